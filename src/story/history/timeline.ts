import type { BodyBlock } from '../diff/body-block.js';
import { type BlockChange, diffBlocks } from '../diff/diff-blocks.js';
import { diffFields, type FieldChange } from '../diff/diff-fields.js';
import type { StoryState } from '../story-state.js';
import {
  fixedOrder,
  isWhole,
  itemOrder,
  timeValue,
  type VersionSummary,
} from '../version/version-summary.js';

/** What a version changed in the one before it. */
export interface VersionChanges {
  /** Fields as texts of bounded length. */
  readonly fields: readonly FieldChange[];
  readonly body: readonly BlockChange[];
}

/** A version in its place. */
export interface TimelineEntry {
  readonly summary: VersionSummary;
  /** Absent of the first, of takes, and where the version before is no longer kept. */
  readonly changes?: VersionChanges;
}

/** All versions that are kept, the earliest first: each item's as its source counts them, those of several items by time. */
export function timeline(state: StoryState): readonly TimelineEntry[] {
  const ordered = inOrder(allVersions(state));
  const lastOfItem = new Map<string, VersionSummary>();
  let last: VersionSummary | undefined;
  return ordered.map((summary) => {
    const before = lastOfItem.get(summary.item) ?? last;
    if (!isWhole(summary)) return { summary };
    lastOfItem.set(summary.item, summary);
    last = summary;
    return before === undefined
      ? { summary }
      : { summary, changes: changesBetween(before, summary, state.texts) };
  });
}

/** The versions and those that take the story back, each once. */
export function allVersions({ versions, stops }: StoryState): readonly VersionSummary[] {
  const kept = new Set(versions.map(({ digest }) => digest));
  return [...stops.filter(({ digest }) => !kept.has(digest)), ...versions];
}

/** A version stands no earlier than those of its item that it follows, whatever its clock said. */
function inOrder(versions: readonly VersionSummary[]): readonly VersionSummary[] {
  const reached = new Map<string, number>();
  const placed = [...versions].sort(itemOrder).map((version) => {
    const time = Math.max(timeValue(version), reached.get(version.item) ?? -Infinity);
    if (version.item !== '') reached.set(version.item, time);
    return { version, time };
  });
  return placed
    .sort(
      (one, other) =>
        one.time - other.time ||
        (one.version.item === other.version.item
          ? itemOrder(one.version, other.version)
          : fixedOrder(one.version, other.version)),
    )
    .map(({ version }) => version);
}

function changesBetween(
  before: VersionSummary,
  after: VersionSummary,
  texts: StoryState['texts'],
): VersionChanges {
  const blocksOf = ({ blocks }: VersionSummary): readonly BodyBlock[] =>
    blocks.map(([type, digest]) => ({ type, text: texts[digest] ?? '', key: digest }));
  return {
    fields: diffFields(before.fields, after.fields),
    body: diffBlocks(blocksOf(before), blocksOf(after)),
  };
}
