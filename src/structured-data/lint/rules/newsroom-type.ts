import type { editorialCodes } from '../../../diagnostics/codes/editorial.js';
import { genreType, type GenreType } from '../../genre-types.js';
import { isPlaceholderName } from '../author-name.js';
import {
  isNewsType,
  isObject,
  nodeOf,
  valuesOf,
  type LintPage,
  type NodeSpot,
  type Spot,
} from '../lint-page.js';
import { articles, each, removed, type Problem, type RuleRow } from '../lint-rule.js';
import { shown } from '../shown.js';
import { sources } from '../sources.js';

/** Rules T4 to T6, T8 and T10. */
export const newsroomTypeRules: readonly RuleRow<keyof typeof editorialCodes>[] = [
  {
    id: 'T4',
    code: 'editorial/sponsored-as-news',
    why: 'Readers and search engines must be able to tell what was paid for.',
    fix: 'Set "@type" to "AdvertiserContentArticle".',
    source: sources.newsMarkup,
    check: each(articles, (article, page) =>
      labelled(article, page, 'AdvertiserContentArticle', 'sponsored copy'),
    ),
  },
  {
    id: 'T4',
    code: 'editorial/satire-as-news',
    why: 'Satire that is typed as news is taken for news.',
    fix: 'Set "@type" to "SatiricalArticle".',
    source: sources.newsMarkup,
    check: each(articles, (article, page) => labelled(article, page, 'SatiricalArticle', 'satire')),
  },
  {
    id: 'T6',
    code: 'editorial/reportage-and-opinion',
    why: 'ReportageNewsArticle promises what was observed or verified, and nobody’s view.',
    fix: 'Keep the one that fits.',
    source: sources.newsMarkup,
    check: each(articles, ({ path, types }) => {
      const isBoth = types.includes('ReportageNewsArticle') && types.includes('OpinionNewsArticle');
      const message = 'The article is typed as reportage and as opinion.';
      return isBoth ? { path: [...path, '@type'], message } : undefined;
    }),
  },
  {
    id: 'T5',
    code: 'editorial/subtype-alone',
    why: 'Google’s documentation names NewsArticle, not its subtypes.',
    fix: 'Write both: ["NewsArticle", "OpinionNewsArticle"].',
    source: sources.article,
    check: each(articles, ({ path, types }) => {
      const isAlone = types.some(isNewsType) && !types.includes('NewsArticle');
      const message = `The type is ${shown(types.join(', '))} without "NewsArticle".`;
      return isAlone ? { path: [...path, '@type'], message } : undefined;
    }),
    mend: (value) => (typeof value === 'string' ? ['NewsArticle', value] : undefined),
  },
  {
    id: 'T8',
    code: 'editorial/empty-value',
    why: 'An empty property says nothing, and some readers stumble over it.',
    fix: 'Leave the property out.',
    source: sources.policies,
    check: emptyValues,
    mend: () => removed,
  },
  {
    id: 'T8',
    code: 'editorial/placeholder',
    why: 'A value that nobody meant is worse than none.',
    fix: 'Leave the property out until there is a value.',
    source: sources.policies,
    check: each(
      (page) => page.texts.filter(({ key }) => !key.startsWith('@')),
      ({ value, key }) =>
        isPlaceholder(value, key) ? `${shown(value)} is a placeholder and no value.` : undefined,
    ),
    mend: () => removed,
  },
  {
    id: 'T10',
    code: 'editorial/dangling-reference',
    why: 'A reference that leads nowhere loses the author or publisher.',
    fix: 'Add the node to the graph, or correct the "@id".',
    source: sources.jsonLd,
    check: danglingReferences,
  },
  {
    id: 'T10',
    code: 'editorial/relative-id',
    why: 'A relative "@id" names another thing on every page that the markup is read from.',
    fix: 'Write the whole address.',
    source: sources.jsonLd,
    check: each(
      (page) => page.nodes,
      ({ path, value }) => {
        const id = value['@id'];
        const isRelative = typeof id === 'string' && !/^(?:[a-z][a-z\d+.-]*:|_:)/i.test(id);
        return isRelative
          ? { path: [...path, '@id'], message: `${shown(id)} is not absolute.` }
          : undefined;
      },
    ),
  },
];

