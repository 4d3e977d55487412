import type { Correction, Instant } from '../model/index.js';
import { compareInstants } from '../time/compare-instants.js';
import { canonicalJson } from './canonical-json.js';
import type { KeptArticle, StoryState } from './story-state.js';
import { fixedOrder, isWhole, itemOrder, type VersionSummary } from './version/version-summary.js';

/** Bounds of what a state keeps. */
const mostVersions = 50;
const mostArticles = 24;
const mostStops = 20;
const mostCorrections = 100;

/**
 * Two states as one, for two stories that turn out to be the same: what the state would be, had all their versions been folded into
 * it, in whatever order.
 *
 * @example
 * ```ts
 * const [one, other] = ['a', 'b'].map((id) => foldStory(undefined, Article.parse({ id, headline: id })));
 * one && other && joinStories(one, other).versions.length; // 2
 * ```
 */
export function joinStories(one: StoryState, other: StoryState): StoryState {
  const all = union(one.versions, other.versions);
  const versions = all.slice(-mostVersions);
  const stops = union(one.stops, other.stops).slice(-mostStops);
  const known = union(versions, stops);
  const firstPublishedAt = earlier(one.firstPublishedAt, other.firstPublishedAt);
  const createdAt = earlier(one.createdAt, other.createdAt);
  const embargoedUntil = later(one.embargoedUntil, other.embargoedUntil);
  return {
    format: 1,
    versions,
    articles: keptArticles([...one.articles, ...other.articles], known),
    texts:
      all.length > versions.length
        ? neededTexts(one.texts, other.texts, known)
        : { ...one.texts, ...other.texts },
    stops,
    corrections: joinedCorrections([...one.corrections, ...other.corrections]),
    isTruncated: one.isTruncated || other.isTruncated || all.length > versions.length,
    ...(firstPublishedAt !== undefined && { firstPublishedAt }),
    ...(createdAt !== undefined && { createdAt }),
    ...(embargoedUntil !== undefined && { embargoedUntil }),
  };
}

/**
 * Each version once, in their fixed order; of one that came in twice the earlier arrival counts. Both lists stand in that order
 * already, and are merged from their ends: the usual newcomer is the latest, and is compared once.
 */
function union(
  one: readonly VersionSummary[],
  other: readonly VersionSummary[],
): readonly VersionSummary[] {
  if (other.length === 0) return one;
  let [left, right] = [one.length - 1, other.length - 1];
  const merged: VersionSummary[] = [];
  while (left >= 0 && right >= 0) {
    const [earlier, later] = [one[left], other[right]];
    if (earlier === undefined || later === undefined) break;
    const isLeftLater = fixedOrder(earlier, later) > 0;
    merged.push(isLeftLater ? earlier : later);
    if (isLeftLater) left -= 1;
    else right -= 1;
  }
  merged.reverse();
  const ordered = [...one.slice(0, left + 1), ...other.slice(0, right + 1), ...merged];
  const seen = new Set<string>();
  return ordered.filter(({ digest }) => seen.size < seen.add(digest).size);
}

/** Articles that no later whole version of their item takes the place of; of one that came in two forms the same one is kept always. */
function keptArticles(
  articles: readonly KeptArticle[],
  versions: readonly VersionSummary[],
): readonly KeptArticle[] {
  const byDigest = new Map<string, KeptArticle>();
  for (const kept of articles) {
    const known = byDigest.get(kept.digest);
    const isFirst =
      known === undefined ||
      (known.article !== kept.article &&
        canonicalJson(kept.article) < canonicalJson(known.article));
    if (isFirst) byDigest.set(kept.digest, kept);
  }
  const latest = latestWholes(versions);
  return versions
    .filter((version) => {
      const last = latest.get(version.item);
      return byDigest.has(version.digest) && (last === undefined || itemOrder(version, last) >= 0);
    })
    .slice(-mostArticles)
    .flatMap(({ digest }) => byDigest.get(digest) ?? []);
}

/** The latest whole version of each item. */
export function latestWholes(
  versions: readonly VersionSummary[],
): ReadonlyMap<string, VersionSummary> {
  const latest = new Map<string, VersionSummary>();
  for (const version of versions) {
    const known = latest.get(version.item);
    if (isWhole(version) && (known === undefined || itemOrder(version, known) > 0))
      latest.set(version.item, version);
  }
  return latest;
}

/** The texts of either that the versions still name. */
function neededTexts(
  one: StoryState['texts'],
  other: StoryState['texts'],
  versions: readonly VersionSummary[],
): StoryState['texts'] {
  const needed = new Set<string>();
  for (const { blocks } of versions) for (const [, digest] of blocks) needed.add(digest);
  const texts: Record<string, string> = {};
  for (const digest of needed) texts[digest] = other[digest] ?? one[digest] ?? '';
  return texts;
}

/** Each text once, as first told; the latest of them. */
function joinedCorrections(corrections: readonly Correction[]): readonly Correction[] {
  const byText = new Map<string, Correction>();
  for (const correction of corrections) {
    const known = byText.get(correction.text);
    const first = known && earlier(known.publishedAt, correction.publishedAt);
    const isKnown = known !== undefined && first === known.publishedAt;
    if (!isKnown) byText.set(correction.text, correction);
  }
  return [...byText.values()].sort(byInstant).slice(-mostCorrections);
}

function byInstant(one: Correction, other: Correction): number {
  const compared =
    one.publishedAt === undefined || other.publishedAt === undefined
      ? Number(one.publishedAt !== undefined) - Number(other.publishedAt !== undefined)
      : (compareInstants(one.publishedAt, other.publishedAt) ?? 0);
  return compared || (one.text < other.text ? -1 : one.text > other.text ? 1 : 0);
}

function earlier(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  return ordered(one, other)[0];
}

function later(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  return ordered(one, other)[1];
}

/** Of one instant told in two ways the same is always first. */
function ordered(
  one: Instant | undefined,
  other: Instant | undefined,
): readonly [Instant | undefined, Instant | undefined] {
  if (one === undefined || other === undefined) return [one ?? other, one ?? other];
  const isFirst = (compareInstants(one, other) ?? 0) || (one < other ? -1 : 1);
  return isFirst < 0 ? [one, other] : [other, one];
}
