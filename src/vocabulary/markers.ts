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
 * of their own above it. Sources: Reuters Handbook of Journalism (corrections, refiles, kills), dpa's and AP's wires; dpa's table
 * of marker words in seven languages.
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
  { words: 'blitz', signal: 'flash', urgency: 1 },
  { words: 'eil', signal: 'urgent', urgency: 2 },
  { words: 'eilmeldung', signal: 'urgent', urgency: 2 },
  { words: 'urgente', signal: 'urgent', urgency: 2 },
  { words: "d'urgence", signal: 'urgent', urgency: 2 },
  { words: 'pilne', signal: 'urgent', urgency: 2 },
  { words: 'son dakika', signal: 'urgent', urgency: 2 },
  { words: 'عاجل جدا', signal: 'flash', urgency: 1 },
  { words: 'عاجل', signal: 'urgent', urgency: 2 },
  { words: 'aktualisierung', signal: 'update' },
  { words: 'actualización', signal: 'update' },
  { words: 'mettre à jour', signal: 'update' },
  { words: 'aktualizacja', signal: 'update' },
  { words: 'обновить', signal: 'update' },
  { words: 'تحديث', signal: 'update' },
  { words: 'berichtigung', signal: 'correction' },
  { words: 'korrektur', signal: 'correction' },
  { words: 'versión corregida', signal: 'correction' },
  { words: 'corrección', signal: 'correction' },
  { words: 'rectificatif', signal: 'correction' },
  { words: 'korekta', signal: 'correction' },
  { words: 'коррекция', signal: 'correction' },
  { words: 'исправление', signal: 'correction' },
  { words: 'تصحيح', signal: 'correction' },
  { words: 'wiederholung', signal: 'repeat' },
  { words: 'rpt rpt', signal: 'repeat' },
  { words: 'remettre', signal: 'repeat' },
  { words: 'powtarzanie', signal: 'repeat' },
  { words: 'повтор', signal: 'repeat' },
  { words: 'إعادة', signal: 'repeat' },
  { words: 'eliminar - eliminar', signal: 'kill', status: 'canceled' },
  { words: 'eliminar', signal: 'kill', status: 'canceled' },
  { words: 'elimination', signal: 'kill', status: 'canceled' },
  { words: 'аннулирование', signal: 'kill', status: 'canceled' },
  { words: 'حظر حظر حظر', signal: 'kill', status: 'canceled' },
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
  { words: 'writethru', signal: 'update' },
  { words: '#st writethru', signal: 'update' },
  { words: '#nd writethru', signal: 'update' },
  { words: '#rd writethru', signal: 'update' },
  { words: '#th writethru', signal: 'update' },
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
