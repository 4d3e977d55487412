import type { Run } from './run.js';
import { sharedRuns } from './shared-runs.js';

/** A stretch of text that two texts share, or that only the earlier (`removed`) or the later one (`added`) has. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What changed between two texts, word by word. The stretches that are not `added` are the earlier text, those that are not
 * `removed` the later one.
 *
 *     A library opened on Tuesday.  →  A library opened on Monday.
 *     'A library opened on ' same, 'Tuesday' removed, 'Monday' added, '.' same
 */
export function diffWords(before: string, after: string): readonly WordChange[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const changes: WordChange[] = [];
  let [at, to] = [0, 0];
  const add = (kind: WordChange['kind'], words: readonly string[]): void => {
    if (words.length > 0) changes.push({ kind, text: words.join('') });
  };
  for (const run of bridged(sharedRuns(a, b), a, b)) {
    add('removed', a.slice(at, run.a));
    add('added', b.slice(to, run.b));
    add('same', a.slice(run.a, run.a + run.length));
    [at, to] = [run.a + run.length, run.b + run.length];
  }
  return changes;
}

/** Words, blanks and marks, all of the text; a letter of a script that puts no blanks between words is one by itself. */
export function wordsOf(text: string): readonly string[] {
  return text.match(pattern) ?? [];
}

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
const pattern = new RegExp(
  String.raw`\s+|[${unspaced}]|(?:(?![${unspaced}])[\p{L}\p{N}\p{M}’'_-])+|[\s\S]`,
  'gu',
);

/** The runs without those of blanks alone between two changes, which only cut a changed phrase in pieces; and the end. */
function bridged(runs: readonly Run[], a: readonly string[], b: readonly string[]): readonly Run[] {
  const kept = runs.filter((run) => {
    const isInside = run.a + run.length < a.length && run.b + run.length < b.length;
    const isBlank = a.slice(run.a, run.a + run.length).every((word) => word.trim() === '');
    return !(isBlank && isInside && run.a > 0 && run.b > 0);
  });
  return [...kept, { a: a.length, b: b.length, length: 0 }];
}
