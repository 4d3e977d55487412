import { headlineCodes } from '../diagnostics/codes/article.js';
import { finding, type Finding, type Span } from '../diagnostics/finding.js';
import { articleOf } from '../model/empty-article.js';
import type { Article, Dateline } from '../model/index.js';
import { parseTimestamp } from '../time/parse-timestamp.js';
import { type Channel, fromChannel } from './channel.js';
import type { FeedOptions } from './feed-options.js';
import type { ItemDraft } from './item-draft.js';
import { originOf } from './item-origin.js';
import type { Instants } from './item-times.js';
import { spanOf } from './reading.js';
import { timeContext } from './time-context.js';

/** An article, what is to be said of it, and where it was read. */
export interface ArticleReading {
  readonly article: Article;
  readonly findings: readonly Finding[];
  readonly origins: ReadonlyMap<string, Span>;
}

/** What all items of a feed share. */
export interface FeedContext {
  readonly channel: Channel;
  readonly options: FeedOptions;
  /** Where neither item nor feed names one. */
  readonly language?: string;
}

/**
 * The article of an item: with what stands in its text of where it was filed and by whom, and with what the feed says where the
 * item says nothing.
 */
export function finishArticle(draft: ItemDraft, context: FeedContext): ArticleReading {
  const { fields, times, reading } = draft;
  const { channel, options } = context;
  if (fields.headline === undefined || fields.headline === '')
    reading.report(noHeadline(draft.span));
  const language = fields.language ?? channel.language ?? context.language;
  const origin = originOf(draft, language, options);
  const { dateline } = origin ?? {};
  const article = articleOf({
    // A key of its own in front: behind a spread alone V8 makes slow objects, and reading a feed takes a third longer.
    headline: '',
    ...fields,
    ...origin,
    ...(times.publicationDay !== undefined && { publishedAt: times.publicationDay }),
    ...times.instants,
    ...(times.zoneless.length > 0 && retried(draft, dateline, options)),
    ...(language !== undefined && { language }),
    ...fromChannel(channel, fields, origin?.bylines ?? fields.bylines),
  });
  return { article, findings: reading.findings, origins: reading.origins };
}

/** The times without a zone once more, with that of the place where the story was filed. */
function retried(
  { times, reading }: ItemDraft,
  dateline: Dateline | undefined,
  options: FeedOptions,
): Instants {
  const place = dateline?.places.find(({ timeZone }) => timeZone !== undefined);
  const context = { ...timeContext(options), ...(place && { place }) };
  const entries = times.zoneless.flatMap(({ field, text, span }) => {
    const read = parseTimestamp(text, context, { path: field, span: spanOf(span) });
    reading.report(...read.findings);
    return read.instant === undefined ? [] : [[field, read.instant] as const];
  });
  return Object.fromEntries(entries);
}

function noHeadline(span: Span): Finding {
  const message = 'The item has no title; the headline is left empty.';
  return finding(headlineCodes, 'headline/missing', message, {
    path: 'headline',
    span: spanOf(span),
    fix: 'Give the item a title.',
  });
}
