import { bodyText } from '../../body/to-plain-text.js';
import type { LiveUpdate } from '../../model/index.js';
import type { LiveUpdateJsonLd } from '../json-ld-types.js';
import { bylineAuthors } from './contributors.js';
import { dateTime } from './dates.js';
import { type NodeDraft, put } from './node-draft.js';
import { plainLine } from './plain-line.js';

/** The entries of a live blog, the newest first; those without a time stand last, in their own order (rule B2). */
export function liveUpdateNodes(
  updates: readonly LiveUpdate[],
  page: string | undefined,
  showsBody: boolean,
): readonly LiveUpdateJsonLd[] {
  const newestFirst = [...updates].sort((a, b) => timeOf(b) - timeOf(a) || 0);
  return newestFirst.map((update) => updateNode(update, page, showsBody));
}

function updateNode(
  update: LiveUpdate,
  page: string | undefined,
  showsBody: boolean,
): LiveUpdateJsonLd {
  const url = page === undefined ? undefined : new URL(`#${update.id}`, page).href;
  const node: NodeDraft<LiveUpdateJsonLd> = { '@type': 'BlogPosting' };
  put(node, '@id', url);
  put(node, 'headline', plainLine(update.headline));
  put(node, 'url', url);
  put(node, 'datePublished', dateTime(update.publishedAt));
  put(node, 'author', bylineAuthors(update.bylines));
  if (showsBody) put(node, 'articleBody', bodyText(update.body));
  return node;
}

/** Milliseconds since 1970; the distant past where nobody gives the time. */
function timeOf({ publishedAt }: LiveUpdate): number {
  return Date.parse(dateTime(publishedAt) ?? '') || -Infinity;
}
