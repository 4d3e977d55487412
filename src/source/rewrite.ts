import type { Span } from '../diagnostics/finding.js';

/** A text with some of its stretches replaced, and where each of its characters stood before. */
export interface Rewritten {
  readonly text: string;
  /** Turns an offset of this text into one of the text before. */
  readonly offsetOf: (offset: number) => number;
}

/** What stands for a match of a pattern. */
export interface Rewriting {
  /** With the flag `g`; it matches no empty stretch. */
  readonly pattern: RegExp;
  readonly replacement: string | ((match: string) => string);
}

/** The text rewritten by one rule after the other. */
export function rewrite(text: string, rules: readonly Rewriting[]): Rewritten {
  return rules.reduce<Rewritten>(
    (before, rule) => {
      const after = rewriteOnce(before.text, rule);
      return { text: after.text, offsetOf: (offset) => before.offsetOf(after.offsetOf(offset)) };
    },
    { text, offsetOf: (offset) => offset },
  );
}

/** Where a stretch of the rewritten text stood before, without what was taken out behind it. */
export function spanBefore({ start, end }: Span, offsetOf: Rewritten['offsetOf']): Span {
  return { start: offsetOf(start), end: end > start ? offsetOf(end - 1) + 1 : offsetOf(start) };
}

function rewriteOnce(text: string, { pattern, replacement }: Rewriting): Rewritten {
  /** Where each kept stretch starts, in the text after and in the one before. */
  const after = [0];
  const before = [0];
  let written = '';
  let from = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    written += text.slice(from, index);
    written += typeof replacement === 'string' ? replacement : replacement(match);
    from = index + match.length;
    after.push(written.length);
    before.push(from);
  }
  return {
    text: written + text.slice(from),
    offsetOf: (offset) => {
      const stretch = lastAtMost(after, offset);
      return (before[stretch] ?? 0) + offset - (after[stretch] ?? 0);
    },
  };
}

/** Index of the last of the rising numbers that is `most` or less, by halving. */
function lastAtMost(rising: readonly number[], most: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rising[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
