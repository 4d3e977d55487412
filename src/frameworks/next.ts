/**
 * For Next.js: the `Metadata` object that `generateMetadata` returns, and the props of a `<script>` with the article's JSON-LD.
 * Neither needs anything of Next.js or React at run time.
 *
 * @module
 */
import type { Article } from '../model/index.js';
import { jsonLdText } from '../structured-data/json-ld-script.js';
import { metaFacts, type MetaTagsOptions } from '../structured-data/meta/meta-facts.js';
import { toJsonLd } from '../structured-data/to-json-ld.js';

export type { MetaTagsOptions } from '../structured-data/meta/meta-facts.js';

/** The part of Next.js's `Metadata` that an article fills. */
export interface ArticleMetadata {
  title: string;
  description?: string;
  authors?: { name: string; url?: string }[];
  alternates?: { canonical?: string; languages?: Record<string, string> };
  robots?: { 'max-image-preview': 'large' };
  openGraph: {
    type: 'article';
    title: string;
    description?: string;
    url?: string;
    siteName?: string;
    publishedTime?: string;
    modifiedTime?: string;
    expirationTime?: string;
    authors?: string[];
    section?: string;
    tags?: string[];
    images?: { url: string; width?: number; height?: number; alt?: string }[];
  };
  twitter: { card: 'summary' | 'summary_large_image'; site?: string; creator?: string };
}

/**
 * What `generateMetadata` of an article's page returns.
 *
 * @throws PublicationRefused for what must not be published, as `toJsonLd` does.
 * @example
 * ```ts
 * articleMetadata(article, { url: 'https://news.example/chess' }).title; // 'Chess'
 * ```
 */
export function articleMetadata(article: Article, options: MetaTagsOptions = {}): ArticleMetadata {
  const facts = metaFacts(article, options);
  const {
    title,
    description,
    url,
    siteName,
    publishedTime,
    modifiedTime,
    expirationTime,
    section,
    authors,
  } = facts;
  const authorUrls = authors.flatMap((author) => author.url ?? []);
  const languages = Object.fromEntries(
    facts.alternates.map((other) => [other.language, other.url]),
  );
  const hasLanguages = facts.alternates.length > 0;
  return {
    title,
    ...(description !== undefined && { description }),
    ...(authors.length > 0 && { authors: [...authors] }),
    ...((url !== undefined || hasLanguages) && {
      alternates: {
        ...(url !== undefined && { canonical: url }),
        ...(hasLanguages && { languages }),
      },
    }),
    ...(facts.hasLargeImage && { robots: { 'max-image-preview': 'large' } }),
    openGraph: {
      type: 'article',
      title,
      ...(description !== undefined && { description }),
      ...(url !== undefined && { url }),
      ...(siteName !== undefined && { siteName }),
      ...(publishedTime !== undefined && { publishedTime }),
      ...(modifiedTime !== undefined && { modifiedTime }),
      ...(expirationTime !== undefined && { expirationTime }),
      ...(authorUrls.length > 0 && { authors: authorUrls }),
      ...(section !== undefined && { section }),
      ...(facts.tags.length > 0 && { tags: [...facts.tags] }),
      ...(facts.images.length > 0 && {
        images: facts.images.map(({ alternativeText, ...image }) => ({
          ...image,
          ...(alternativeText !== undefined && { alt: alternativeText }),
        })),
      }),
    },
    twitter: {
      card: facts.hasLargeImage ? 'summary_large_image' : 'summary',
      ...(options.twitterSite !== undefined && { site: options.twitterSite }),
      ...(options.twitterCreator !== undefined && { creator: options.twitterCreator }),
    },
  };
}

/** The props of a `<script>` element, for React: `<script {...jsonLdProps(article, options)} />`. */
export interface JsonLdProps {
  readonly type: 'application/ld+json';
  readonly nonce?: string;
  readonly dangerouslySetInnerHTML: { readonly __html: string };
}

/**
 * The article's JSON-LD as props of a `<script>` element. The text is escaped, so that it can't end the element.
 *
 * @throws PublicationRefused for what must not be published, as `toJsonLd` does.
 * @example
 * ```ts
 * jsonLdProps(article).type; // 'application/ld+json'
 * ```
 */
export function jsonLdProps(
  article: Article,
  { nonce, ...options }: MetaTagsOptions & { readonly nonce?: string } = {},
): JsonLdProps {
  return {
    type: 'application/ld+json',
    ...(nonce !== undefined && { nonce }),
    dangerouslySetInnerHTML: {
      __html: jsonLdText(toJsonLd(article, options)),
    },
  };
}
