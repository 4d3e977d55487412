import { toPlainText } from '../body/to-plain-text.js';
import { languageCodes } from '../diagnostics/codes/article.js';
import { finding, type Finding } from '../diagnostics/finding.js';
import { recognizeLanguage } from '../text/language/recognize-language.js';
import type { LanguageTable } from '../vocabulary/languages/language-table.js';
import type { ItemDraft } from './item-draft.js';

/** Enough for the small words of a language to show. */
const sampleLength = 4000;

/** The language of the items that name none, recognised from the text of the first of them: a feed is in one language; `source` is what
 * it is called. */
export function recognizeFeedLanguage(
  drafts: readonly ItemDraft[],
  languages: readonly LanguageTable[],
  source: string,
): { readonly language?: string; readonly findings: readonly Finding[] } {
  let sample = '';
  for (const { fields, blocks } of drafts) {
    if (sample.length > sampleLength) break;
    if (fields.language !== undefined) continue;
    sample += `${fields.headline ?? ''}\n${fields.abstract ?? ''}\n${toPlainText(blocks)}\n`;
  }
  const language = recognizeLanguage(sample, languages);
  if (language === undefined) return { findings: [] };
  const message = `The ${source} does not name its language; the words are "${language}".`;
  const fix = 'Pass the option `language` where it is known.';
  return {
    language,
    findings: [finding(languageCodes, 'language/recognized', message, { path: 'language', fix })],
  };
}
