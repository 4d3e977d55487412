import { type Finding, locate, type Span } from '../diagnostics/finding.js';
import { lineIndex } from '../diagnostics/line-index.js';
import type { Article } from '../model/index.js';
import type { Source } from '../source/decode.js';
import type { ParseResult, ReadOptions } from './format.js';

/** Articles of one document, unless the option says otherwise. */
export const mostItems = 10_000;

/** An article, what is to be said of it, and where in the text it was read. */
export interface ItemReading {
  readonly article: Article;
  readonly findings: readonly Finding[];
  readonly origins: Readonly<Record<string, Span>>;
}

/** What the items of a document give, all places as lines and columns. */
export function itemsResult(
  { text, offsetOf }: Source,
  { origins = false }: ReadOptions,
  readings: readonly ItemReading[],
  findings: readonly Finding[],
): Omit<ParseResult, 'format'> {
  const lines = lineIndex(text, offsetOf);
  const read = {
    articles: readings.map(({ article }) => article),
    diagnostics: findings.map((one) => locate(one, lines)),
  };
  if (!origins) return read;
  const rangesOf = (one: ItemReading): NonNullable<ParseResult['origins']>[number] =>
    Object.fromEntries(
      Object.entries(one.origins).map(([path, { start, end }]) => [path, lines.range(start, end)]),
    );
  return { ...read, origins: readings.map(rangesOf) };
}
