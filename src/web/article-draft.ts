import type { Span } from '../diagnostics/finding.js';
import { fromHtml } from '../markup/html/from-html.js';
import type { Block } from '../model/body-tree.js';
import type { Article, Dateline, LiveUpdate } from '../model/index.js';
import type { UpdateFacts } from '../structured-data/read/article-facts.js';
import type { Literal } from '../structured-data/read/thing.js';
import { resolveAddress } from '../syndication/addresses.js';
import type { FeedOptions } from '../syndication/feed-options.js';
import type { ItemDraft } from '../syndication/item-draft.js';
import { authorReader } from '../syndication/people/author-bylines.js';
import { Reading } from '../syndication/reading.js';
import { textBlocks } from '../syndication/text/text-blocks.js';
import { timeContext } from '../syndication/time-context.js';
import { readFieldDateline } from '../text/dateline/read-field-dateline.js';
import type { Lexicon } from '../text/lexicon.js';
import { lexiconOf } from '../text/options.js';
import { parseTimestamp } from '../time/parse-timestamp.js';
import { bylinesOf, readMakers } from './read-makers.js';
import { readTimes } from './read-times.js';
import type { Statement } from './statement.js';
import { siteNames, takeFields } from './take-fields.js';

/** What the reader of statements is told. */
export interface StatementContext {
  readonly options: FeedOptions & { readonly origins?: boolean };
  /** The input, of which statements name stretches. */
  readonly text: string;
  /** Of the article. */
  readonly span: Span;
}

/** The article that statements make, the most trusted first; what its text tells of its origin is read when it is finished. */
export function articleDraft(
  statements: readonly Statement[],
  { options, text, span }: StatementContext,
): ItemDraft {
  const reading = new Reading(options.origins === true);
  const taken = takeFields(statements, reading);
  const language = taken.language ?? options.language;
  const lexicon = lexiconOf({ ...options, ...(language !== undefined && { language }) });
  const authors = authorReader(lexicon);
  const sender = [taken.provider, taken.publisher]
    .map((named) => named && lexicon.agency(named.name))
    .find((row) => row !== undefined);
  const context = { ...(sender && { agency: sender }), ...timeContext(options), names: lexicon };
  const times = readTimes(statements, context, reading);
  const makers = readMakers(statements, siteNames(statements), authors, reading);
  const dateline = readDateline(statements, lexicon, reading);
  const texts = statements.find(({ facts }) => facts.texts.length > 0)?.facts.texts ?? [];
  const blocks = texts.flatMap((piece) => blocksOf(piece, { text, reading, baseUrl: taken.url }));
  const [firstText] = texts;
  if (firstText) reading.place('body', firstText);
  const updates = statements.find(({ facts }) => facts.updates.length > 0)?.facts.updates ?? [];
  const extra = statements[0]?.facts.extra ?? {};
  const fields: Partial<Article> = {
    ...taken,
    ...(taken.media && { media: resolved(taken.media, taken.url, reading) }),
    ...makers,
    ...(dateline && { dateline }),
    liveUpdates: updates.map((update) =>
      liveUpdate(update, authors, { text, reading, baseUrl: taken.url }),
    ),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
  return { fields, blocks, ...(firstText && { textSpan: firstText }), times, reading, span };
}

interface BlockContext {
  readonly text: string;
  readonly reading: Reading;
  readonly baseUrl: string | undefined;
}

function blocksOf(
  { text, isMarkup, start, end }: Literal,
  context: BlockContext,
): readonly Block[] {
  const { reading, baseUrl } = context;
  if (isMarkup !== true) {
    return textBlocks(
      text,
      { span: { start, end }, ...(baseUrl !== undefined && { baseUrl }) },
      reading,
    );
  }
  const { body, findings } = fromHtml(context.text.slice(start, end), {
    ...(baseUrl !== undefined && { baseUrl }),
  });
  reading.report(
    ...findings.map((found) => ({
      ...found,
      path: 'body',
      ...(found.span && { span: { start: found.span.start + start, end: found.span.end + start } }),
    })),
  );
  return body;
}

function resolved(
  media: Article['media'],
  page: string | undefined,
  reading: Reading,
): Article['media'] {
  return media.map((medium, index) => ({
    ...medium,
    renditions: medium.renditions.flatMap((rendition) => {
      const place = { path: `media[${index}]`, span: { start: 0, end: 0 } };
      const href = /^[a-z][a-z\d+.-]*:/i.test(rendition.href)
        ? rendition.href
        : resolveAddress(rendition.href, { base: page }, place, reading);
      return href === undefined ? [] : [{ ...rendition, href }];
    }),
  }));
}

/** Sites put days, authors and rights where a dateline is expected: those are none. */
function readDateline(
  statements: readonly Statement[],
  lexicon: Lexicon,
  reading: Reading,
): Dateline | undefined {
  const said = statements.find(({ facts }) => facts.dateline ?? facts.datelinePlaces[0]);
  if (said === undefined) return undefined;
  const { dateline: field, datelinePlaces: places } = said.facts;
  const read =
    field && isDateline(field.text) ? readFieldDateline(field.text, { lexicon }) : undefined;
  if (field === undefined || read === undefined) {
    return places.length === 0
      ? undefined
      : { text: '', places, dateInferred: 'none', agencies: [] };
  }
  reading.place('dateline', field);
  reading.report(
    ...read.findings.map((found) => ({ ...found, span: { start: field.start, end: field.end } })),
  );
  const known = read.dateline.places;
  const merged = places.map((place) => ({
    ...known.find(({ name }) => name === place.name),
    ...place,
  }));
  return places.length === 0 ? read.dateline : { ...read.dateline, places: merged };
}

const longestDateline = 160;

function isDateline(text: string): boolean {
  return (
    text.length <= longestDateline &&
    (/\p{L}/u.test(text) || !/\d/.test(text)) &&
    parseTimestamp(text).day === undefined
  );
}

function liveUpdate(
  { id, headline, makers, publishedAt, text }: UpdateFacts,
  authors: ReturnType<typeof authorReader>,
  context: BlockContext,
): LiveUpdate {
  const instant = publishedAt && parseTimestamp(publishedAt.text).instant;
  return {
    id,
    ...(headline !== undefined && { headline }),
    bylines: makers
      .filter(({ role }) => role === 'author')
      .flatMap((maker) => bylinesOf(maker, authors)),
    ...(instant !== undefined && { publishedAt: instant }),
    body: text === undefined ? [] : blocksOf(text, context),
  };
}
