import type { ArticleFields } from '../model/empty-article.js';
import type { Article, Byline, Publisher } from '../model/index.js';

/** What a feed says of itself, and so of each item that says nothing else. */
export interface Channel {
  /** Whose page the items stand on: who publishes the feed, else the feed's own name. */
  readonly publisher?: Publisher;
  readonly language?: string;
  /** The copyright notice. */
  readonly notice?: string;
  readonly bylines: readonly Byline[];
}

/** The fields that an article takes from its feed, since it says nothing itself. */
export function fromChannel(
  { publisher, language, notice, bylines }: Channel,
  article: ArticleFields,
  signed: readonly Byline[] = [],
): Partial<Article> {
  const isNoticed = notice === undefined || article.rights?.notice !== undefined;
  return {
    ...(signed.length === 0 && bylines.length > 0 && { bylines }),
    ...(!isNoticed && { rights: { notice, ...article.rights } }),
    ...(publisher && article.publisher === undefined && { publisher }),
    ...(language !== undefined && article.language === undefined && { language }),
  };
}

/** A publisher of whom the name is known, and perhaps the home page and a logo. */
export function publisherOf(
  name: string | undefined,
  url?: string,
  logo?: string,
): Publisher | undefined {
  if (name === undefined || name === '') return undefined;
  return {
    name,
    ...(url !== undefined && { url }),
    ...(logo !== undefined && { logo }),
    sameAs: [],
  };
}
