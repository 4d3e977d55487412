import { storyCodes } from '../../diagnostics/codes/story.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { finding } from '../../diagnostics/finding.js';
import { emptyArticle } from '../../model/empty-article.js';
import type { Article } from '../../model/index.js';
import { latestWholes } from '../join-stories.js';
import type { StoryState } from '../story-state.js';
import { mergeTakes } from '../take/merge-takes.js';
import { later } from '../version/later.js';
import { fixedOrder, isWhole, timeValue, type VersionSummary } from '../version/version-summary.js';
import { allVersions } from './timeline.js';

/** The story as it stands. */
export interface Current {
  readonly article: Article;
  /** Of the version that it is, or that its takes belong to. */
  readonly summary?: VersionSummary;
  /** Of the takes that are in it. */
  readonly parts: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The latest whole version, with the takes that came after it, and with what other versions say of whether it may be published: a kill
 * holds for all versions of its item, and for what evolved from it before.
 */
export function currentArticle(state: StoryState): Current {
  const versions = allVersions(state);
  const articles = new Map(state.articles.map(({ digest, article }) => [digest, article]));
  const head = headOf(versions, articles);
  const parts = partsAfter(head, versions, articles);
  const whole = head && articles.get(head.digest);
  const takes = parts.flatMap(({ digest }) => articles.get(digest) ?? []);
  const isMerged = takes.length > 0 && whole?.status !== 'canceled';
  const merged = isMerged ? mergeTakes([...(whole ? [whole] : []), ...takes]) : undefined;
  const article = merged?.article ?? whole ?? takes.at(-1) ?? emptyArticle;
  const stopped =
    head === undefined ? { article, diagnostics: [] } : withStops(article, head, versions);
  const held = head === undefined ? stopped : withEmbargo(stopped, head, state);
  return {
    article: held.article,
    ...(head && { summary: head }),
    parts: parts.map(({ digest }) => digest),
    diagnostics: [...(merged?.diagnostics ?? []), ...held.diagnostics],
  };
}

/** The latest whole version of an item that no other item has taken the place of. */
function headOf(
  versions: readonly VersionSummary[],
  articles: ReadonlyMap<string, Article>,
): VersionSummary | undefined {
  const heads = [...latestWholes(versions).values()].filter(({ digest }) => articles.has(digest));
  const replaced = new Set(
    versions.flatMap(({ replaces, item }) => replaces.filter((id) => id !== item)),
  );
  const standing = heads.filter(({ id, item }) => !replaced.has(item === '' ? (id ?? '') : item));
  return (standing.length > 0 ? standing : heads).sort(fixedOrder).at(-1);
}

/** Takes of wire copy that no later whole text holds. */
function partsAfter(
  head: VersionSummary | undefined,
  versions: readonly VersionSummary[],
  articles: ReadonlyMap<string, Article>,
): readonly VersionSummary[] {
  return versions.filter(
    (version) =>
      !isWhole(version) &&
      articles.has(version.digest) &&
      (version.words > 0 || head === undefined) &&
      (head === undefined || (version.item === head.item && fixedOrder(version, head) > 0)),
  );
}

interface Judged {
  readonly article: Article;
  readonly diagnostics: readonly Diagnostic[];
}

function withStops(
  article: Article,
  head: VersionSummary,
  versions: readonly VersionSummary[],
): Judged {
  const kills = versions.filter((version) => version.status === 'canceled' && version !== head);
  const ofItem = kills.filter(({ item }) => item === head.item);
  // "Neither the NewsItem nor its content may be used under any circumstances": IPTC NewsCodes, status1, Canceled.
  const isFinal = head.item !== '' && ofItem.length > 0;
  const isKilled = isFinal || ofItem.some((kill) => !isBefore(kill, head));
  if (isKilled && head.status !== 'canceled')
    return { article: { ...article, status: 'canceled' }, diagnostics: [afterKill(true)] };
  const isHeld = versions.some((version) => isUndatedHold(version, head));
  if (isHeld && article.status === 'usable')
    return { article: { ...article, status: 'withheld' }, diagnostics: [holdUndated] };
  const isAfterKill = head.status !== 'canceled' && ofItem.length > 0;
  const isAncestorKilled = kills.some((kill) => kill.item !== head.item && !isBefore(kill, head));
  if (isAncestorKilled && article.status === 'usable')
    return { article: { ...article, status: 'withheld' }, diagnostics: [ancestorKilled] };
  return { article, diagnostics: isAfterKill ? [afterKill(false)] : [] };
}

/** A hold of the same item, of the same number or none, that nothing places before the current version. */
function isUndatedHold(version: VersionSummary, head: VersionSummary): boolean {
  return (
    version.status === 'withheld' &&
    version !== head &&
    version.item === head.item &&
    (head.item === '' || version.version === head.version) &&
    !isBefore(version, head)
  );
}

/** Whether a version is known to be older; one that bears no time is not. */
function isBefore(one: VersionSummary, other: VersionSummary): boolean {
  return one.at !== undefined && timeValue(one) < timeValue(other);
}

function withEmbargo(judged: Judged, head: VersionSummary, state: StoryState): Judged {
  const { embargoedUntil } = state;
  const { article, diagnostics } = judged;
  if (head.item !== '' || embargoedUntil === undefined || head.embargoedUntil !== undefined)
    return judged;
  const until = later(article.embargoedUntil, embargoedUntil) ?? embargoedUntil;
  return {
    article: { ...article, embargoedUntil: until },
    diagnostics: [...diagnostics, embargoKept(until)],
  };
}

function afterKill(isFinal: boolean): Diagnostic {
  const message = isFinal
    ? 'The story was killed; a version that came beside or after the kill does not bring it back.'
    : 'The version was sent after the story had been killed.';
  const fix = isFinal
    ? 'Ask the sender; publish it under another identifier if it stands.'
    : 'Make sure that it is meant to take its place.';
  return finding(storyCodes, 'story/after-kill', message, { path: 'status', fix });
}

const holdUndated = finding(
  storyCodes,
  'story/hold-undated',
  'Nothing tells whether the version came before or after the hold on the story; it is withheld.',
  { path: 'status', fix: 'Ask the sender, or give the time at which each came in: `receivedAt`.' },
);

const ancestorKilled = finding(
  storyCodes,
  'story/ancestor-killed',
  'An earlier item of the story was killed after this one was sent; it is withheld.',
  { path: 'status', fix: 'Ask the sender whether it stands.' },
);

function embargoKept(until: string): Diagnostic {
  const message = `The version names no embargo; that of an earlier one, ${until}, is kept.`;
  return finding(storyCodes, 'story/embargo-kept', message, {
    path: 'embargoedUntil',
    fix: 'Take it off by hand if the sender has lifted it.',
  });
}
