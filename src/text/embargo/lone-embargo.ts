import type { Lexicon } from '../lexicon.js';
import { type PrintedEmbargo, readEmbargo } from './read-embargo.js';

/**
 * The embargo that a line or paragraph is by itself within a text. In a sentence the words only tell of one, so it is short, ends in no
 * stop, and has a day or a clock time.
 */
export function loneEmbargo(text: string, lexicon: Lexicon): PrintedEmbargo | undefined {
  if (text.length > longestLoneEmbargo || text.endsWith('.')) return undefined;
  const printed = readEmbargo(text, lexicon);
  return printed?.date === undefined && printed?.clock === undefined ? undefined : printed;
}

/** Longer lines are sentences. */
export const longestLoneEmbargo = 100;
