/**
 * Which reading a clock time gets that the clock shows twice (summer time ends) or never (it begins): the earlier or
 * the later instant, or none.
 */
export type Disambiguation = 'earlier' | 'later' | 'reject';
