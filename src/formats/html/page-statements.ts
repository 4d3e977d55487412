import type { Finding } from '../../diagnostics/finding.js';
import { articleFacts } from '../../structured-data/read/article-facts.js';
import { findArticles, fitsPage } from '../../structured-data/read/find-articles.js';
import { readJsonLd } from '../../structured-data/read/read-json-ld.js';
import type { Literal, Thing, Value } from '../../structured-data/read/thing.js';
import { Things } from '../../structured-data/read/things.js';
import type { Statement } from '../../web/statement.js';
import type { Lexicon } from '../../text/lexicon.js';
import { type MetaSource, metaMeaning } from './page/meta-tags.js';
import { metaThings } from './page/meta-things.js';
import type { Page } from './page/page.js';
import { shownAuthors } from './shown-authors.js';
import { shownDate } from './shown-date.js';

/** What a page says of its article, the most trusted first, and whether it says that it is one. */
export interface PageStatements {
  readonly statements: readonly Statement[];
  readonly isArticle: boolean;
  readonly findings: readonly Finding[];
}

/**
 * What each part of a page says of its article, in the order of trust: JSON-LD, microdata, RDFa, hNews, Open Graph, Parse.ly, the
 * tags of other publishing systems, Dublin Core, what JSON-LD says of the page itself, Twitter's tags, other tags, what the page
 * shows. Of its address and its language the page's own head is trusted most.
 */
export function pageStatements(page: Page, lexicon: Lexicon, depth?: number): PageStatements {
  const scripts = page.scripts.map(({ text, start }) => readJsonLd(text, start, depth));
  const jsonLd = new Things(scripts.flatMap(({ things }) => things));
  const metas = metaThings(page.metas);
  const urls = [page.canonical?.text, metaText(metas, 'url')].filter((url) => url !== undefined);
  const marked = (things: readonly Thing[], source: string): readonly Statement[] =>
    articleStatement(new Things(things), source, urls);
  const meta = (source: MetaSource): readonly Statement[] => {
    const thing = metas.get(source);
    return thing === undefined ? [] : [statementOf(thing, metaNames[source])];
  };
  const articles = [
    ...articleStatement(jsonLd, 'JSON-LD', urls).map((said) => ({ ...said, keepsOffsets: true })),
    ...marked(page.things.microdata, 'microdata'),
    ...marked(page.things.rdfa, 'RDFa'),
    ...marked(page.things.hnews, 'hNews'),
  ];
  return {
    statements: [
      ...linked(page),
      ...articles,
      ...meta('open-graph'),
      ...meta('parsely'),
      ...meta('publishing'),
      ...meta('dublin-core'),
      ...pageStatement(jsonLd),
      ...meta('twitter'),
      ...meta('meta'),
      ...shownStatements(page, lexicon),
    ],
    isArticle: articles.length > 0 || isMarkedArticle(page),
    findings: scripts.flatMap(({ findings }) => findings),
  };
}

const metaNames: Readonly<Record<MetaSource, string>> = {
  'open-graph': 'Open Graph',
  parsely: 'Parse.ly',
  publishing: 'a publishing tag',
  'dublin-core': 'Dublin Core',
  twitter: "Twitter's tags",
  meta: 'a meta element',
};

/** The article among the things that fits the page best; of two as good the first. */
function articleStatement(
  things: Things,
  source: string,
  urls: readonly string[],
): readonly Statement[] {
  const [best] = findArticles(things)
    .map((thing) => ({ thing, fit: fitsPage(thing, things, urls) }))
    .sort((a, b) => b.fit - a.fit);
  return best === undefined ? [] : [{ source, facts: articleFacts(best.thing, things) }];
}

/** What JSON-LD says of the page rather than of an article. */
function pageStatement(things: Things): readonly Statement[] {
  const page = things.all.find(
    ({ types, properties }) =>
      types.some((type) => pageTypes.has(type)) && properties.has('datePublished'),
  );
  return page === undefined
    ? []
    : [{ source: "JSON-LD's page", facts: articleFacts(page, things) }];
}

const pageTypes: ReadonlySet<string> = new Set([
  'WebPage',
  'ItemPage',
  'CreativeWork',
  'VideoObject',
]);

function linked({ canonical, license }: Page): readonly Statement[] {
  const said: (readonly [string, Literal | undefined])[] = [
    ['url', canonical],
    ['license', license],
  ];
  return [statement('the link element', said)];
}

/** What is left where nothing is marked up: the language of the page, the title, the heading, a byline, a time, the text. */
function shownStatements(page: Page, lexicon: Lexicon): readonly Statement[] {
  const { language, title, heading, time, article } = page;
  return [
    statement('the html element', [['inLanguage', language]]),
    statement('the heading', [['headline', heading]]),
    statement('the title', [['headline', title]]),
    statement('what the page shows', [
      ...shownAuthors(page, lexicon).map((author) => ['author', author] as const),
      ['datePublished', time ?? shownDate(page, lexicon)],
      ['articleBody', article],
    ]),
  ];
}

function statement(
  source: string,
  said: readonly (readonly [string, Literal | undefined])[],
): Statement {
  const properties = new Map<string, readonly Value[]>();
  for (const [property, value] of said) {
    if (value !== undefined) properties.set(property, [...(properties.get(property) ?? []), value]);
  }
  return statementOf({ is: 'thing', types: [], properties, start: 0, end: 0 }, source);
}

function statementOf(thing: Thing, source: string): Statement {
  return { source, facts: articleFacts(thing, new Things([thing])) };
}

function metaText(metas: ReadonlyMap<MetaSource, Thing>, property: string): string | undefined {
  const [value] = metas.get('open-graph')?.properties.get(property) ?? [];
  return value?.is === 'literal' ? value.text : undefined;
}

function isMarkedArticle({ metas }: Page): boolean {
  return metas.some(
    ({ name, content }) =>
      (name.toLowerCase() === 'og:type' && content.text.toLowerCase() === 'article') ||
      metaMeaning(name)?.property === 'datePublished',
  );
}
