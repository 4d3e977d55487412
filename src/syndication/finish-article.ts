import { headlineCodes } from '../diagnostics/codes/article.js';
import { finding, type Finding, type Span } from '../diagnostics/finding.js';
import type { Block } from '../model/body-tree.js';
import { articleOf } from '../model/empty-article.js';
import type { Article, Dateline } from '../model/index.js';
import type { DateReference } from '../text/dateline/date-of.js';
import type { Lexicon } from '../text/lexicon.js';
import { lexiconOf } from '../text/options.js';
import { readBody } from '../text/story/read-body.js';
import { parseTimestamp, type TimestampContext } from '../time/parse-timestamp.js';
import { type Channel, fromChannel } from './channel.js';
import type { FeedOptions } from './feed-options.js';
import type { Instants, ItemTimes } from './item-times.js';
import { type Reading, spanOf } from './reading.js';

/** An item as its format gives it. */
export interface ItemDraft {
  readonly fields: Partial<Article>;
  /** The text, with all that stands in it of the story's origin. */
  readonly blocks: readonly Block[];
  /** Where the text was read. */
  readonly textSpan?: Span;
  readonly times: ItemTimes;
  readonly reading: Reading;
  /** Of the item. */
  readonly span: Span;
}

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
  const { fields, blocks, times, reading } = draft;
  const { channel, options } = context;
  if (fields.headline === undefined || fields.headline === '')
    reading.report(noHeadline(draft.span));
  const language = fields.language ?? channel.language ?? context.language;
  const origin = blocks.length === 0 ? undefined : originOf(draft, language, options);
  const { dateline } = origin ?? {};
  const article = articleOf({
    headline: '',
    ...fields,
    ...origin,
    ...times.instants,
    ...(times.zoneless.length > 0 && retried(draft, dateline, options)),
    ...(language !== undefined && { language }),
    ...fromChannel(channel, fields, origin?.bylines ?? fields.bylines),
  });
  return { article, findings: reading.findings, origins: reading.origins };
}

/** What the text tells of its origin: where it was filed, by whom, which agency sent it; and the text without that. */
function originOf(
  draft: ItemDraft,
  language: string | undefined,
  options: FeedOptions,
): Partial<Article> {
  const { fields, blocks, times, reading } = draft;
  const lexicon = lexiconOf({ ...options, ...(language !== undefined && { language }) });
  const reference = referenceOf(times, options);
  const { body, dateline, findings, ...found } = readBody(blocks, {
    lexicon,
    headline: fields.headline ?? '',
    bylines: fields.bylines === undefined || fields.bylines.length === 0,
    ...(options.provider !== undefined && { provider: options.provider }),
    ...(reference && { reference }),
  });
  const span = spanOf(draft.textSpan ?? draft.span);
  reading.report(...findings.map((one) => ({ ...one, span })));
  if (dateline) reading.place('dateline', span);
  if (found.bylines.length > 0) reading.place('bylines', span);
  if (found.credits.length > 0) reading.place('credits', span);
  const provider = fields.provider ?? senderOf(dateline, lexicon, options);
  return {
    body,
    ...(dateline && { dateline }),
    bylines: [...(fields.bylines ?? []), ...found.bylines],
    credits: [...found.credits, ...(fields.credits ?? [])],
    ...(provider && { provider }),
  };
}

/** The agency that the option or the dateline names. */
function senderOf(
  dateline: Dateline | undefined,
  lexicon: Lexicon,
  { provider }: FeedOptions,
): Article['provider'] {
  const printed = dateline?.agencies[0];
  const row = lexicon.agencyById(provider ?? printed?.id ?? '');
  const name = row?.name ?? printed?.name;
  if (name === undefined) return undefined;
  return { name, ...(row?.url !== undefined && { uri: row.url }), sameAs: [] };
}

function referenceOf(
  { day }: ItemTimes,
  { referenceDate }: FeedOptions,
): DateReference | undefined {
  if (day !== undefined) return { day, from: 'item' };
  return referenceDate === undefined ? undefined : { day: referenceDate, from: 'referenceDate' };
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

/** How times are read before anything is known of the item: by the options, and the tables of the languages. */
export function timeContext(options: FeedOptions): TimestampContext {
  const { timeZone, disambiguation, provider } = options;
  const lexicon = lexiconOf(options);
  const agency = provider === undefined ? undefined : lexicon.agencyById(provider);
  return {
    names: lexicon,
    ...(timeZone !== undefined && { timeZone }),
    ...(disambiguation !== undefined && { disambiguation }),
    ...(agency && { agency }),
  };
}

function noHeadline(span: Span): Finding {
  const message = 'The item has no title; the headline is left empty.';
  return finding(headlineCodes, 'headline/missing', message, {
    path: 'headline',
    span: spanOf(span),
    fix: 'Give the item a title.',
  });
}
