import { wordCount } from '../../body/word-count.js';
import type { Article, Block, Instant } from '../../model/index.js';
import { toEpochMilliseconds } from '../../time/to-epoch-milliseconds.js';
import { bodyBlocks } from '../diff/body-block.js';
import {
  replacedIds,
  type StoryKey,
  storyKeys,
  type StoryKeysOptions,
} from '../links/story-keys.js';
import { type Take, takeOf } from '../take/take-of.js';
import { digestOf } from './digest.js';
import { fieldTexts } from './field-texts.js';
import { timeOf } from './time-of.js';

/** What a story's state keeps of a version. Plain JSON. */
export interface VersionSummary {
  /** Names the version by all that is compared of it: the same article sent twice has one. */
  readonly digest: string;
  /** The item whose version it is, by its identifier; `''` for wire copy, whose messages have none in common. */
  readonly item: string;
  readonly id?: string;
  /** As the source counts. */
  readonly version?: string;
  /** When it was made, or when it came in, where it does not say. */
  readonly at?: Instant;
  readonly take: Take['kind'];
  readonly status: Article['status'];
  readonly signals: readonly string[];
  readonly embargoedUntil?: Instant;
  readonly words: number;
  /** Each field that says something, as a text of bounded length. */
  readonly fields: Readonly<Record<string, string>>;
  /** Its blocks: type, and the digest by which the state has its text. */
  readonly blocks: readonly (readonly [type: Block['type'], digest: string])[];
  readonly keys: readonly StoryKey[];
  /** Items that it takes the place of. */
  readonly replaces: readonly string[];
}

/** A summary, and the texts that its blocks name. */
export interface SummarizedVersion {
  readonly summary: VersionSummary;
  readonly texts: Readonly<Record<string, string>>;
}

/** Blocks beyond these, and text beyond so many characters of a block, are told by their digest alone. */
const mostBlocks = 300;
const mostText = 600;

/** What is kept of an article once a later one has taken its place. */
export function summarize(
  article: Article,
  { receivedAt, slugs }: StoryKeysOptions & { readonly receivedAt?: Instant },
): SummarizedVersion {
  const own = timeOf(article);
  const at = own ?? receivedAt;
  const all = bodyBlocks(article.body);
  const texts: Record<string, string> = {};
  const blocks = all.slice(0, mostBlocks).map(({ type, text, key }) => {
    const digest = digestOf(key);
    texts[digest] = text.length <= mostText ? text : `${text.slice(0, mostText)}…`;
    return [type, digest] as const;
  });
  const rest = digestOf(
    all
      .slice(mostBlocks)
      .map(({ key }) => key)
      .join('\n'),
  );
  const fields = fieldTexts(article);
  const { id, version, status, signals, embargoedUntil } = article;
  const { kind } = takeOf(article);
  const [item, replaces, links] = [itemOf(article), replacedIds(article), storyKeys(article)];
  const digest = digestOf(
    JSON.stringify([id, version, own, Object.entries(fields), blocks, rest, item, replaces, links]),
  );
  return {
    summary: {
      digest,
      item,
      ...(id !== undefined && { id }),
      ...(version !== undefined && { version }),
      ...(at !== undefined && { at }),
      take: kind === 'whole' && article.body.length === 0 && isAlert(article) ? 'add' : kind,
      status,
      signals,
      ...(embargoedUntil !== undefined && { embargoedUntil }),
      words: wordCount(article.body),
      fields,
      blocks,
      keys: storyKeys(article, { ...(slugs !== undefined && { slugs }) }),
      replaces,
    },
    texts,
  };
}

/** An alert that has no text must not take the place of a story that has one. */
function isAlert({ status, signals, id }: Article): boolean {
  return (
    status === 'usable' &&
    id === undefined &&
    signals.some((one) => /^(?:flash|bulletin|alert|urgent)$/.test(one))
  );
}

/** The identifier, unless it names but a message: wires number those, and each version of a story is one. */
function itemOf({ id, identifiers }: Article): string {
  if (id === undefined) return '';
  const isMessage = identifiers.some(
    ({ role, value }) => role === 'message' && id.startsWith(`${value}-`),
  );
  return isMessage ? '' : id;
}

/** By time, then by number, then by digest: an order in which any two versions have their places, whatever others there are. */
export function fixedOrder(one: VersionSummary, other: VersionSummary): number {
  return (
    timeValue(one) - timeValue(other) ||
    numberValue(one) - numberValue(other) ||
    (one.digest < other.digest ? -1 : one.digest > other.digest ? 1 : 0)
  );
}

/** The order of the versions of one item: as the source counts them (NewsML-G2 `@version`); wire copy is ordered by time. */
export function itemOrder(one: VersionSummary, other: VersionSummary): number {
  const byNumber = one.item === '' ? 0 : numberValue(one) - numberValue(other);
  return byNumber || fixedOrder(one, other);
}

/** Milliseconds; before all others where nothing tells it. */
export function timeValue({ at }: VersionSummary): number {
  return (at === undefined ? undefined : toEpochMilliseconds(at)) ?? -8.64e15;
}

function numberValue({ version }: VersionSummary): number {
  const digits = /^\d{1,15}/.exec(version ?? '')?.[0];
  return digits === undefined ? 0 : Number(digits);
}

/** Whether a version stands for the whole text, or takes it back. */
export function isWhole({ take, status }: VersionSummary): boolean {
  return take === 'whole' || status !== 'usable';
}
