import type { Article, Media, Rendition } from '../../model/index.js';
import { isWebUrl } from '../../model/href.js';
import type { Json } from '../../source/json/json-node.js';
import type { FeedChannel } from '../../syndication/feed-channel.js';
import { changedAt } from '../../syndication/changed-at.js';
import { authorsOf } from '../../syndication/people/author-names.js';
import { bodyHtml, lineText } from '../../syndication/text/compose-text.js';
import { lexiconOf } from '../../text/options.js';
import { instantOf } from '../../time/instant-of.js';
import type { LanguageTable } from '../../vocabulary/languages/language-table.js';
import { makeUri } from '../made-uri.js';
import { anyType } from './read-media.js';

/** The article as an item of JSON Feed 1.1, with the extensions (`_name`) that its `extra` has. */
export function composeItem(
  article: Article,
  channel: FeedChannel,
  languages: readonly LanguageTable[],
): Readonly<Record<string, Json>> {
  const { id, url, headline, abstract, language, keywords, publishedAt } = article;
  const lexicon = lexiconOf({ languages, ...(language !== undefined && { language }) });
  const html = bodyHtml(article, lexicon);
  const image = imageOf(article.media);
  return withoutGaps({
    id: id ?? url ?? makeUri(JSON.stringify([headline, publishedAt, article.body])),
    url,
    external_url: article.related.find(({ rel }) => rel === 'seeAlso')?.url,
    title: headline === '' ? undefined : lineText(headline),
    content_html: html,
    // One of the two is asked for.
    content_text: html === undefined ? '' : undefined,
    summary: abstract === undefined || abstract === '' ? undefined : lineText(abstract),
    image: image?.href,
    date_published: instantOf(publishedAt),
    date_modified: changedAt(article),
    authors: authorsOf(article).map(({ name, uri }) =>
      withoutGaps({ name, url: uri !== undefined && isWebUrl(uri) ? uri : undefined }),
    ),
    tags: keywords.map(lineText),
    language: language === channel.language ? undefined : language,
    attachments: article.media.flatMap((media) => attach(media, image)),
    ...extensionsOf(article),
  });
}

/** The first picture's first file. */
function imageOf(media: readonly Media[]): Rendition | undefined {
  return media.find(({ type }) => type === 'picture' || type === 'graphic')?.renditions[0];
}

/** The files of the media; a picture that is nothing but the item's image need not be attached. */
function attach({ headline, renditions }: Media, image: Rendition | undefined): readonly Json[] {
  return renditions.flatMap((file) => {
    const { href, contentType, sizeInBytes, duration } = file;
    const isMore = contentType ?? headline ?? (renditions.length > 1 ? href : undefined);
    if (file === image && isMore === undefined && sizeInBytes === undefined) return [];
    return [
      withoutGaps({
        url: href,
        mime_type: contentType ?? anyType,
        title: headline,
        size_in_bytes: sizeInBytes,
        duration_in_seconds: duration,
      }),
    ];
  });
}

/** Extensions are objects by themselves; other members of `extra` are none of this format's. */
function extensionsOf({ extra = {} }: Article): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(extra).filter(([name, value]) => /^_[A-Za-z]/.test(name) && value !== null),
  );
}

/** The record without what has no value: undefined, and lists with nothing in them. */
export function withoutGaps(
  record: Readonly<Record<string, Json | undefined>>,
): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(record).filter(
      (entry): entry is [string, Json] =>
        entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}
