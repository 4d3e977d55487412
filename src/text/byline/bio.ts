import { kinds } from './byline-words.js';
import type { PersonDraft } from './person-draft.js';
import { holdsKind, inLength, isAnd, isKind, ofLength, type Reading, type Run } from './reading.js';

/** Index of the verb when at `from` a sentence about one of `people` starts: `Jane Doe is a lecturer`. */
export function verbOfBio(
  reading: Reading,
  people: readonly PersonDraft[],
  from: number,
): number | undefined {
  if (!hasSmallWord(reading, from + 1)) return undefined;
  const verb = people
    .map(({ name }) => repeatEnd(reading, from, name.text))
    .find((end) => end > from);
  if (verb === undefined || !isKind(reading, verb, kinds.small)) return undefined;
  const isJoint =
    isAnd(reading, verb) || inLength(reading, verb) > 0 || ofLength(reading, verb) > 0;
  return isJoint ? undefined : verb;
}

/** Whether a word in small letters, as a verb is, stands so near behind a name. */
function hasSmallWord(reading: Reading, at: number): boolean {
  return holdsKind(reading, { from: at, to: at + 6 }, kinds.small);
}

/** What the sentence says of the person: behind its verb and an article, up to its stop. */
export function predicateOfBio(reading: Reading, verb: number, end: number): Run {
  const start = verb + 1;
  const hasArticle = isKind(reading, start, kinds.article | kinds.notName);
  return {
    from: hasArticle ? start + 1 : start,
    to: reading.terms[end - 1]?.kind === 'stop' ? end - 1 : end,
  };
}

/** Behind the words at `at` that repeat a name or its last word; `at` where they do not. */
function repeatEnd({ terms }: Reading, at: number, name: string): number {
  const lower = name.toLowerCase();
  const key = terms[at]?.key ?? '';
  if (key === '' || !(lower.startsWith(key) || lower.endsWith(key))) return at;
  const words = lower.split(' ');
  for (const repeated of [words, words.slice(-1)]) {
    if (repeated.every((word, index) => terms[at + index]?.text.toLowerCase() === word)) {
      return at + repeated.length;
    }
  }
  return at;
}
