/**
 * What JSON-LD says of an article: its properties, in the order in which they stand.
 */
import type { Access, Article } from '../../model/index.js';
import type {
  ArticleProperties,
  CorrectionJsonLd,
  LockedPartJsonLd,
  OrganizationJsonLd,
  PublisherJsonLd,
  RatingJsonLd,
  ReviewedJsonLd,
  SpeakableJsonLd,
} from '../json-ld-types.js';
import type { JsonLdGraphOptions, ReviewOptions, ToJsonLdOptions } from '../options.js';
import { bodyText } from '../../body/to-plain-text.js';
import { instantOf } from '../../time/instant-of.js';
import { contributors } from './contributors.js';
import { datelineText } from './dateline-text.js';
import { dateTime, publicationDates } from './dates.js';
import { liveUpdateNodes } from './live-updates.js';
import { mediaNodes } from './media.js';
import { distinct, type NodeDraft, oneOrMany, put } from './node-draft.js';
import { organizationNode } from './organization.js';
import { townNode } from './place.js';
import { plainLine } from './plain-line.js';
import { basis, identifierNodes, relatedWorks } from './source.js';
import { subjects } from './subjects.js';
import { webUrl } from './web-url.js';

/** An article with what several of its properties share, worked out once. */
export interface Draft {
  readonly article: Article;
  readonly options: ToJsonLdOptions | JsonLdGraphOptions;
  /** Whether it is a NewsArticle; else a live blog or another article. */
  readonly isNews: boolean;
  readonly isLive: boolean;
  readonly isReview: boolean;
  /** Absolute URL of the page. */
  readonly page: string | undefined;
  readonly publisher: PublisherJsonLd | undefined;
  readonly sources: readonly OrganizationJsonLd[];
}

/** Adds all that is said of the article, in an order that never changes (rule X8). */
export function putArticle(node: ArticleDraft, draft: Draft): void {
  putTitles(node, draft);
  putTimes(node, draft);
  putMakers(node, draft);
  putSources(node, draft);
  putMedia(node, draft);
  putTopics(node, draft);
  putOptions(node, draft);
  putParts(node, draft);
}

type ArticleDraft = NodeDraft<ArticleProperties>;

function putTitles(node: ArticleDraft, { article, page }: Draft): void {
  const { subheadline, alternativeHeadlines, abstract, id, identifiers, version } = article;
  const headline = plainLine(article.headline);
  if (headline !== undefined) node.headline = headline;
  if (subheadline !== undefined || alternativeHeadlines.length > 0)
    put(node, 'alternativeHeadline', oneOrMany(otherHeadlines(article)));
  if (abstract !== undefined) put(node, 'description', plainLine(abstract));
  if (page !== undefined) {
    node.url = page;
    node.mainEntityOfPage = { '@type': 'WebPage', '@id': page };
  }
  if (id !== undefined || identifiers.length > 0)
    put(node, 'identifier', oneOrMany(identifierNodes(article)));
  if (version !== undefined) put(node, 'version', plainLine(version));
}

function putTimes(node: ArticleDraft, { article, isNews }: Draft): void {
  const { dateCreated, datePublished, dateModified } = publicationDates(article);
  const { dateline, expiresAt } = article;
  if (dateCreated !== undefined) node.dateCreated = dateCreated;
  if (datePublished !== undefined) node.datePublished = datePublished;
  if (dateModified !== undefined) node.dateModified = dateModified;
  if (expiresAt !== undefined) put(node, 'expires', dateTime(expiresAt));
  if (dateline === undefined) return;
  const printed = isNews ? datelineText(dateline) : undefined;
  if (printed !== undefined) node.dateline = printed;
  if (dateline.places.length > 0)
    put(node, 'locationCreated', oneOrMany(dateline.places.map(townNode)));
}

function putMakers(node: ArticleDraft, { article, sources, publisher }: Draft): void {
  const { author, editor, contributor, producer, translator } = contributors(article);
  const authors = author ?? authorsWithoutByline(sources, publisher);
  if (authors.length > 0) node.author = authors;
  if (editor) put(node, 'editor', oneOrMany(editor.filter((maker) => maker['@type'] === 'Person')));
  if (contributor) put(node, 'contributor', oneOrMany(contributor));
  if (producer) put(node, 'producer', oneOrMany(producer));
  if (translator) put(node, 'translator', oneOrMany(translator));
  if (publisher !== undefined) node.publisher = publisher;
  if (sources.length > 0) put(node, 'sourceOrganization', oneOrMany(sources));
}

function putSources(node: ArticleDraft, { article, sources, page, publisher }: Draft): void {
  const { rights, related } = article;
  const works = basis(article, page, publisher?.name);
  if (works.length > 0) put(node, 'isBasedOn', oneOrMany(works));
  if (related.length > 0) {
    put(node, 'translationOfWork', relatedWorks(article, 'translatedfrom')[0]);
    put(node, 'citation', oneOrMany(relatedWorks(article, 'cites', 'citation')));
  }
  const credit = creditOf(sources);
  if (credit !== undefined) node.creditText = credit;
  if (rights === undefined) return;
  put(node, 'copyrightHolder', organizationNode(rights.holder));
  put(node, 'copyrightYear', rights.year);
  put(node, 'copyrightNotice', plainLine(rights.notice));
  put(node, 'usageInfo', webUrl(rights.usageTerms));
}

function creditOf(sources: readonly OrganizationJsonLd[]): string | undefined {
  return sources.length > 1 ? sources.map(({ name }) => name).join('/') : sources[0]?.name;
}

