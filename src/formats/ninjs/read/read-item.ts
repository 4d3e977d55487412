import { ninjsCodes } from '../../../diagnostics/codes/ninjs.js';
import { finding } from '../../../diagnostics/finding.js';
import { emptyArticle } from '../../../model/empty-article.js';
import type { Article } from '../../../model/index.js';
import type { JsonObject } from '../../../source/json/json-node.js';
import type { Lexicon } from '../../../text/lexicon.js';
import { lexiconOf } from '../../../text/options.js';
import { clockOf } from '../../clock-of.js';
import type { ReadOptions } from '../../format.js';
import { heldItem } from '../../held-item.js';
import type { ItemReading } from '../../items-result.js';
import { languageOfText, noHeadline } from '../../untold.js';
import { readAssociations } from './read-associations.js';
import { readConcepts } from './read-concepts.js';
import { readFields } from './read-fields.js';
import { type Origin, readOrigin } from './read-origin.js';
import { readIdentifiers, readSignals } from './read-identifiers.js';
import { mediaTypeOf } from './read-media.js';
import { readRights } from './read-rights.js';
import { readBlocks, readDescription, readHeadlines } from './read-texts.js';
import { createReading, type Reading } from './reading.js';
import { toNewest } from './to-newest.js';

/** Reads an item of any release. What no rule takes stands in `extra`, under the names of 3.1 or the sender's own. */
export function readItem(node: JsonObject, options: ReadOptions): ItemReading {
  const reading = createReading();
  const item = toNewest(node);
  for (const name of aboutTheFile) reading.take(item, name);
  const headlines = readHeadlines(reading, item);
  const depth = options.limits?.depth;
  const blocks = readBlocks(reading, item, depth === undefined ? {} : { depth });
  const told = reading.told(item, 'language');
  const language = told ?? options.language ?? recognized(reading, blocks, options);
  const lexicon = lexiconOf({ ...options, ...(language !== undefined && { language }) });
  const origin = readOrigin(reading, item, blocks, {
    lexicon,
    headline: headlines.headline,
    options,
  });
  const concepts = readConcepts(reading, item);
  const fields = readFields(
    reading,
    item,
    clockOf(options, lexicon, {
      provider: concepts.provider,
      dateline: origin.dateline,
    }),
  );
  const associations = readAssociations(reading, item, lexicon);
  const described = mediaTypeOf(reading, item) === undefined ? 'abstract' : 'summary';
  const abstract = readDescription(reading, item, described, 'abstract');
  const rights = readRights(reading, item, 'rights');
  const provider = concepts.provider ?? senderOf(options, lexicon, origin);
  const article: Article = {
    ...emptyArticle,
    ...(told === undefined && language !== undefined && { language }),
    ...fields,
    ...(isHeld(reading, item, fields) && { status: 'withheld' as const }),
    ...headlines,
    ...origin,
    ...concepts,
    ...(provider && { provider }),
    ...associations,
    ...(abstract !== undefined && { abstract }),
    ...(rights && { rights }),
    ...readIdentifiers(reading, item),
    signals: readSignals(reading, item),
  };
  if (article.headline === '')
    reading.report(noHeadline({ start: node.start, end: node.start + 1 }));
  const extra = reading.leftover(item);
  return heldItem(
    {
      article: { ...article, ...(Object.keys(extra).length > 0 && { extra }) },
      findings: reading.findings,
      origins: reading.origins,
    },
    options,
  );
}

/** The release, and counts of what is read anyway. */
const aboutTheFile = ['standard', 'charCount', 'wordCount'] as const;

/**
 * Whether the item names an embargo or a status that could not be read: published by oversight it could not be called back,
 * so it is withheld.
 */
function isHeld(
  reading: Reading,
  item: JsonObject,
  { embargoedUntil, status }: ReturnType<typeof readFields>,
): boolean {
  const unread = [
    embargoedUntil === undefined ? reading.peek(item, 'embargoedUntil') : undefined,
    status === undefined ? reading.peek(item, 'pubStatus') : undefined,
  ].find(
    (node) =>
      node !== undefined && !(node.kind === 'scalar' && (node.value === '' || node.value === null)),
  );
  if (unread === undefined || status === 'canceled') return false;
  const message = 'The embargo or status is none that can be read; the article is withheld.';
  reading.report(
    finding(ninjsCodes, 'ninjs/withheld', message, {
      path: 'status',
      span: { start: unread.start, end: unread.end },
      fix: 'Correct the value, or set `status` by hand.',
    }),
  );
  return true;
}

/** The language that the text is in, where neither the item nor an option names one. */
function recognized(
  reading: Reading,
  blocks: Article['body'],
  options: ReadOptions,
): string | undefined {
  const { language, findings } = languageOfText(blocks, options, reading.origins['body']);
  reading.report(...findings);
  return language;
}

/** The agency that the option or the dateline names, where the item itself names none. */
function senderOf(
  { provider }: ReadOptions,
  lexicon: Lexicon,
  { dateline }: Origin,
): Article['provider'] {
  const printed = dateline?.agencies[0];
  const row = lexicon.agencyById(provider ?? printed?.id ?? '');
  const name = row?.name ?? printed?.name;
  if (name === undefined) return undefined;
  return { name, ...(row?.url !== undefined && { uri: row.url }), sameAs: [] };
}
