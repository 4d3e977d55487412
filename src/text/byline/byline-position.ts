/**
 * Where a text stands. In a byline's own field a name alone is one; in copy it takes a keyword such as `By`, or more
 * evidence the less the place asks for a byline.
 */
export type BylinePosition =
  'field' | 'above-headline' | 'below-headline' | 'above-text' | 'trailing' | 'anywhere';
