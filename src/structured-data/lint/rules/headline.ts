import type { googleCodes } from '../../../diagnostics/codes/google.js';
import { valuesOf, type LintPage, type Spot } from '../lint-page.js';
import { articles, each, type RuleRow } from '../lint-rule.js';
import { shown } from '../shown.js';
import { sources } from '../sources.js';
import { markupIn, withoutMarkup } from '../text-markup.js';

/** Rules H1 and H3 of Google's profile. */
export const googleHeadlineRules: readonly RuleRow<keyof typeof googleCodes>[] = [
  {
    id: 'H1',
    code: 'google/headline-missing',
    why: 'The headline is what a result shows.',
    fix: 'Put the headline that readers see into "headline".',
    source: sources.article,
    check: each(articles, (article) => {
      const [value] = valuesOf(article, 'headline').map((spot) => spot.value);
      const isThere =
        typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
      if (isThere) return undefined;
      const message = 'The article has no headline; expected a short plain text.';
      return { path: [...article.path, 'headline'], message };
    }),
  },
  {
    id: 'H1',
    code: 'google/headline-not-text',
    why: 'Of several headlines search engines take any; a node is none.',
    fix: 'Keep one text in "headline"; put others into "alternativeHeadline".',
    source: sources.article,
    check: each(articles, (article) => {
      const values = valuesOf(article, 'headline').filter(({ value }) => value !== null);
      const isText = values.every(({ value }) => typeof value === 'string');
      if (values.length < 2 && isText) return undefined;
      const found = values.length > 1 ? `${values.length} values` : shown(values[0]?.value);
      const message = `"headline" is ${found}; expected one text.`;
      return { path: [...article.path, 'headline'], message };
    }),
  },
  {
    id: 'H3',
    code: 'google/headline-markup',
    why: 'JSON-LD is no HTML: tags and entities would be shown as they stand.',
    fix: 'Write the headline as plain text, tags taken out and entities decoded.',
    source: sources.article,
    check: each(headlines, ({ value }) => {
      const markup = markupIn(value);
      return (
        markup && `The headline holds ${markup.kind}, ${shown(markup.found)}; expected plain text.`
      );
    }),
    mend: (value) => withoutMarkup(String(value)),
  },
];

/** The headlines that are texts. */
export function headlines(page: LintPage): readonly (Spot & { readonly value: string })[] {
  return page.articles
    .flatMap((article) => valuesOf(article, 'headline'))
    .filter((spot): spot is Spot & { readonly value: string } => typeof spot.value === 'string');
}
