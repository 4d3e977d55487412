import type { googleCodes } from '../../../diagnostics/codes/google.js';
import { isArticleType, isObject, type LintPage, type Spot } from '../lint-page.js';
import { each, type Problem, type RuleRow } from '../lint-rule.js';
import { shown } from '../shown.js';
import { sources } from '../sources.js';

/** Rules T1 and T7 of Google's profile. */
export const googleTypeRules: readonly RuleRow<keyof typeof googleCodes>[] = [
  {
    id: 'T1',
    code: 'google/not-an-article',
    why: 'Search engines read the properties of an article only where they find one.',
    fix: 'Set "@type" to "NewsArticle", or to an array of it and one of its subtypes.',
    source: sources.article,
    check: noArticle,
  },
  {
    id: 'T7',
    code: 'google/context',
    why: 'Without schema.org’s context the keys mean nothing.',
    fix: 'Set "@context" to "https://schema.org".',
    source: sources.article,
    check: each(
      (page) => page.roots.filter(({ value }) => isObject(value)),
      ({ path, value }) => {
        const context = isObject(value) ? value['@context'] : undefined;
        if (isSchemaOrg(context)) return undefined;
        const found =
          context === undefined ? 'There is no "@context"' : `"@context" is ${shown(context)}`;
        return { path: [...path, '@context'], message: `${found}; expected "https://schema.org".` };
      },
    ),
    mend: (value) =>
      value === undefined || typeof value === 'string' ? 'https://schema.org' : undefined,
  },
];

/** Whether a context is schema.org's, alone or among others. */
export function isSchemaOrg(context: unknown): boolean {
  if (typeof context === 'string') return schemaOrg.test(context.trim());
  if (Array.isArray(context)) return context.some(isSchemaOrg);
  return isObject(context) && isSchemaOrg(context['@vocab']);
}

function* noArticle(page: LintPage): Iterable<Problem> {
  if (page.articles.some(({ types }) => types.some(isArticleType))) return;
  const spot: Spot | undefined = page.articles[0] ?? page.roots[0];
  if (spot === undefined) return;
  const type = isObject(spot.value) ? spot.value['@type'] : undefined;
  const found = type === undefined ? 'no "@type"' : `the type ${shown(type)}`;
  const path = isObject(spot.value) ? [...spot.path, '@type'] : spot.path;
  yield {
    path,
    message: `Nothing here is an article: found ${found}; expected "NewsArticle", "Article" or "BlogPosting".`,
  };
}

const schemaOrg = /^https?:\/\/(?:www\.)?schema\.org(?:\/(?:docs\/jsonldcontext\.jsonl?d?)?)?$/i;
