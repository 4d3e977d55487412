/**
 * What JSON-LD says of an article: the table of its properties, in the order in which they stand.
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
import { toPlainText } from '../../body/to-plain-text.js';
import { wordCount } from '../../body/word-count.js';
import { instantOf } from '../../time/instant-of.js';
import { compact, distinct, isEmpty, oneOrMany } from './compact.js';
import type { Contributors, MakerJsonLd } from './contributors.js';
import { datelineText } from './dateline-text.js';
import { dateTime, type PublicationDates } from './dates.js';
import { liveUpdateNodes } from './live-updates.js';
import { mediaNodes } from './media.js';
import { organizationNode } from './organization.js';
import { townNode } from './place.js';
import { plainLine } from './plain-line.js';
import { basis, identifierNodes, relatedWorks } from './source.js';
import type { Subjects } from './subjects.js';
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
  readonly makers: Contributors;
  readonly dates: PublicationDates;
  readonly subjects: Subjects;
  /** Whether the text may stand in the output. */
  readonly showsBody: boolean;
}

/** The properties that have a value, in the order of the table. */
export function articleProperties(draft: Draft): ArticleProperties {
  const written: Record<string, unknown> = {};
  for (const [name, value] of columns) {
    const given = value(draft);
    if (!isEmpty(given)) written[name] = given;
  }
  return written;
}

/** Every property of schema.org that is written, and what of the article it holds. */
const properties: {
  readonly [Name in keyof ArticleProperties]-?: (
    draft: Draft,
  ) => ArticleProperties[Name] | undefined;
} = {
  headline: ({ article }) => plainLine(article.headline),
  alternativeHeadline: ({ article }) => oneOrMany(otherHeadlines(article)),
  description: ({ article }) => plainLine(article.abstract),
  url: ({ page }) => page,
  mainEntityOfPage: ({ page }) => (page ? { '@type': 'WebPage', '@id': page } : undefined),
  identifier: ({ article }) => oneOrMany(identifierNodes(article)),
  version: ({ article }) => plainLine(article.version),
  dateCreated: ({ dates }) => dates.dateCreated,
  datePublished: ({ dates }) => dates.datePublished,
  dateModified: ({ dates }) => dates.dateModified,
  expires: ({ article }) => dateTime(article.expiresAt),
  dateline: ({ article, isNews }) => (isNews ? datelineText(article.dateline) : undefined),
  locationCreated: ({ article }) => oneOrMany((article.dateline?.places ?? []).map(townNode)),
  author: (draft) => authors(draft),
  editor: ({ makers }) => oneOrMany(makers.editor.filter((maker) => maker['@type'] === 'Person')),
  contributor: ({ makers }) => oneOrMany(makers.contributor),
  producer: ({ makers }) => oneOrMany(makers.producer),
  translator: ({ makers }) => oneOrMany(makers.translator),
  publisher: ({ publisher }) => publisher,
  sourceOrganization: ({ sources }) => oneOrMany(sources),
  isBasedOn: (draft) => oneOrMany(basis(draft.article, draft.page, draft.publisher?.name)),
  translationOfWork: ({ article }) => relatedWorks(article, 'translatedFrom')[0],
  citation: ({ article }) => oneOrMany(relatedWorks(article, 'cites', 'citation')),
  creditText: ({ sources }) => sources.map(({ name }) => name).join('/'),
  copyrightHolder: ({ article }) => organizationNode(article.rights?.holder),
  copyrightYear: ({ article }) => article.rights?.year,
  copyrightNotice: ({ article }) => plainLine(article.rights?.notice),
  usageInfo: ({ article }) => webUrl(article.rights?.usageTerms),
  image: ({ article, page }) => mediaNodes(article, 'ImageObject', page),
  video: ({ article, page }) => oneOrMany(mediaNodes(article, 'VideoObject', page)),
  audio: ({ article, page }) => oneOrMany(mediaNodes(article, 'AudioObject', page)),
  articleSection: ({ article }) => plainLine(article.section),
  genre: ({ article }) =>
    oneOrMany(distinct(article.genres.map((genre) => plainLine(genre.name ?? genre.uri)))),
  keywords: ({ article }) => oneOrMany(keywords(article)),
  about: ({ subjects }) => oneOrMany(subjects.about),
  mentions: ({ subjects }) => oneOrMany(subjects.mentions),
  contentLocation: ({ subjects }) => oneOrMany(subjects.contentLocation),
  inLanguage: ({ article }) => article.language,
  backstory: ({ options }) => plainLine(options.backstory),
  itemReviewed: ({ options, isReview }) => (isReview ? reviewed(options.review) : undefined),
  reviewRating: ({ options, isReview }) => (isReview ? rating(options.review) : undefined),
  printEdition: ({ options, isNews }) => (isNews ? plainLine(options.print?.edition) : undefined),
  printSection: ({ options, isNews }) => (isNews ? plainLine(options.print?.section) : undefined),
  printPage: ({ options, isNews }) => (isNews ? plainLine(options.print?.page) : undefined),
  printColumn: ({ options, isNews }) => (isNews ? plainLine(options.print?.column) : undefined),
  speakable: ({ options }) => speakable(options.speakable),
  correction: ({ article }) => oneOrMany(corrections(article)),
  isAccessibleForFree: ({ article }) => article.access?.free,
  hasPart: ({ article }) => oneOrMany(lockedParts(article.access)),
  coverageStartTime: ({ dates, isLive }) => (isLive ? instantOf(dates.datePublished) : undefined),
  liveBlogUpdate: (draft) =>
    draft.isLive
      ? oneOrMany(
          liveUpdateNodes(draft.article.liveUpdates, draft.page, (body) => bodyText(draft, body)),
        )
      : undefined,
  wordCount: ({ article }) => wordCount(article.body) || undefined,
  articleBody: (draft) => bodyText(draft, draft.article.body),
};

