import type { Article } from '../../model/index.js';
import type { ArticleTypes } from '../article-types.js';
import { PublicationRefused, type RefusalCode } from '../publication-refused.js';
import { isNews, isSponsored } from './article-type.js';
import { isAfter } from './dates.js';

/** Why the article must not be published (rule D10), as the error to throw; undefined where it may. */
export function refusal(
  article: Article,
  types: ArticleTypes,
  now: string | undefined,
): PublicationRefused | undefined {
  return publicationRefusal(article, now) ?? ofType(article, types);
}

/** Why no public output may hold the article, whatever it is written as. */
export function publicationRefusal(
  article: Article,
  now: string | undefined,
): PublicationRefused | undefined {
  return ofStatus(article) ?? ofTime(article, now);
}

function ofStatus({ status, signals }: Article): PublicationRefused | undefined {
  if (status !== 'usable') return refuse(`refused/${status}`, `its status is "${status}"`);
  for (const signal of signals) {
    const stop = stopSignals.find(([, pattern]) => pattern.test(signal));
    if (stop) return refuse(stop[0], `it bears the signal "${signal}"`);
  }
  return undefined;
}

function ofTime(
  { embargoedUntil, expiresAt }: Article,
  now: string | undefined,
): PublicationRefused | undefined {
  if (embargoedUntil !== undefined && now === undefined) {
    const why = `it is embargoed until ${embargoedUntil}, and the option now is not given`;
    return refuse('refused/embargo-without-now', why);
  }
  if (isAfter(embargoedUntil, now))
    return refuse('refused/embargoed', `it is embargoed until ${String(embargoedUntil)}`);
  if (now !== undefined && expiresAt !== undefined && !isAfter(expiresAt, now))
    return refuse('refused/expired', `it expired at ${expiresAt}`);
  return undefined;
}

function ofType({ genres }: Article, types: ArticleTypes): PublicationRefused | undefined {
  return isNews(types) && isSponsored(genres)
    ? refuse('refused/sponsored-as-news', 'it is sponsored copy, which is no NewsArticle')
    : undefined;
}

function refuse(code: RefusalCode, why: string): PublicationRefused {
  return new PublicationRefused(
    code,
    `The article must not be published: ${why}. Pass override: true to write it anyway.`,
  );
}

/** Signals that take a story back, as IPTC's `signal` scheme and the wires name them, with or without a prefix. */
const stopSignals: readonly (readonly [RefusalCode, RegExp])[] = [
  ['refused/killed', /\b(?:kill|eliminat|withdraw)/i],
  ['refused/withheld', /\b(?:with)?h[eo]ld\b/i],
  ['refused/canceled', /\bcancell?/i],
];
