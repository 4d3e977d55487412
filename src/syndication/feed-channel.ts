import type { Article } from '../model/index.js';
import { instantOf } from '../time/instant-of.js';
import type { LanguageTable } from '../vocabulary/languages/language-table.js';
import { changedAt } from './changed-at.js';
import { type Channel, publisherOf } from './channel.js';

/** What a feed says of itself. */
export interface FeedChannel {
  /** Its name, mostly the publication's. */
  readonly title: string;
  /** The home page of what it is the feed of. */
  readonly url?: string;
  /** Its own address. */
  readonly feedUrl?: string;
  /** What it brings, in a sentence. */
  readonly description?: string;
  /** BCP 47; of all articles that name no other. */
  readonly language?: string;
  /** Copyright notice; of all articles that bear no other. */
  readonly rights?: string;
  /** URL of the publication's logo. */
  readonly logo?: string;
}

/** How to write a feed. */
export interface WriteFeedOptions {
  /** ISO 8601 instant; articles that are embargoed at it, or have expired, are left out. */
  readonly now?: string;
  /** Tables of the languages that the reader will know. Default: English. */
  readonly languages?: readonly LanguageTable[];
}

/** What a feed of articles says of itself: whose page they stand on and in what language, where all of them say the same. */
export function channelOf(articles: readonly Article[]): FeedChannel {
  const [first] = articles;
  const publisher = first?.publisher;
  const isTheirs = articles.every((article) => article.publisher?.name === publisher?.name);
  const language = first?.language;
  const isSpoken = articles.every((article) => article.language === language);
  return {
    title: (isTheirs ? publisher?.name : undefined) ?? '',
    ...(isTheirs && publisher?.url !== undefined && { url: publisher.url }),
    ...(isTheirs && publisher?.logo !== undefined && { logo: publisher.logo }),
    ...(isSpoken && language !== undefined && { language }),
  };
}

/** What the reader of the feed will take from it for the articles. */
export function toChannel({ title, url, language, rights, logo }: FeedChannel): Channel {
  const publisher = publisherOf(title, url, logo);
  return {
    ...(publisher && { publisher }),
    ...(language !== undefined && { language }),
    ...(rights !== undefined && { notice: rights }),
    bylines: [],
  };
}

/** Whether what the article says of its publisher is what the feed says of itself. */
export function isOfChannel({ publisher }: Article, { title }: FeedChannel): boolean {
  return publisher === undefined || publisher.name === title;
}

/** The latest instant at which one of the articles was published or changed; undefined where none says it. */
export function latestOf(articles: readonly Article[]): string | undefined {
  const instants = articles.flatMap(
    (article) => changedAt(article) ?? instantOf(article.publishedAt) ?? [],
  );
  return instants.reduce<string | undefined>(
    (latest, instant) =>
      latest === undefined || Date.parse(instant) > Date.parse(latest) ? instant : latest,
    undefined,
  );
}
