import { escapeHtmlAttribute, escapeHtmlText } from '../../body/escape-html.js';
import type { Article } from '../../model/index.js';
import { type MetaFacts, metaFacts, type MetaTagsOptions } from './meta-facts.js';

/** An element of a page's head. */
export interface MetaTag {
  readonly tag: 'title' | 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
  /** Of a title, its content; not escaped. */
  readonly text?: string;
}

/**
 * The tags of a page's head that tell what stands on it: title, description, canonical address, robots, Open Graph with
 * `article:*`, X card, and the page in other languages. They say what `toJsonLd` says, with the same options.
 *
 * @throws PublicationRefused for what must not be published, as `toJsonLd` does.
 * @throws TypeError for an argument that is none.
 * @example
 * ```ts
 * metaTags(article, { url: 'https://news.example/a/1' });
 * ```
 */
export function metaTags(article: Article, options: MetaTagsOptions = {}): readonly MetaTag[] {
  const facts = metaFacts(article, options);
  return [
    { tag: 'title', attributes: {}, text: facts.title },
    ...named('name', plainRows(facts)),
    ...link('canonical', facts.url),
    ...named('property', openGraphRows(facts)),
    ...named('name', cardRows(facts, options)),
    ...facts.alternates.flatMap(({ language, url }) =>
      link('alternate', url, { hreflang: language }),
    ),
  ];
}

/**
 * The tags as HTML, one a line, escaped.
 *
 * @example
 * ```ts
 * metaTagsHtml(article).split('\n')[0]; // '<title>Chess</title>'
 * ```
 */
export function metaTagsHtml(article: Article, options: MetaTagsOptions = {}): string {
  return metaTags(article, options).map(html).join('\n');
}

/** Names and contents; what is undefined has no tag. */
type Rows = readonly (readonly [name: string, content: string | number | undefined])[];

function plainRows({ description, authors, hasLargeImage }: MetaFacts): Rows {
  return [
    ['description', description],
    ['author', authors.map(({ name }) => name).join(', ')],
    ['robots', hasLargeImage ? 'max-image-preview:large' : undefined],
  ];
}

function openGraphRows(facts: MetaFacts): Rows {
  return [
    ['og:type', 'article'],
    ['og:title', facts.title],
    ['og:description', facts.description],
    ['og:url', facts.url],
    ['og:site_name', facts.siteName],
    ['og:locale', localeOf(facts.language)],
    ...facts.images.flatMap(({ url, width, height, alternativeText }): Rows => [
      ['og:image', url],
      ['og:image:width', width],
      ['og:image:height', height],
      ['og:image:alt', alternativeText],
    ]),
    ['article:published_time', facts.publishedTime],
    ['article:modified_time', facts.modifiedTime],
    ['article:expiration_time', facts.expirationTime],
    ...facts.authors.map(({ url }) => ['article:author', url] as const),
    ['article:section', facts.section],
    ...facts.tags.map((tag) => ['article:tag', tag] as const),
  ];
}

/** Title, description and picture of a card are Open Graph's where it names none of its own. */
function cardRows({ hasLargeImage }: MetaFacts, options: MetaTagsOptions): Rows {
  return [
    ['twitter:card', hasLargeImage ? 'summary_large_image' : 'summary'],
    ['twitter:site', options.twitterSite],
    ['twitter:creator', options.twitterCreator],
  ];
}

/** Open Graph writes `pt_BR`, and knows no language without a country. */
function localeOf(language: string | undefined): string | undefined {
  const parts = /^([a-z]{2,3})-(?:[A-Za-z]{4}-)?([A-Za-z]{2})$/.exec(language ?? '');
  return parts === null ? undefined : `${parts[1] ?? ''}_${(parts[2] ?? '').toUpperCase()}`;
}

function named(key: 'name' | 'property', rows: Rows): readonly MetaTag[] {
  return rows.flatMap(([name, content]) =>
    content === undefined || content === ''
      ? []
      : [{ tag: 'meta' as const, attributes: { [key]: name, content: String(content) } }],
  );
}

function link(
  rel: string,
  href: string | undefined,
  more: Readonly<Record<string, string>> = {},
): readonly MetaTag[] {
  return href === undefined ? [] : [{ tag: 'link', attributes: { rel, ...more, href } }];
}

function html({ tag, attributes, text }: MetaTag): string {
  const pairs = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtmlAttribute(value)}"`,
  );
  const open = `<${tag}${pairs.join('')}>`;
  return text === undefined ? open : `${open}${escapeHtmlText(text)}</${tag}>`;
}
