import { dayOf } from '../time/day-of.js';
import { lexiconOf } from '../text/options.js';
import { heldByText } from '../text/story/held-by-text.js';
import { clockOf } from './clock-of.js';
import type { ReadOptions } from './format.js';
import type { ItemReading } from './items-result.js';

/**
 * The item as an embargo in its text holds it, where none of the format's fields names one: what somebody typed above the lead must
 * hold as well.
 */
export function heldItem(item: ItemReading, options: ReadOptions): ItemReading {
  const { article, findings, origins } = item;
  if (article.embargoedUntil !== undefined || article.status !== 'usable') return item;
  const { language, modifiedAt, publishedAt, createdAt } = article;
  const lexicon = lexiconOf({ ...options, ...(language !== undefined && { language }) });
  const day = modifiedAt ?? publishedAt ?? createdAt ?? options.referenceDate ?? '';
  const held = heldByText(article, lexicon, dayOf(day), clockOf(options, lexicon, article));
  return held === undefined
    ? item
    : { article: held.article, findings: [...findings, ...held.findings], origins };
}
