/**
 * For Unhead, and so for Nuxt and Vue: the input of `useHead` for an article's page. Nothing of Unhead is needed at run time.
 *
 * @module
 */
import type { Article } from '../model/index.js';
import { jsonLdText } from '../structured-data/json-ld-script.js';
import type { MetaTagsOptions } from '../structured-data/meta/meta-facts.js';
import { metaTags } from '../structured-data/meta/meta-tags.js';
import { toJsonLd } from '../structured-data/to-json-ld.js';

export type { MetaTagsOptions } from '../structured-data/meta/meta-facts.js';

/** What `useHead` takes, as far as an article fills it. */
export interface ArticleHead {
  title: string;
  htmlAttrs?: { lang: string };
  meta: ArticleMeta[];
  link: ArticleLink[];
  script: { type: 'application/ld+json'; innerHTML: string; nonce?: string }[];
}

/** A tag by its name, or by its property, which is what Open Graph has. */
export type ArticleMeta = { name: string; content: string } | { property: string; content: string };

/** The page itself, or the page in another language. */
export type ArticleLink =
  { rel: 'canonical'; href: string } | { rel: 'alternate'; hreflang: string; href: string };

/**
 * What `useHead` of an article's page takes: title, meta tags, links, and the JSON-LD.
 *
 * @throws PublicationRefused for what must not be published, as `toJsonLd` does.
 * @example
 * ```ts
 * articleHead(article).title; // 'Chess'
 * ```
 */
export function articleHead(
  article: Article,
  { nonce, ...options }: MetaTagsOptions & { readonly nonce?: string } = {},
): ArticleHead {
  const tags = metaTags(article, options);
  const attributesOf = (wanted: string): Record<string, string>[] =>
    tags.filter(({ tag }) => tag === wanted).map(({ attributes }) => ({ ...attributes }));
  return {
    title: tags.find(({ tag }) => tag === 'title')?.text ?? '',
    ...(article.language !== undefined && { htmlAttrs: { lang: article.language } }),
    meta: attributesOf('meta').map(({ name = '', property, content = '' }) =>
      property === undefined ? { name, content } : { property, content },
    ),
    link: attributesOf('link').map(({ href = '', hreflang }) =>
      hreflang === undefined ? { rel: 'canonical', href } : { rel: 'alternate', hreflang, href },
    ),
    script: [
      {
        type: 'application/ld+json',
        innerHTML: jsonLdText(toJsonLd(article, options)),
        ...(nonce !== undefined && { nonce }),
      },
    ],
  };
}
