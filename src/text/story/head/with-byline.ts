import { readByline } from '../../byline/read-byline.js';
import { sure } from '../../byline/weigh-byline.js';
import { type CopyLine, lineOf } from '../lines.js';
import type { Head, Scan } from './scan.js';

/**
 * The headline of a closed line, and the byline that stands behind its last dash with a keyword.
 *
 *     Library opens with chess marathon - By Kari Eksempel, dpa =
 */
export function withByline(
  { head, context }: Scan,
  line: CopyLine,
  headline: string,
): Partial<Head> {
  const dash = headline.lastIndexOf(' - ');
  const text = dash <= 0 ? '' : headline.slice(dash + 3);
  const value =
    text === '' ? undefined : readByline(text, context.lexicon, { position: 'anywhere' });
  if (value === undefined || value.confidence < sure || value.span.end < text.length)
    return { headline: { line, value: headline } };
  const title = headline.slice(0, dash).trimEnd();
  const start = line.start + dash + 3;
  const place = lineOf(text, line, start, start + text.length);
  return {
    headline: { line: lineOf(title, line, line.start, line.start + dash), value: title },
    bylines: [...head.bylines, { line: place, value }],
  };
}