const columns = Object.entries(properties);

function otherHeadlines({ headline, subheadline, alternativeHeadlines }: Article) {
  const others = distinct([subheadline, ...alternativeHeadlines].map(plainLine));
  return others.filter((other) => other !== plainLine(headline));
}

/** Without a byline, the agency that the copy comes from is its author, else whoever publishes it (rule A9). */
function authors({ makers, sources, publisher }: Draft): readonly MakerJsonLd[] {
  if (makers.author.length > 0) return makers.author;
  if (sources.length > 0) return sources;
  if (publisher === undefined) return [];
  const { name, url } = publisher;
  return [{ '@type': 'NewsMediaOrganization', ...(name && { name }), ...(url && { url }) }];
}

/** Each keyword once, and no slugline among them (rule K3). */
function keywords({ keywords, slugline }: Article): readonly string[] {
  return distinct(keywords.map(plainLine)).filter((keyword) => keyword !== plainLine(slugline));
}

function corrections(article: Article): readonly CorrectionJsonLd[] {
  return article.corrections.flatMap(({ text, publishedAt }) => {
    const line = plainLine(text);
    if (line === undefined) return [];
    return compact<CorrectionJsonLd>({
      '@type': 'CorrectionComment',
      text: line,
      datePublished: dateTime(publishedAt),
    });
  });
}

function reviewed(review: ReviewOptions | undefined): ReviewedJsonLd | undefined {
  const name = plainLine(review?.item.name);
  if (review === undefined || name === undefined) return undefined;
  const { type, url } = review.item;
  return compact<ReviewedJsonLd>({ '@type': type, name, url: webUrl(url) });
}

function rating(review: ReviewOptions | undefined): RatingJsonLd | undefined {
  if (review?.rating === undefined) return undefined;
  const { value, best, worst } = review.rating;
  return compact<RatingJsonLd>({
    '@type': 'Rating',
    ratingValue: value,
    bestRating: best,
    worstRating: worst,
  });
}

function speakable(selectors: ToJsonLdOptions['speakable']): SpeakableJsonLd | undefined {
  const cssSelector = oneOrMany([selectors ?? []].flat());
  return cssSelector === undefined ? undefined : { '@type': 'SpeakableSpecification', cssSelector };
}

/** The parts behind the wall, for a page that has one (rules W1 to W3). */
function lockedParts(access: Access | undefined): readonly LockedPartJsonLd[] {
  if (access === undefined || access.free) return [];
  return access.parts.map(({ cssSelector }) => ({
    '@type': 'WebPageElement',
    isAccessibleForFree: false,
    cssSelector,
  }));
}

function bodyText({ showsBody }: Draft, body: Article['body']): string | undefined {
  return showsBody ? toPlainText(body) : undefined;
}
