import { element, type XmlContent, type XmlTemplate } from '../../markup/xml/write-xml.js';
import type { Article, Concept, Organization } from '../../model/index.js';
import { isWebUrl } from '../../model/href.js';
import { looksLikeHtml } from '../../markup/html/looks-like-html.js';
import { escapeHtmlText } from '../../body/escape-html.js';
import type { FeedChannel } from '../../syndication/feed-channel.js';
import { changedAt } from '../../syndication/changed-at.js';
import { composeMediaRss } from '../../syndication/media/compose-media-rss.js';
import {
  authorsOf,
  contributorsOf,
  type WrittenAuthor,
} from '../../syndication/people/author-names.js';
import { bodyHtml, shortHtml } from '../../syndication/text/compose-text.js';
import {
  composeExtensions,
  composePublished,
  textElement,
} from '../../syndication/xml/compose-extensions.js';
import { composeRelated } from '../../syndication/xml/compose-links.js';
import { lexiconOf } from '../../text/options.js';
import { instantOf } from '../../time/instant-of.js';
import type { LanguageTable } from '../../vocabulary/languages/language-table.js';
import { idOf } from './id-of.js';

/** The article as an entry of Atom 1.0 with its extensions. */
export function composeEntry(
  article: Article,
  channel: FeedChannel,
  languages: readonly LanguageTable[],
): XmlTemplate {
  const { url, language, headline, abstract, publishedAt, createdAt, expiresAt } = article;
  const lexicon = lexiconOf({ languages, ...(language !== undefined && { language }) });
  const lang = language === channel.language ? undefined : language;
  return element('entry', { 'xml:lang': lang }, [
    textConstruct('title', headline),
    url === undefined ? undefined : element('link', { rel: 'alternate', href: url }),
    element('id', {}, [idOf(article)]),
    composePublished('published', publishedAt),
    textElement('updated', changedAt(article) ?? instantOf(publishedAt)),
    ...authorsOf(article).map((author) => person('author', author)),
    ...contributorsOf(article).map((author) => person('contributor', author)),
    ...composeCategories(article),
    abstract === undefined || abstract === ''
      ? undefined
      : element('summary', { type: 'html' }, [shortHtml(abstract)]),
    html('content', bodyHtml(article, lexicon)),
    ...composeSources(article.sources),
    ...composeRelated(article.related, 'link'),
    ...composeMediaRss(article.media),
    textElement('dcterms:created', createdAt),
    textElement('prism:expirationDate', expiresAt),
    ...composeExtensions(article, channel),
  ]);
}

/** A line; one that only looks like HTML is written as HTML that shows it, so that nobody takes it for what it is not. */
export function textConstruct(name: string, line: string): XmlTemplate {
  return looksLikeHtml(line)
    ? element(name, { type: 'html' }, [escapeHtmlText(line)])
    : element(name, {}, [line]);
}

function html(name: string, text: string | undefined): XmlContent {
  return text === undefined ? undefined : element(name, { type: 'html' }, [text]);
}

function person(element_: string, { name, uri, email }: WrittenAuthor): XmlContent {
  return element(element_, {}, [
    element('name', {}, [name]),
    textElement('uri', uri),
    textElement('email', email),
  ]);
}

/** The section first, then tags, then subjects, whose identifier is parted into scheme and term. */
function composeCategories({ section, keywords, subjects }: Article): readonly XmlContent[] {
  const tags = [...(section === undefined || section === '' ? [] : [section]), ...keywords];
  return [
    ...tags.map((term) => (term === '' ? undefined : element('category', { term }))),
    ...subjects.map(composeSubject),
  ];
}

function composeSubject({ uri, name }: Concept): XmlContent {
  const [, scheme, term] = /^(.{1,2000}[/#:=])([^/#:=]+)$/s.exec(uri ?? '') ?? [];
  return scheme === undefined || term === undefined
    ? undefined
    : element('category', { term, scheme, label: name });
}

/** Atom has one source: the feed that the entry was taken from. Others are told by their names. */
function composeSources([first, ...others]: readonly Organization[]): readonly XmlContent[] {
  return [
    first === undefined ? undefined : composeSource(first),
    ...others.map(({ name }) => textElement('dc:source', name)),
  ];
}

function composeSource({ name, uri }: Organization): XmlContent {
  const isPage = uri !== undefined && isWebUrl(uri);
  return element('source', {}, [
    textElement('id', isPage ? undefined : uri),
    textConstruct('title', name),
    isPage ? element('link', { rel: 'alternate', href: uri }) : undefined,
  ]);
}
