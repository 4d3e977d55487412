import type { Article, LiveUpdate } from '../../model/index.js';
import type { LiveUpdateJsonLd } from '../json-ld-types.js';
import { compact } from './compact.js';
import { bylineAuthors } from './contributors.js';
import { dateTime } from './dates.js';
import { plainLine } from './plain-line.js';

/** The entries of a live blog, the newest first; those without a time stand last, in their own order (rule B2). */
export function liveUpdateNodes(
  updates: readonly LiveUpdate[],
  page: string | undefined,
  bodyText: (body: Article['body']) => string | undefined,
): readonly LiveUpdateJsonLd[] {
  const newestFirst = [...updates].sort((a, b) => timeOf(b) - timeOf(a) || 0);
  return newestFirst.map((update) => updateNode(update, page, bodyText(update.body)));
}

function updateNode(
  update: LiveUpdate,
  page: string | undefined,
  articleBody: string | undefined,
): LiveUpdateJsonLd {
  const url = page === undefined ? undefined : new URL(`#${update.id}`, page).href;
  return compact<LiveUpdateJsonLd>({
    '@type': 'BlogPosting',
    '@id': url,
    headline: plainLine(update.headline),
    url,
    datePublished: dateTime(update.publishedAt),
    author: bylineAuthors(update.bylines),
    articleBody,
  });
}

/** Milliseconds since 1970; the distant past where nobody gives the time. */
function timeOf({ publishedAt }: LiveUpdate): number {
  return Date.parse(dateTime(publishedAt) ?? '') || -Infinity;
}
