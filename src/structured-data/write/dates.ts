/**
 * The times of an article as JSON-LD has them: none invented, none reversed (rules D1 to D9).
 */
import type { Article } from '../../model/index.js';

/** The three dates; each is absent where nothing gives it, or where it would contradict the publication. */
export interface PublicationDates {
  readonly dateCreated: string | undefined;
  readonly datePublished: string | undefined;
  readonly dateModified: string | undefined;
}

/**
 * The dates of an article. A change is the making of a later version, a correction or an entry of a live blog; the latest
 * is `dateModified`, unless nothing was changed since it was published (or, unpublished, since it was made).
 */
export function publicationDates(article: Article): PublicationDates {
  const { createdAt, publishedAt, modifiedAt, corrections, liveUpdates } = article;
  let latest = modifiedAt;
  for (const { publishedAt: at } of corrections) if (isAfter(at, latest)) latest = at;
  for (const { publishedAt: at } of liveUpdates) if (isAfter(at, latest)) latest = at;
  const since = publishedAt ?? createdAt;
  const isReversed = publishedAt !== undefined && isAfter(createdAt, publishedAt);
  return {
    dateCreated: dateTime(isReversed ? undefined : createdAt),
    datePublished: dateTime(publishedAt),
    dateModified: dateTime(since === undefined || isAfter(latest, since) ? latest : undefined),
  };
}

/** An instant or a day as schema.org and search engines read it: they know no 60th second. */
export function dateTime(time: string | undefined): string | undefined {
  return time?.charAt(secondsAt) === '6' ? time.replace(':60', ':59') : time;
}

const secondsAt = '2023-09-26T13:50:'.length;

/** Whether `a` is known and surely later than `b`; anything known is later than what is unknown. A day is held against days. */
function isAfter(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined) return false;
  if (b === undefined) return true;
  if (a.length === dayLength || b.length === dayLength) return dayOf(a) > dayOf(b);
  return Date.parse(dateTime(a) ?? a) > Date.parse(dateTime(b) ?? b);
}

const dayLength = '2023-09-26'.length;

function dayOf(time: string): string {
  return time.slice(0, dayLength);
}
