import { toPlainText } from '../body/to-plain-text.js';
import { headlineCodes, languageCodes } from '../diagnostics/codes/article.js';
import { finding, type Finding, type Span } from '../diagnostics/finding.js';
import type { Block } from '../model/body-tree.js';
import type { DateReference } from '../text/dateline/date-of.js';
import { recognizeLanguage } from '../text/language/recognize-language.js';
import type { ReadOptions } from './format.js';

/** That an item has no headline, nor anything that could stand in for it. */
export function noHeadline(span?: Span): Finding {
  const message = 'The item has no headline and no title; the headline is left empty.';
  return finding(headlineCodes, 'headline/missing', message, {
    path: 'headline',
    ...(span && { span }),
    fix: 'Give the item a headline.',
  });
}

/** The language of an item that neither names it nor is read with the option, by its text; and that it was recognised. */
export function languageOfText(
  blocks: readonly Block[],
  { languages }: ReadOptions,
  span?: Span,
): { readonly language?: string; readonly findings: readonly Finding[] } {
  const language = recognizeLanguage(toPlainText(blocks), languages);
  if (language === undefined) return { findings: [] };
  const message = `The item does not name its language; the words are "${language}".`;
  const recognized = finding(languageCodes, 'language/recognized', message, {
    path: 'language',
    ...(span && { span }),
    fix: 'Pass the option `language` where it is known.',
  });
  return { language, findings: [recognized] };
}

/**
 * What a day of the text without a year gets its year by: the first day that the item's own times give, else that of the option.
 *
 * @param days - `YYYY-MM-DD`; one of the year 1 is what senders write for none.
 */
export function referenceOf(
  days: readonly (string | undefined)[],
  { referenceDate }: ReadOptions,
): DateReference | undefined {
  const day = days.find((one) => one !== undefined && !one.startsWith('0001'));
  if (day !== undefined) return { day, from: 'item' };
  return referenceDate === undefined ? undefined : { day: referenceDate, from: 'referenceDate' };
}
