import type { Finding } from '../diagnostics/finding.js';
import type { Article, Dateline } from '../model/index.js';
import type { DateReference } from '../text/dateline/date-of.js';
import { type DatelineContext, readDateline } from '../text/dateline/read-dateline.js';
import type { Lexicon } from '../text/lexicon.js';
import { lexiconOf } from '../text/options.js';
import { readBody } from '../text/story/read-body.js';
import type { FeedOptions } from './feed-options.js';
import type { ItemDraft } from './item-draft.js';
import type { ItemTimes } from './item-times.js';
import { spanOf } from './reading.js';

/** What the text tells of its origin: where it was filed, by whom, which agency sent it; and the text without that. */
export function originOf(
  draft: ItemDraft,
  language: string | undefined,
  options: FeedOptions,
): Partial<Article> | undefined {
  const { fields, blocks, times, reading } = draft;
  const isLead = blocks.length === 0 && mayOpenWithDateline(fields.abstract ?? '');
  if (blocks.length === 0 && !isLead) return undefined;
  const lexicon = lexiconOf({ ...options, ...(language !== undefined && { language }) });
  const context = datelineContext(times, lexicon, options);
  const span = spanOf(draft.textSpan ?? draft.span);
  const { dateline, findings, ...found } = isLead
    ? leadOf(fields.abstract ?? '', context)
    : bodyOf(draft, context);
  reading.report(...findings.map((one) => ({ ...one, span })));
  if (dateline) reading.place('dateline', span);
  if (found.bylines && found.bylines.length > 0) reading.place('bylines', span);
  if (found.credits && found.credits.length > 0) reading.place('credits', span);
  const provider = fields.provider ?? senderOf(dateline, lexicon, options);
  return { ...found, ...(dateline && { dateline }), ...(provider && { provider }) };
}

/** What is found in a text, and what is to be said of that. */
type TextReading = Partial<Pick<Article, 'body' | 'dateline' | 'bylines' | 'credits'>> & {
  readonly findings: readonly Finding[];
};

function bodyOf({ fields, blocks }: ItemDraft, context: DatelineContext): TextReading {
  const { bylines = [], credits = [], headline = '' } = fields;
  const read = readBody(blocks, { headline, bylines: bylines.length === 0, ...context });
  return {
    ...read,
    bylines: [...bylines, ...read.bylines],
    credits: [...read.credits, ...credits],
  };
}

/** An abstract that is all the text there is may be the story's lead: then its dateline is the story's, and stays in it. */
function leadOf(abstract: string, context: DatelineContext): TextReading {
  const { dateline, findings = [] } = readDateline(abstract, 0, context) ?? {};
  return { ...(dateline && { dateline }), findings };
}

/** Whether a sign that ends datelines, or the bracket around an agency, stands near the start. */
function mayOpenWithDateline(text: string): boolean {
  return /[(（/–—―]|[\s.]-/.test(text.slice(0, longestDateline));
}

const longestDateline = 100;

function datelineContext(
  times: ItemTimes,
  lexicon: Lexicon,
  { provider, referenceDate }: FeedOptions,
): DatelineContext {
  const reference = referenceOf(times, referenceDate);
  return {
    lexicon,
    ...(provider !== undefined && { provider }),
    ...(reference && { reference }),
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
  referenceDate: string | undefined,
): DateReference | undefined {
  if (day !== undefined) return { day, from: 'item' };
  return referenceDate === undefined ? undefined : { day: referenceDate, from: 'referenceDate' };
}
