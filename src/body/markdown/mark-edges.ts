import { type InlineRun, type Mark, sharedMarks } from './inline-runs.js';

/** A mark from the first to the last run that stands in it. */
export interface MarkSpan {
  readonly mark: Mark;
  readonly first: number;
  last: number;
  /** What opens and closes it; of a link, unused. */
  sign: '**' | '_' | '*';
}

/** What stands between two runs. */
export interface Edge {
  /** Innermost first. */
  readonly closing: readonly MarkSpan[];
  /** Outermost first. */
  readonly opening: readonly MarkSpan[];
  /** Whether the character before must be hidden, lest the first sign after it be none. */
  readonly hidesLast: boolean;
  /** Whether the character behind must be hidden, lest the last sign before it be none. */
  readonly hidesNext: boolean;
}

/** The edge before each run, and the one after the last. */
export function edges(runs: readonly InlineRun[]): readonly Edge[] {
  const marks = markSpans(runs);
  for (const { closing, opening } of marks) {
    for (const span of opening) span.sign = signOf(span, runs, marks);
    closing.reverse();
  }
  return marks.map(({ closing, opening }, index) => ({
    closing,
    opening,
    hidesLast:
      closing.length === 0 &&
      isHiding(opening, lastOf(runs[index - 1]), firstInside(runs[index], marks[index + 1])),
    hidesNext:
      opening.length === 0 &&
      isHiding(
        [...closing].reverse(),
        firstOf(runs[index]),
        lastInside(runs[index - 1], marks[index - 1]),
      ),
  }));
}

interface Marks {
  readonly closing: MarkSpan[];
  readonly opening: MarkSpan[];
}

function markSpans(runs: readonly InlineRun[]): readonly Marks[] {
  const open: MarkSpan[] = [];
  return [...runs, undefined].map((run, index) => {
    const marks = run?.marks ?? [];
    const shared = sharedMarks(runs[index - 1]?.marks ?? [], marks);
    const closing = open.splice(shared);
    for (const span of closing) span.last = index - 1;
    const opening = marks
      .slice(shared)
      .map((mark): MarkSpan => ({ mark, first: index, last: index, sign: '**' }));
    open.push(...opening);
    return { closing, opening };
  });
}

/** `*` for emphasis alone inside a word; beside another mark its signs would run together, so there it stays `_`. */
function signOf(
  span: MarkSpan,
  runs: readonly InlineRun[],
  marks: readonly Marks[],
): MarkSpan['sign'] {
  if (span.mark.type !== 'emphasis') return '**';
  const isAlone = [marks[span.first], marks[span.last + 1]].every(
    (edge) => edge !== undefined && edge.closing.length + edge.opening.length === 1,
  );
  const isInWord =
    isWordCharacter(lastOf(runs[span.first - 1])) || isWordCharacter(firstOf(runs[span.last + 1]));
  return isAlone && isInWord ? '*' : '_';
}

/**
 * Whether the outermost of `signs`, which comes first, counts only if the character outside is hidden: that one is a
 * letter, and the sign is `_`, or what stands on the sign's inner side is none.
 */
function isHiding(signs: readonly MarkSpan[], outside: string, inside: string): boolean {
  const [outermost] = signs;
  if (outermost === undefined || outermost.mark.type === 'link') return false;
  if (!isWordCharacter(outside)) return false;
  return outermost.sign === '_' || signs.length > 1 || /^[\p{P}\p{S}]/u.test(inside);
}

/** The first character of a run; where the edge after it may hide it, what a reference begins with. */
function firstInside(run: InlineRun | undefined, after: Marks | undefined): string {
  const first = firstOf(run);
  return first === run?.text && after?.closing.length === 0 && after.opening.length > 0
    ? '&'
    : first;
}

/** The last character of a run; where the edge before it may hide it, what a reference ends with. */
function lastInside(run: InlineRun | undefined, before: Marks | undefined): string {
  const last = lastOf(run);
  return last === run?.text && before?.opening.length === 0 && before.closing.length > 0
    ? ';'
    : last;
}

function firstOf(run: InlineRun | undefined): string {
  return run?.kind === 'text' ? firstCharacter(run.text) : ' ';
}

function lastOf(run: InlineRun | undefined): string {
  return run?.kind === 'text' ? lastCharacter(run.text) : ' ';
}

/** The first character, be it of two UTF-16 units; `''` of no text. */
export function firstCharacter(text: string): string {
  const point = text.codePointAt(0);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** The last character, be it of two UTF-16 units; `''` of no text. */
export function lastCharacter(text: string): string {
  return /[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(-2)) ? text.slice(-2) : text.slice(-1);
}

/**
 * Whether a parser may take it for neither white space nor punctuation: older ones know less of it, and some read the
 * halves of a surrogate pair.
 */
function isWordCharacter(character: string): boolean {
  return character.length > 1 || !/^[\t\n\f\r\p{Zs}\p{P}$+<=>^`|~]/u.test(character);
}
