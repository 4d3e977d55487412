/** What a marker does to the article. */
export interface MarkerRow {
  /** The marker's words in lower case; `#` stands for a number: `update #`, `#st ld`. */
  readonly words: string;
  /** Added to `signals`; IPTC's signal where there is one. */
  readonly signal?: string;
  /** Sets `urgency`, 1 to 9. */
  readonly urgency?: number;
  /** Sets `status`. */
  readonly status?: 'withheld' | 'canceled';
  /** Added to `genres`. */
  readonly genre?: string;
}

/**
 * The markers of the wires: in front of a headline with a hyphen or colon behind them (`UPDATE 1-`, `CORRECTED-`), or on a line
 * of their own above it. Sources: Reuters Handbook of Journalism (corrections, refiles, kills), dpa's and AP's wires.
 * Checked 2026-11.
 */
export const markers: readonly MarkerRow[] = [
  { words: 'flash', signal: 'flash', urgency: 1 },
  { words: 'bulletin', signal: 'bulletin', urgency: 2 },
  { words: 'urgent', signal: 'urgent', urgency: 2 },
  { words: 'breaking', signal: 'urgent', urgency: 2 },
  { words: 'alert', signal: 'alert', urgency: 2 },
  { words: 'молния', signal: 'flash', urgency: 1 },
  { words: 'срочно', signal: 'urgent', urgency: 2 },
  { words: 'təcili', signal: 'urgent', urgency: 2 },
  { words: 'update #', signal: 'update' },
  { words: 'update', signal: 'update' },
  { words: 'wrapup #', signal: 'update', genre: 'Wrapup' },
  { words: '#st lead', signal: 'update' },
  { words: '#nd lead', signal: 'update' },
  { words: '#rd lead', signal: 'update' },
  { words: '#th lead', signal: 'update' },
  { words: '#st ld', signal: 'update' },
  { words: '#nd ld', signal: 'update' },
  { words: '#rd ld', signal: 'update' },
  { words: '#th ld', signal: 'update' },
  { words: '#st ld-writethru', signal: 'update' },
  { words: '#nd ld-writethru', signal: 'update' },
  { words: '#rd ld-writethru', signal: 'update' },
  { words: '#th ld-writethru', signal: 'update' },
  { words: 'corrected', signal: 'correction' },
  { words: 'correction', signal: 'correction' },
  { words: 'refile', signal: 'refile' },
  { words: 'repeat', signal: 'repeat' },
  { words: 'rpt', signal: 'repeat' },
  { words: 'kill', signal: 'kill', status: 'canceled' },
  { words: 'kill kill kill', signal: 'kill', status: 'canceled' },
  { words: 'mandatory kill', signal: 'kill', status: 'canceled' },
  { words: 'bulletin kill', signal: 'kill', status: 'canceled' },
  { words: 'story withdrawn', signal: 'kill', status: 'canceled' },
  { words: 'withdrawn', signal: 'kill', status: 'canceled' },
  { words: 'hold hold hold', signal: 'hold', status: 'withheld' },
  { words: 'withhold', signal: 'hold', status: 'withheld' },
  { words: 'exclusive', genre: 'Exclusive' },
  { words: 'interview', genre: 'Interview' },
  { words: 'factbox', genre: 'Background' },
  { words: 'timeline', genre: 'Background' },
  { words: 'analysis', genre: 'Analysis' },
  { words: 'insight', genre: 'Analysis' },
  { words: 'explainer', genre: 'Background' },
  { words: 'breakingviews', genre: 'Opinion' },
  { words: 'brief', genre: 'Current' },
  { words: 'poll', genre: 'Polls and Surveys' },
];