function putMedia(node: ArticleDraft, { article, page }: Draft): void {
  const images = mediaNodes(article, 'ImageObject', page);
  if (images.length > 0) node.image = images;
  if (article.media.length === 0) return;
  put(node, 'video', oneOrMany(mediaNodes(article, 'VideoObject', page)));
  put(node, 'audio', oneOrMany(mediaNodes(article, 'AudioObject', page)));
}

function putTopics(node: ArticleDraft, { article }: Draft): void {
  const section = plainLine(article.section);
  if (section !== undefined) node.articleSection = section;
  if (article.genres.length > 0) put(node, 'genre', oneOrMany(genres(article)));
  if (article.keywords.length > 0) put(node, 'keywords', oneOrMany(keywords(article)));
  const { about, mentions, contentLocation } = subjects(article);
  if (about) put(node, 'about', oneOrMany(about));
  if (mentions) put(node, 'mentions', oneOrMany(mentions));
  if (contentLocation) put(node, 'contentLocation', oneOrMany(contentLocation));
  if (article.language !== undefined) node.inLanguage = article.language;
}

function putOptions(node: ArticleDraft, { options, isNews, isReview }: Draft): void {
  const { backstory, review, print, speakable: selectors } = options;
  if (backstory !== undefined) put(node, 'backstory', plainLine(backstory));
  if (isReview && review !== undefined) {
    put(node, 'itemReviewed', reviewed(review));
    put(node, 'reviewRating', rating(review));
  }
  if (isNews && print !== undefined) {
    put(node, 'printEdition', plainLine(print.edition));
    put(node, 'printSection', plainLine(print.section));
    put(node, 'printPage', plainLine(print.page));
    put(node, 'printColumn', plainLine(print.column));
  }
  if (selectors !== undefined) put(node, 'speakable', speakable(selectors));
}

function putParts(node: ArticleDraft, { article, options, page, isLive }: Draft): void {
  const { access, body, corrections, liveUpdates } = article;
  const showsBody = options.articleBody ?? access?.free !== false;
  if (corrections.length > 0) put(node, 'correction', oneOrMany(correctionNodes(corrections)));
  if (access !== undefined) {
    node.isAccessibleForFree = access.free;
    put(node, 'hasPart', oneOrMany(lockedParts(access)));
  }
  if (isLive) {
    put(node, 'coverageStartTime', instantOf(node.datePublished));
    put(node, 'liveBlogUpdate', oneOrMany(liveUpdateNodes(liveUpdates, page, showsBody)));
  }
  if (options.wordCount !== undefined) node.wordCount = options.wordCount;
  const text = showsBody ? bodyText(body) : '';
  if (text !== '') node.articleBody = text;
}

function otherHeadlines({ headline, subheadline, alternativeHeadlines }: Article) {
  const others = distinct([subheadline, ...alternativeHeadlines].map(plainLine));
  return others.filter((other) => other !== plainLine(headline));
}

/** Without a byline, the agency that the copy comes from is its author, else whoever publishes it (rule A9). */
function authorsWithoutByline(
  sources: readonly OrganizationJsonLd[],
  publisher: PublisherJsonLd | undefined,
): readonly OrganizationJsonLd[] {
  if (sources.length > 0 || publisher === undefined) return sources;
  const node: NodeDraft<OrganizationJsonLd> = { '@type': 'NewsMediaOrganization' };
  put(node, 'name', publisher.name);
  put(node, 'url', publisher.url);
  return [node];
}

function genres(article: Article): readonly string[] {
  return distinct(article.genres.map((genre) => plainLine(genre.name ?? genre.uri)));
}

/** Each keyword once, and no slugline among them (rule K3). */
function keywords({ keywords: words, slugline }: Article): readonly string[] {
  return distinct(words.map(plainLine)).filter((keyword) => keyword !== plainLine(slugline));
}

function correctionNodes(corrections: Article['corrections']): readonly CorrectionJsonLd[] {
  return corrections.flatMap(({ text, publishedAt }) => {
    const line = plainLine(text);
    if (line === undefined) return [];
    const node: NodeDraft<CorrectionJsonLd> = { '@type': 'CorrectionComment', text: line };
    put(node, 'datePublished', dateTime(publishedAt));
    return [node];
  });
}

function reviewed({ item }: ReviewOptions): ReviewedJsonLd | undefined {
  const name = plainLine(item.name);
  if (name === undefined) return undefined;
  const node: NodeDraft<ReviewedJsonLd> = { '@type': item.type, name };
  put(node, 'url', webUrl(item.url));
  return node;
}

function rating({ rating: given }: ReviewOptions): RatingJsonLd | undefined {
  if (given === undefined) return undefined;
  const node: NodeDraft<RatingJsonLd> = { '@type': 'Rating', ratingValue: given.value };
  put(node, 'bestRating', given.best);
  put(node, 'worstRating', given.worst);
  return node;
}

function speakable(selectors: string | readonly string[]): SpeakableJsonLd | undefined {
  const cssSelector = oneOrMany([selectors].flat());
  return cssSelector === undefined ? undefined : { '@type': 'SpeakableSpecification', cssSelector };
}

/** The parts behind the wall, for a page that has one (rules W1 to W3). */
function lockedParts({ free, parts }: Access): readonly LockedPartJsonLd[] {
  if (free) return [];
  return parts.map(({ cssSelector }) => ({
    '@type': 'WebPageElement',
    isAccessibleForFree: false,
    cssSelector,
  }));
}
