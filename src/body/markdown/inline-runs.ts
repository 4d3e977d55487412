import { isSafeHref } from '../../model/href.js';
import type { BodyNode, Emphasis, Inline, Link, Strong } from '../../model/index.js';
import { walk } from '../walk.js';

/** What a run of text stands in. A mention has no counterpart in Markdown, and is its text. */
export type Mark = Link | Emphasis | Strong;

/** A stretch of text with the same marks, outermost first; or a line break. */
export interface InlineRun {
  readonly kind: 'text' | 'space' | 'break';
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * The text of `children` as runs, white space as Markdown needs it: a run of it is one space, none stands at an end of a
 * line, and none at the inner edge of a mark, where it would keep the mark from being one.
 */
export function inlineRuns(children: readonly Inline[]): readonly InlineRun[] {
  return settleSpaces(joinAlike(splitSpaces(collectRuns(children))));
}

/** Whether two marks say the same, so that one may run on as the other. */
function isSameMark(a: Mark | undefined, b: Mark | undefined): boolean {
  return a === b || (a !== undefined && a.type !== 'link' && a.type === b?.type);
}

/** How many marks, from the outermost in, `a` and `b` share. */
export function sharedMarks(a: readonly Mark[], b: readonly Mark[]): number {
  let count = 0;
  while (count < a.length && count < b.length && isSameMark(a[count], b[count])) count++;
  return count;
}

function collectRuns(children: readonly Inline[]): readonly InlineRun[] {
  const runs: InlineRun[] = [];
  let marks: readonly Mark[] = [];
  const opened = new Set<BodyNode>();
  walk(children, {
    enter(node) {
      if (node.type === 'text') runs.push({ kind: 'text', text: node.value, marks });
      if (node.type === 'lineBreak') runs.push({ kind: 'break', text: '', marks });
      if (isMark(node) && !marks.some((mark) => mark.type === node.type)) {
        marks = [...marks, node];
        opened.add(node);
      }
      return true;
    },
    leave(node) {
      if (opened.delete(node)) marks = marks.slice(0, -1);
    },
  });
  return runs;
}

function isMark(node: BodyNode): node is Mark {
  return (
    node.type === 'emphasis' ||
    node.type === 'strong' ||
    (node.type === 'link' && isSafeHref(node.url))
  );
}

/** Parts the white space at the ends of every run from its text, and makes that inside it one space. */
function splitSpaces(runs: readonly InlineRun[]): readonly InlineRun[] {
  return runs.flatMap((run) => {
    if (run.kind === 'break') return [run];
    const text = run.text.replace(unprintable, '').replace(/[ \t\n\f\r]+/g, ' ');
    let start = 0;
    let end = text.length;
    while (start < end && isSpace(text[start])) start++;
    while (end > start && isSpace(text[end - 1])) end--;
    const { marks } = run;
    const parts: readonly InlineRun[] = [
      { kind: 'space', text: text.slice(0, start), marks },
      { kind: 'text', text: text.slice(start, end), marks },
      { kind: 'space', text: text.slice(end), marks },
    ];
    return parts.filter((part) => part.text !== '');
  });
}

/** Makes one run of texts with the same marks, and one space of spaces that meet. */
function joinAlike(runs: readonly InlineRun[]): readonly InlineRun[] {
  const joined: InlineRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && run.kind === 'text' && isSameList(last.marks, run.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else if (last?.kind === 'space' && last.text.endsWith(' ') && run.text.startsWith(' ')) {
      if (run.text !== ' ') joined.push({ ...run, text: run.text.slice(1) });
    } else joined.push(run);
  }
  return joined;
}

function isSameList(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && sharedMarks(a, b) === a.length;
}

/**
 * Drops the spaces and breaks at both ends and the spaces around a break; what is left between two texts stands in the
 * marks that both share, so that no mark begins or ends with it.
 */
function settleSpaces(runs: readonly InlineRun[]): readonly InlineRun[] {
  const settled: InlineRun[] = [];
  let before: InlineRun | undefined;
  let between: InlineRun[] = [];
  for (const run of runs) {
    if (run.kind !== 'text') {
      between.push(run);
      continue;
    }
    if (before !== undefined) {
      for (const gap of settleGap(between, before, run)) settled.push(gap);
    }
    settled.push(run);
    before = run;
    between = [];
  }
  return settled;
}

function settleGap(
  gap: readonly InlineRun[],
  before: InlineRun,
  after: InlineRun,
): readonly InlineRun[] {
  const breaks = gap.filter((run) => run.kind === 'break');
  const kept = breaks.length > 0 ? breaks : gap;
  const shared = [...gap, after].reduce(
    (fewest, run) => Math.min(fewest, sharedMarks(before.marks, run.marks)),
    before.marks.length,
  );
  return kept.map((run) => ({ ...run, marks: before.marks.slice(0, shared) }));
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character);
}

/** Control characters but white space, and code points that are no characters: no reference in Markdown can stand for one. */
const unprintable = /(?![\t\n\f\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
