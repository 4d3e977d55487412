import type { Rewriting } from '../../source/rewrite.js';

/** What becomes of the control characters within a message, so that its copy is plain text. */
export const controlRules: readonly Rewriting[] = [
  { pattern: /\r\n?/g, replacement: '\n' },
  // ETX parts the text from the trailer.
  { pattern: /[\x01-\x04]/g, replacement: '\n' },
  // Bells ring behind the word that calls for them, where a colon says the same.
  { pattern: /(?<=\p{L})[ :]{0,3}\x07[\x07 ]*/gu, replacement: ': ' },
  // From SCD to ECD stand instructions to a typesetter.
  { pattern: /\x0c[^\x0b\r\n]{0,80}\x0b/g, replacement: '' },
  // US is a column's end.
  { pattern: /\x1f/g, replacement: '\t' },
  { pattern: /[\x00\x05-\x08\x0b\x0c\x0e-\x1e\x7f]+/g, replacement: '' },
];
