import { toPlainText } from '../../body/to-plain-text.js';
import { type Finding, unplaced } from '../../diagnostics/finding.js';
import type { Article } from '../../model/index.js';
import type { TimeContext } from '../../time/parse-local-time.js';
import { embargoInstant } from '../embargo/embargo-instant.js';
import { loneEmbargo, longestLoneEmbargo } from '../embargo/lone-embargo.js';
import type { PrintedEmbargo } from '../embargo/read-embargo.js';
import type { Lexicon } from '../lexicon.js';

/** An article held by what its text says, and what is to be said of that. */
export interface HeldArticle {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/**
 * The article as an embargo holds it that stands on a line of its own in its text; `undefined` where none does. One whose end
 * can't be told withholds the article.
 *
 * @param reference - ISO day that a weekday or a day without a year is read by.
 */
export function heldByText(
  article: Article,
  lexicon: Lexicon,
  reference: string | undefined,
  clock: TimeContext,
): HeldArticle | undefined {
  for (const [at, block] of article.body.entries()) {
    // Asked of every paragraph, so the long ones are left behind at once.
    const first = block.type === 'paragraph' ? block.children[0] : undefined;
    const isLong = first?.type === 'text' && first.value.length > longestLoneEmbargo;
    if (first === undefined || isLong) continue;
    const printed = loneEmbargo(toPlainText([block]), lexicon);
    if (printed === undefined) continue;
    const span = { start: 0, end: 0 };
    const { instant, findings } = embargoInstant(printed, span, reference, clock);
    const body = [...article.body.slice(0, at), ...article.body.slice(at + 1)];
    return {
      article:
        instant === undefined
          ? { ...article, body, status: 'withheld', editorialNote: noted(article, printed) }
          : { ...article, body, embargoedUntil: instant },
      findings: findings.map(unplaced),
    };
  }
  return undefined;
}

function noted({ editorialNote }: Article, { text }: PrintedEmbargo): string {
  return editorialNote === undefined ? text : `${text}\n${editorialNote}`;
}
