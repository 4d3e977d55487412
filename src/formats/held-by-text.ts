import { toPlainText } from '../body/to-plain-text.js';
import { unplaced } from '../diagnostics/finding.js';
import type { Article } from '../model/index.js';
import { dayOf } from '../time/day-of.js';
import { embargoInstant } from '../text/embargo/embargo-instant.js';
import { type PrintedEmbargo, readEmbargo } from '../text/embargo/read-embargo.js';
import type { Lexicon } from '../text/lexicon.js';
import { lexiconOf } from '../text/options.js';
import { clockOf } from './clock-of.js';
import type { ReadOptions } from './format.js';
import type { ItemReading } from './items-result.js';

/**
 * The item as an embargo holds it that stands on a line of its own in its text, where none of the format's fields names one: what
 * somebody typed above the lead must hold as well. One whose end can't be told withholds the article.
 */
export function heldByText(item: ItemReading, options: ReadOptions): ItemReading {
  const { article, origins } = item;
  const isHeld = article.embargoedUntil !== undefined || article.status !== 'usable';
  if (isHeld) return item;
  let known: Lexicon | undefined;
  for (const [at, block] of article.body.entries()) {
    // Asked of every paragraph, so the long ones are left behind at once.
    const [first] = block.type === 'paragraph' ? block.children : [];
    if (first === undefined || (first.type === 'text' && first.value.length > longest)) continue;
    const lexicon = (known ??= lexiconFor(article, options));
    const printed = embargoOf(toPlainText([block]), lexicon);
    if (printed === undefined) continue;
    const { instant, findings } = embargoInstant(
      printed,
      { start: 0, end: 0 },
      referenceOf(article, options),
      clockOf(options, lexicon, article),
    );
    const body = [...article.body.slice(0, at), ...article.body.slice(at + 1)];
    return {
      article:
        instant === undefined
          ? { ...article, body, status: 'withheld', editorialNote: noted(article, printed) }
          : { ...article, body, embargoedUntil: instant },
      findings: [...item.findings, ...findings.map(unplaced)],
      origins,
    };
  }
  return item;
}

function lexiconFor({ language }: Article, options: ReadOptions): Lexicon {
  return lexiconOf({ ...options, ...(language !== undefined && { language }) });
}

/** Longer paragraphs are sentences. */
const longest = 100;

/** In a sentence the words tell of an embargo; on a line of its own it has a day or a clock time, and no stop. */
function embargoOf(text: string, lexicon: Lexicon): PrintedEmbargo | undefined {
  if (text.length > longest || text.endsWith('.')) return undefined;
  const printed = readEmbargo(text, lexicon);
  return printed?.date === undefined && printed?.clock === undefined ? undefined : printed;
}

function referenceOf(article: Article, { referenceDate }: ReadOptions): string | undefined {
  const { modifiedAt, publishedAt, createdAt } = article;
  const day = modifiedAt ?? publishedAt ?? createdAt ?? referenceDate;
  return day === undefined ? undefined : dayOf(day);
}

function noted({ editorialNote }: Article, { text }: PrintedEmbargo): string {
  return editorialNote === undefined ? text : `${text}\n${editorialNote}`;
}
