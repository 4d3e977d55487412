import type { Span } from '../diagnostics/finding.js';
import type { Article } from '../model/index.js';
import { resolveAddress } from '../syndication/addresses.js';
import type { FeedOptions } from '../syndication/feed-options.js';
import type { ItemDraft } from '../syndication/item-draft.js';
import { authorReader } from '../syndication/people/author-bylines.js';
import { Reading } from '../syndication/reading.js';
import { timeContext } from '../syndication/time-context.js';
import { lexiconOf } from '../text/options.js';
import { unplacedIn } from '../structured-data/read/unplaced.js';
import { placedTexts } from './placed-texts.js';
import { readBlocks } from './read-blocks.js';
import { readDateline } from './read-dateline.js';
import { readMakers } from './read-makers.js';
import { readTimes } from './read-times.js';
import { readUpdates } from './read-updates.js';
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
  const authors = authorReader(lexicon, language);
  const sender = [taken.provider, taken.publisher]
    .map((named) => named && lexicon.agency(named.name))
    .find((row) => row !== undefined);
  const context = { ...(sender && { agency: sender }), ...timeContext(options), names: lexicon };
  const times = readTimes(statements, context, reading);
  const makers = readMakers(statements, siteNames(statements), authors, reading);
  const dateline = readDateline(statements, lexicon, reading);
  const texts = statements.find(({ facts }) => facts.texts.length > 0)?.facts.texts ?? [];
  const place = { text, reading, baseUrl: taken.url };
  const blocks = texts.flatMap((piece) => readBlocks(piece, place));
  const [firstText] = texts;
  if (firstText) reading.place('body', firstText);
  const said: Partial<Article> = {
    ...taken,
    ...(taken.media && { media: resolved(taken.media, taken.url, reading) }),
    ...makers,
    ...(dateline && { dateline }),
    liveUpdates: readUpdates(statements, authors, place),
  };
  const fields = { ...said, ...leftOver(statements[0], said, reading) };
  return { fields, blocks, ...(firstText && { textSpan: firstText }), times, reading, span };
}

/** What the most trusted statement says that no field has. */
function leftOver(
  statement: Statement | undefined,
  said: Partial<Article>,
  reading: Reading,
): Pick<Article, 'extra'> {
  if (statement === undefined) return {};
  const { thing } = statement.facts;
  const { extra, findings } = unplacedIn(thing, placedTexts(statement.facts, said));
  reading.report(...findings);
  return Object.keys(extra).length > 0 ? { extra } : {};
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
