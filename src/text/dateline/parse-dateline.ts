import type { Dateline } from '../../model/index.js';
import { lexiconOf, type TextTables } from '../options.js';
import { readDateline } from './read-dateline.js';

/** A dateline, and where it stands in the text. */
export interface ParsedDateline {
  readonly dateline: Dateline;
  /** UTF-16 offset of its first character. */
  readonly start: number;
  /** UTF-16 offset just behind its last one, in front of the sign that parts it from the lead. */
  readonly end: number;
  /** 0 to 1: how much in the line speaks for a dateline. */
  readonly confidence: number;
}

/**
 * The dateline that `text` starts with, or undefined where it starts with none. A text with several lines is read from its
 * first; `parse` also finds one further down.
 *
 * @throws TypeError when `text` is no string.
 *
 * @example
 * ```ts
 * parseDateline('BERGEN, Norway, Sept 26 (Reuters) - A library opened.')?.dateline.date; // '--09-26'
 * ```
 */
export function parseDateline(text: string, options: TextTables): ParsedDateline | undefined {
  if (typeof text !== 'string') throw new TypeError(`text: expected a string, got ${typeof text}`);
  const { provider, referenceDate } = options;
  const from = text.search(/[^\s\ufeff]/);
  if (from < 0) return undefined;
  const read = readDateline(text, from, {
    lexicon: lexiconOf(options),
    ...(provider !== undefined && { provider }),
    ...(referenceDate !== undefined && {
      reference: { day: referenceDate, from: 'referenceDate' as const },
    }),
  });
  if (read === undefined) return undefined;
  const { dateline, span, confidence } = read;
  return { dateline, start: span.start, end: span.end, confidence };
}
