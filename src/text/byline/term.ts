/** What a term of a byline is: a word with its stops and inner marks, an address, or what parts words. */
export type TermKind =
  | 'word'
  | 'address'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'slash'
  | 'dash'
  | 'bar'
  | 'open'
  | 'close'
  | 'quote'
  | 'stop'
  | 'line'
  | 'other';

/** A piece of a byline. */
export interface Term {
  readonly kind: TermKind;
  /** As printed: `A.J.`, `Ph.D.`, `O'Neill`, `jane@example.org`. */
  readonly text: string;
  /** A word in lower case, without its final stop; of others, the text. */
  readonly key: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Whether white space stands in front of it. */
  readonly spaced: boolean;
}
