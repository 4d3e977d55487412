import { element, type XmlContent, type XmlTemplate } from '../../markup/xml/write-xml.js';
import { isWebUrl } from '../../model/href.js';
import type { Article } from '../../model/index.js';
import type { FeedChannel } from '../../syndication/feed-channel.js';
import { changedAt } from '../../syndication/changed-at.js';
import { composeEnclosure, composeMediaRss } from '../../syndication/media/compose-media-rss.js';
import { authorsOf, contributorsOf } from '../../syndication/people/author-names.js';
import { bodyHtml, lineText, shortHtml } from '../../syndication/text/compose-text.js';
import {
  composeExtensions,
  composePublished,
  textElement,
} from '../../syndication/xml/compose-extensions.js';
import { composeRelated } from '../../syndication/xml/compose-links.js';
import { lexiconOf } from '../../text/options.js';
import { toMailDate } from '../../time/to-mail-date.js';
import type { LanguageTable } from '../../vocabulary/languages/language-table.js';
import { isConcept } from './read-categories.js';

/** The article as an item of RSS 2.0 with its extensions. */
export function composeItem(
  article: Article,
  channel: FeedChannel,
  languages: readonly LanguageTable[],
): XmlTemplate {
  const { url, language, headline, abstract, publishedAt, createdAt, expiresAt } = article;
  const lexicon = lexiconOf({ languages, ...(language !== undefined && { language }) });
  return element('item', {}, [
    element('title', {}, [lineText(headline)]),
    textElement('link', url),
    composeGuid(article),
    composePublished('pubDate', publishedAt, toMailDate),
    ...authorsOf(article).map(({ name }) => textElement('dc:creator', lineText(name))),
    ...contributorsOf(article).map(({ name }) => textElement('dc:contributor', lineText(name))),
    ...composeCategories(article),
    textElement('description', abstract && shortHtml(abstract)),
    textElement('content:encoded', bodyHtml(article, lexicon)),
    ...composeSources(article),
    composeEnclosure(article.media),
    ...composeMediaRss(article.media),
    language === channel.language ? undefined : textElement('dc:language', language),
    textElement('dcterms:created', createdAt),
    textElement('dcterms:modified', changedAt(article)),
    textElement('prism:expirationDate', expiresAt),
    ...composeExtensions(article, channel),
    ...composeRelated(article.related, 'atom:link'),
  ]);
}

function composeGuid({ id, url }: Article): XmlContent {
  if (id === undefined) return undefined;
  const isPermaLink = id === url && isWebUrl(id);
  return element('guid', { isPermaLink: String(isPermaLink) }, [id]);
}

/** The section first, then tags, then subjects whose identifier is an address. */
function composeCategories({ section, keywords, subjects }: Article): readonly XmlContent[] {
  return [
    textElement('category', section && lineText(section)),
    ...keywords.map((keyword) => textElement('category', lineText(keyword))),
    ...subjects.map(({ name, uri }) =>
      name !== undefined && uri !== undefined && isConcept(uri, name)
        ? element('category', { domain: uri }, [lineText(name)])
        : undefined,
    ),
  ];
}

/** RSS has one source, with the address of its feed; others are told by their names. */
function composeSources({ sources: [first, ...others] }: Article): readonly XmlContent[] {
  const isFeed = first?.uri !== undefined && isWebUrl(first.uri);
  return [
    isFeed
      ? element('source', { url: first.uri }, [first.name])
      : textElement('dc:source', first?.name),
    ...others.map(({ name }) => textElement('dc:source', name)),
  ];
}
