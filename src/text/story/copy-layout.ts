import type { CopyLine } from './lines.js';

/** How copy was broken into lines. */
export interface CopyLayout {
  /** Whether `line` goes on with the paragraph whose last line is `last`. */
  readonly continues: (last: CopyLine, line: CopyLine) => boolean;
  /** Whether `line` goes on with the list's item whose last line is `last`; `first` is the list's. */
  readonly continuesItem: (first: CopyLine, last: CopyLine, line: CopyLine) => boolean;
  /** Whether the dash that `line` starts with is one within a sentence, and no bullet. */
  readonly continuesWithDash: (last: CopyLine, line: CopyLine) => boolean;
}

/** How these lines were broken, by what most of them do. */
export function copyLayout(lines: readonly CopyLine[]): CopyLayout {
  const pairs = followed(lines);
  const isWrapped = wrapped(pairs);
  const width = isWrapped ? filledWidth(pairs) : undefined;
  const isIndented = pairs.some(([line, next]) => line.indent > 0 && next.indent === 0);
  const hadRoom = (last: CopyLine, line: CopyLine): boolean =>
    width !== undefined && last.width + 1 + firstWord(line).length <= width - slack;
  const isBrokenWithin = (last: CopyLine, line: CopyLine): boolean =>
    width !== undefined && !endsSentence(last.text) && !hadRoom(last, line);
  return {
    continues: (last, line) =>
      isWrapped &&
      line.indent <= last.indent &&
      !(isIndented && line.indent > 0) &&
      !hadRoom(last, line),
    continuesItem: (first, last, line) =>
      isWrapped && (line.indent > first.indent || isBrokenWithin(last, line)),
    continuesWithDash: (last, line) => /^[–-] /.test(line.text) && isBrokenWithin(last, line),
  };
}

/** Each line that another follows at once, with that one. */
function followed(lines: readonly CopyLine[]): readonly (readonly [CopyLine, CopyLine])[] {
  const pairs: (readonly [CopyLine, CopyLine])[] = [];
  let last: CopyLine | undefined;
  for (const line of lines) {
    const open: CopyLine | undefined = line.text === '' ? undefined : line;
    if (last !== undefined && open !== undefined) pairs.push([last, open]);
    last = open;
  }
  return pairs;
}

/** The width that no terminal or printer of the wires went beyond. */
const widest = 100;

/** Whether lines were broken to a width: most of those that another follows at once do not end a sentence. */
function wrapped(pairs: readonly (readonly [CopyLine, CopyLine])[]): boolean {
  const flush = pairs.filter(([line, next]) => next.indent <= line.indent);
  if (flush.some(([line]) => line.width > widest)) return false;
  const unended = flush.filter(([line]) => !endsSentence(line.text));
  return unended.length * 2 >= flush.length;
}

/** A line may stop this much short of the width though the next word had room. */
const slack = 10;

/** What opens an item of a list. */
const bullet = /^[*•▪●–+-]\s+(?=\S)/;

/** Whether the line opens an item of a list. */
export function isBullet({ text }: CopyLine): boolean {
  return bullet.test(text);
}

/** The text of an item's first line. */
export function withoutBullet(text: string): string {
  return text.replace(bullet, '');
}

/**
 * The width up to which lines were filled, where nearly all were: a line that stops far short of it was broken on purpose. Copy
 * that was typed line by line has none.
 */
function filledWidth(pairs: readonly (readonly [CopyLine, CopyLine])[]): number | undefined {
  const prose = pairs.filter(([, next]) => !isBullet(next) && !next.text.startsWith('|'));
  const width = prose.reduce((most, [line]) => Math.max(most, line.width), 0);
  const filled = prose.filter(
    ([line, next]) => line.width + 1 + firstWord(next).length > width - slack,
  );
  return prose.length >= 5 && filled.length * 10 >= prose.length * 9 ? width : undefined;
}

/** The first word, with the dash in front of it. */
function firstWord({ text }: CopyLine): string {
  return /^(?:[–-] )?\S+/.exec(text.slice(0, widest))?.[0] ?? '';
}

/** Whether the text ends as a sentence does, or with a colon. */
function endsSentence(text: string): boolean {
  return /[.!?…:;。！？؟۔]["'”’»)\]]*$/u.test(text);
}
