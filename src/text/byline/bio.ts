import { kinds } from '../word-kinds.js';
import type { PersonDraft } from './person-draft.js';
import { holdsKind, inLength, isAnd, isKind, ofLength, type Reading, type Run } from './reading.js';

/**
 * What a sentence about one of `people` that starts at `from` says of that person, up to its stop; `undefined` where none starts.
 *
 *     Jane Doe is a lecturer in Oslo.     Jane Doe, a lecturer, lives in Oslo.
 *                   ^ lecturer in Oslo                ^ lecturer, lives in Oslo
 */
export function bioOf(
  reading: Reading,
  people: readonly PersonDraft[],
  from: number,
  end: number,
): Run | undefined {
  if (!holdsKind(reading, { from: from + 1, to: from + mostWordsOfName }, kinds.small))
    return undefined;
  const behind = people
    .map(({ name }) => repeatEnd(reading, from, name.text))
    .find((at) => at > from);
  if (behind === undefined || !continuesBio(reading, from, behind)) return undefined;
  const hasArticle = isKind(reading, behind + 1, kinds.article | kinds.notName);
  return {
    from: hasArticle ? behind + 2 : behind + 1,
    to: reading.terms[end - 1]?.kind === 'stop' ? end - 1 : end,
  };
}

const mostWordsOfName = 7;

/** Whether a verb stands behind the repeated name, or behind a full one a comma. */
function continuesBio(reading: Reading, from: number, behind: number): boolean {
  if (reading.terms[behind]?.kind === 'comma') {
    return behind - from > 1 && isKind(reading, behind + 1, kinds.small);
  }
  const isJoint =
    isAnd(reading, behind) || inLength(reading, behind) > 0 || ofLength(reading, behind) > 0;
  return isKind(reading, behind, kinds.small) && !isJoint;
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