/** What labels the article as another kind than news, though its type says news. */
function labelled(
  article: NodeSpot,
  page: LintPage,
  type: GenreType,
  what: string,
): Problem | undefined {
  if (!article.types.some(isNewsType)) return undefined;
  const labels = ['genre', 'articleSection', 'keywords', 'additionalType'].flatMap((property) =>
    valuesOf(article, property),
  );
  const label = labels
    .map((spot) => labelOf(spot, page))
    .find((text) => text !== undefined && genreType(text) === type);
  if (label === undefined) return undefined;
  return {
    path: [...article.path, '@type'],
    message: `The article is labelled ${shown(label)}: ${what} is no NewsArticle.`,
  };
}

function labelOf(spot: Spot, page: LintPage): string | undefined {
  const name = nodeOf(spot, page)?.value['name'] ?? spot.value;
  return typeof name === 'string' ? name : undefined;
}

function* emptyValues(page: LintPage): Iterable<Problem> {
  for (const { path, value } of page.nodes) {
    for (const [key, given] of Object.entries(value)) {
      if (isEmpty(given))
        yield { path: [...path, key], message: `"${key}" is empty: ${shown(given)}.` };
      if (!Array.isArray(given)) continue;
      for (const [i, item] of given.entries()) {
        if (isEmpty(item))
          yield {
            path: [...path, key, i],
            message: `"${key}" holds an empty value: ${shown(item)}.`,
          };
      }
    }
  }
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return value === null || (isObject(value) && Object.keys(value).length === 0);
}

function isPlaceholder(value: string, key: string): boolean {
  const text = value.trim().slice(0, 200);
  if (unfilled.test(text)) return true;
  if (key.startsWith('date')) return noDate.test(text);
  return named.has(key) && (/^(?:null|none|n\/a|tbd|todo)$/i.test(text) || isPlaceholderName(text));
}

const unfilled =
  /^(?:\[object \w+\]|undefined|\{\{[^{}]*\}\}|\$\{[^{}]*\}|%[a-z_]+%|lorem ipsum\b.*|invalid date|nan)$/is;
/** The first instant of a system's clock or calendar. */
const noDate = /^(?:0001-01-01|0000-00-00|1970-01-01T00:00:00(?:\.0+)?(?:Z|\+00:00))/;

/** Properties whose value is a name or a link, where these words are never meant. */
const named: ReadonlySet<string> = new Set([
  'name',
  'author',
  'url',
  'image',
  'publisher',
  'creator',
]);

/** References by "@id" alone, on the properties that hold a graph together, that name nothing on the page. */
function* danglingReferences(page: LintPage): Iterable<Problem> {
  const isGraph = page.nodes.some(({ value }) => '@graph' in value);
  for (const node of isGraph ? page.nodes : []) {
    for (const property of structure) {
      for (const { path, value } of valuesOf(node, property)) {
        if (!isObject(value)) continue;
        const id = value['@id'];
        const isReference = Object.keys(value).every((key) => key === '@id');
        if (typeof id !== 'string' || !isReference || page.byId.has(id)) continue;
        yield {
          path: [...path, '@id'],
          message: `Nothing on the page has the "@id" ${shown(id)}.`,
        };
      }
    }
  }
}

const structure = [
  'author',
  'creator',
  'editor',
  'contributor',
  'translator',
  'publisher',
  'sourceOrganization',
  'copyrightHolder',
  'worksFor',
  'image',
  'logo',
  'primaryImageOfPage',
  'thumbnail',
  'mainEntityOfPage',
  'isPartOf',
  'breadcrumb',
  'hasPart',
  'mainEntity',
  'video',
  'audio',
  'locationCreated',
] as const;
