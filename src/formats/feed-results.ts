import { feedCodes } from '../diagnostics/codes/feed.js';
import { finding, type Finding, locate } from '../diagnostics/finding.js';
import { lineIndex } from '../diagnostics/line-index.js';
import type { Source } from '../source/decode.js';
import type { Channel } from '../syndication/channel.js';
import { finishArticle } from '../syndication/finish-article.js';
import type { ItemDraft } from '../syndication/item-draft.js';
import { recognizeFeedLanguage } from '../syndication/recognize-feed-language.js';
import type { ParseResult, ReadOptions } from './format.js';

/** A feed as its format gives it. */
export interface FeedDraft {
  /** What people call it; a feed unless it says otherwise. */
  readonly source?: string;
  readonly channel: Channel;
  readonly drafts: readonly ItemDraft[];
  /** Of the feed as a whole. */
  readonly findings: readonly Finding[];
}

/** The result of reading a feed: an article for each item. */
export function feedResult(
  { text, offsetOf }: Source,
  options: ReadOptions,
  { source = 'feed', channel, drafts, findings }: FeedDraft,
): Omit<ParseResult, 'format'> {
  const named = channel.language ?? options.language;
  const recognized =
    named === undefined
      ? recognizeFeedLanguage(drafts, options.languages, source)
      : { language: named, findings: [] };
  const { language } = recognized;
  const context = { channel, options, ...(language !== undefined && { language }) };
  const readings = drafts.map((draft) => finishArticle(draft, context));
  const lines = lineIndex(text, offsetOf);
  const all = [
    ...findings,
    ...recognized.findings,
    ...readings.flatMap((reading) => reading.findings),
    ...(drafts.length === 0 && findings.length === 0 ? [noItems] : []),
  ];
  return {
    articles: readings.map(({ article }) => article),
    diagnostics: all.map((found) => locate(found, lines)),
    ...(options.origins === true && {
      origins: readings.map(({ origins }) =>
        Object.fromEntries(
          [...origins].map(([path, { start, end }]) => [path, lines.range(start, end)]),
        ),
      ),
    }),
  };
}

const noItems = finding(feedCodes, 'feed/no-items', 'The feed has no item.');

/** Items of one feed, unless the option says otherwise. */
const mostItems = 10_000;

/** The items as far as the limit goes, and what is to be said where it cuts some off. */
export function limited<Item>(
  items: readonly Item[],
  { limits }: ReadOptions,
  source = 'feed',
): { readonly items: readonly Item[]; readonly findings: readonly Finding[] } {
  const most = limits?.items ?? mostItems;
  if (items.length <= most) return { items, findings: [] };
  const message = `The ${source} has ${items.length} items; those behind the first ${most} were left out.`;
  const fix = 'Raise the option `limits.items`.';
  return {
    items: items.slice(0, most),
    findings: [finding(feedCodes, 'feed/too-many-items', message, { fix })],
  };
}

/** What is said of an input that is no feed at all. */
export function notAFeed(title: string, expected: string): Finding {
  const message = `The input is no ${title}: there is ${expected} in it.`;
  const fix = 'Pass a feed, or leave the option `format` to `auto`.';
  return finding(feedCodes, 'feed/not-a-feed', message, { fix });
}
