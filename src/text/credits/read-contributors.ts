import type { Role } from '../../model/index.js';
import { kinds } from '../word-kinds.js';
import { withAddition } from '../byline/person-draft.js';
import { isKnownPlace } from '../byline/read-attribute.js';
import { readPeople } from '../byline/read-people.js';
import { inLength, partOf, type Reading, type Run } from '../byline/reading.js';
import { type CreditDraft, type CreditList, creditsOf } from './credit-of.js';

/**
 * Sentences that say behind the names what was done, each a credit.
 *
 *     Eksempel reported from Bergen. AP writer Ola Eksempel in Oslo contributed to this report.
 *     ^ people ^ phrase      ^ place
 */
export function readContributors(reading: Reading): CreditList | undefined {
  const drafts: CreditDraft[] = [];
  for (const sentence of sentences(reading)) {
    const draft = readSentence(reading, sentence);
    if (draft === undefined) return undefined;
    drafts.push(draft);
  }
  return drafts.length === 0 ? undefined : creditsOf(reading, drafts);
}

function sentences({ terms }: Reading): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let at = 0; at <= terms.length; at++) {
    const isEnd = at === terms.length || terms[at]?.kind === 'stop';
    if (!isEnd) continue;
    if (at > from) runs.push({ from, to: at });
    from = at + 1;
  }
  return runs;
}

function readSentence(reading: Reading, { from, to }: Run): CreditDraft | undefined {
  const phrase = phraseIn(reading, { from, to });
  if (phrase === undefined) return undefined;
  const found = readPeople(reading, from, phrase.at);
  if (found === undefined || found.next < phrase.at) return undefined;
  const isSure = phrase.length > 2 || found.evidence.certain > 0 || phrase.next < to;
  const place = placeBehind(reading, { from: phrase.next, to });
  if (!isSure || (place === undefined && phrase.next < to)) return undefined;
  const people =
    place === undefined
      ? found.people
      : found.people.map((person) => withAddition(person, { place: { name: place, regions: [] } }));
  return {
    text: partOf(reading, { from, to }),
    people,
    ...(people.length > 0 && { role: phrase.role }),
  };
}

interface VerbPhrase {
  readonly at: number;
  readonly next: number;
  readonly length: number;
  readonly role: Role;
}

function phraseIn({ terms, words }: Reading, { from, to }: Run): VerbPhrase | undefined {
  for (let at = from + 1; at < to; at++) {
    const found = words.creditBehind.match(terms, at);
    if (found !== undefined && at + found.length <= to) {
      return { at, next: at + found.length, length: found.length, role: found.value };
    }
  }
  return undefined;
}

/** `reported from Bergen`, `contributed from Bergen`: the place that ends the sentence. */
function placeBehind(reading: Reading, { from, to }: Run) {
  const run = { from: from + inLength(reading, from), to };
  if (run.from >= to) return undefined;
  const isName = reading.kinds.slice(run.from, to).every((kind) => (kind & kinds.capital) !== 0);
  return isName || isKnownPlace(reading, run) ? partOf(reading, run) : undefined;
}
