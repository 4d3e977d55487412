import type { Article } from '../../model/index.js';
import type { ArticleProperties } from '../json-ld-types.js';
import type { ToJsonLdOptions } from '../options.js';
import { toJsonLd } from '../to-json-ld.js';
import { webUrl } from '../write/web-url.js';

/** How a page's metadata is written: as its JSON-LD, and what only meta tags can tell. */
export interface MetaTagsOptions extends Omit<ToJsonLdOptions, 'graph'> {
  /** The site's account on X, such as `@example`. */
  readonly twitterSite?: string;
  /** The author's account on X. */
  readonly twitterCreator?: string;
  /** The same article in other languages. */
  readonly alternates?: readonly Alternate[];
}

/** The same article in another language. */
export interface Alternate {
  /** BCP 47, or `x-default`. */
  readonly language: string;
  /** Its page; a relative address is resolved against the page that links it. */
  readonly url: string;
}

/** An author as the tags name one. */
export interface MetaAuthor {
  readonly name: string;
  /** The author's page, else a profile. */
  readonly url?: string;
}

/** A picture as the tags name it. */
export interface MetaImage {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  readonly alternativeText?: string;
}

/** What a page's metadata says, each thing once, whatever the vocabulary that it is written in. */
export interface MetaFacts {
  readonly title: string;
  readonly description?: string;
  readonly url?: string;
  readonly siteName?: string;
  readonly language?: string;
  readonly publishedTime?: string;
  readonly modifiedTime?: string;
  readonly expirationTime?: string;
  readonly authors: readonly MetaAuthor[];
  readonly section?: string;
  readonly tags: readonly string[];
  readonly images: readonly MetaImage[];
  /** Whether a picture is wide enough for a large preview: 1200 pixels. */
  readonly hasLargeImage: boolean;
  /** The page in other languages, absolute. */
  readonly alternates: readonly Alternate[];
}

type ArticleAuthor = NonNullable<ArticleProperties['author']>[number];

const largeWidth = 1200;

/** The facts as the article's JSON-LD has them, so that both always agree. What it refuses, this refuses. */
export function metaFacts(article: Article, options: MetaTagsOptions): MetaFacts {
  checkMetaOptions(options);
  const jsonLd = toJsonLd(article, options);
  const images = listOf(jsonLd.image).map(
    ({ contentUrl, width, height, description, caption }): MetaImage => ({
      url: contentUrl,
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
      ...altOf(description ?? caption),
    }),
  );
  const siteName = jsonLd.publisher?.name;
  const url = webUrl(jsonLd.url);
  return {
    title: jsonLd.headline ?? '',
    ...(jsonLd.description !== undefined && { description: jsonLd.description }),
    ...(url !== undefined && { url }),
    ...(siteName !== undefined && { siteName }),
    ...(jsonLd.inLanguage !== undefined && { language: jsonLd.inLanguage }),
    ...(jsonLd.datePublished !== undefined && { publishedTime: jsonLd.datePublished }),
    ...(jsonLd.dateModified !== undefined && { modifiedTime: jsonLd.dateModified }),
    ...(jsonLd.expires !== undefined && { expirationTime: jsonLd.expires }),
    authors: listOf(jsonLd.author).map(authorOf),
    ...sectionOf(listOf(jsonLd.articleSection)[0]),
    tags: listOf(jsonLd.keywords),
    images,
    hasLargeImage: images.some(({ width = 0 }) => width >= largeWidth),
    alternates: (options.alternates ?? []).flatMap(({ language, url: other }) => {
      const page = webUrl(other, url);
      return page === undefined ? [] : [{ language, url: page }];
    }),
  };
}

function checkMetaOptions({ twitterSite = '', twitterCreator = '', alternates = [] }: Given): void {
  const expected = (option: string, what: string) =>
    new TypeError(`metaTags: expected options.${option} to be ${what}`);
  if (typeof twitterSite !== 'string') throw expected('twitterSite', 'a string');
  if (typeof twitterCreator !== 'string') throw expected('twitterCreator', 'a string');
  if (!Array.isArray(alternates) || !alternates.every(isAlternate))
    throw expected('alternates', 'a list, each with a language and a URL');
}

/** What a caller gave, who may have had no compiler to say what is asked for. */
type Given = { readonly [Option in keyof MetaTagsOptions]?: unknown };

function isAlternate(given: unknown): boolean {
  const { language, url } = Object(given) as { readonly [Field in keyof Alternate]?: unknown };
  return typeof language === 'string' && typeof url === 'string';
}

function authorOf({ name = '', url, sameAs }: ArticleAuthor): MetaAuthor {
  const page = url ?? listOf(sameAs)[0];
  return page === undefined ? { name } : { name, url: page };
}

function altOf(alternativeText: string | undefined): Pick<MetaImage, 'alternativeText'> {
  return alternativeText === undefined ? {} : { alternativeText };
}

function sectionOf(section: string | undefined): Pick<MetaFacts, 'section'> {
  return section === undefined ? {} : { section };
}

function listOf<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Item[]) : [value as Item];
}
