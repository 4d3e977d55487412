import {
  checkJsonLd,
  metaTags,
  metaTagsHtml,
  PublicationRefused,
  toJsonLd,
  type Article,
  type ToJsonLdOptions,
} from 'wirecopy';
import type { JsonLdAnswer, PageSettings } from './messages.js';

/** The JSON-LD and the meta tags of an article on the page, held against the profile; or why it must not be published. */
export function jsonLdOf(article: Article, page: PageSettings): JsonLdAnswer {
  const { profile, now, override } = page;
  const publisher =
    page.publisher ?? (article.publisher === undefined ? somePage.publisher : undefined);
  const url = page.url ?? article.url ?? somePage.url;
  const options: ToJsonLdOptions = {
    override,
    url,
    ...(publisher !== undefined && { publisher }),
    ...(now !== undefined && { now }),
  };
  try {
    const jsonLd = toJsonLd(article, options);
    const text = JSON.stringify(jsonLd, undefined, 2);
    return {
      text,
      snippet: (jsonLd.description ?? jsonLd.articleBody ?? '').slice(0, snippetLength),
      findings: checkJsonLd(text, { profile, ...(now !== undefined && { now }) }),
      tags: metaTags(article, options),
      tagsHtml: metaTagsHtml(article, options),
    };
  } catch (error) {
    if (!(error instanceof PublicationRefused)) throw error;
    return { refused: { code: error.code, message: error.message } };
  }
}

/** The page of an article that names none, as the fields of the playground show it. */
const somePage = { publisher: 'Example News', url: 'https://news.example/story' };

/** About as much as search engines show of a text, in UTF-16 units. */
const snippetLength = 200;
