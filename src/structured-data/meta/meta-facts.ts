import type { Article } from '../../model/index.js';
import type { ToJsonLdOptions } from '../options.js';
import { toJsonLd } from '../to-json-ld.js';
import { webUrl } from '../write/web-url.js';

/** How a page's metadata is written: as its JSON-LD, and what only meta tags can tell. */
export interface MetaTagsOptions extends Omit<ToJsonLdOptions, 'graph'> {
  /** The site's account on X, such as `@example`. */
  readonly twitterSite?: string;
  /** The author's account on X. */
  readonly twitterCreator?: string;
  /** The same article in other languages: BCP 47 or `x-default`, and its page. */
  readonly alternates?: readonly { readonly language: string; readonly url: string }[];
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
  readonly authorNames: readonly string[];
  /** Pages or profiles of the authors. */
  readonly authorUrls: readonly string[];
  readonly section?: string;
  readonly tags: readonly string[];
  readonly images: readonly MetaImage[];
  /** Whether a picture is wide enough for a large preview: 1200 pixels. */
  readonly hasLargeImage: boolean;
}

const largeWidth = 1200;

/** The facts as the article's JSON-LD has them, so that both always agree. What it refuses, this refuses. */
export function metaFacts(article: Article, options: MetaTagsOptions): MetaFacts {
  const jsonLd = toJsonLd(article, options);
  const authors = listOf(jsonLd.author);
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
    authorNames: authors.flatMap(({ name }) => name ?? []),
    authorUrls: authors.flatMap((author) => author.url ?? listOf(author.sameAs)[0] ?? []),
    ...sectionOf(listOf(jsonLd.articleSection)[0]),
    tags: listOf(jsonLd.keywords),
    images,
    hasLargeImage: images.some(({ width = 0 }) => width >= largeWidth),
  };
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
