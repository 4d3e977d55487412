import type { Role } from '../../model/index.js';
import { readPeople } from '../byline/read-people.js';
import { ofLength, partOf, type Reading, type Run } from '../byline/reading.js';
import { type CreditDraft, type CreditList, creditsOf } from './credit-of.js';

/**
 * Credits that say first what was done: each from one such phrase to the next.
 *
 *     Reporting by Kari Eksempel in Bergen; additional reporting by Ola Eksempel; Editing by Pat Sample
 *     ^ phrase     ^ people                 ^ the next credit
 */
export function readRoleCredits(reading: Reading, isBracketed: boolean): CreditList | undefined {
  const drafts: CreditDraft[] = [];
  let at = 0;
  while (at < reading.terms.length) {
    const phrase = phraseAt(reading, at, isBracketed) ?? openingAt(reading, at, isBracketed);
    if (phrase === undefined) return undefined;
    const to = nextPhrase(reading, phrase.next, isBracketed);
    const draft = readCredit(reading, { from: at, to }, phrase);
    if (draft === undefined) return undefined;
    drafts.push(draft);
    at = to;
    while (isSign(reading, at)) at++;
  }
  // A keyword of bylines is one of credits only when others follow.
  const isByline = drafts.length === 1 && openingAt(reading, 0, isBracketed) !== undefined;
  return drafts.length === 0 || isByline ? undefined : creditsOf(reading, drafts);
}

interface RolePhrase {
  readonly role: Role;
  /** Index behind the phrase and its colon. */
  readonly next: number;
  /** Whether the phrase is one word without a colon, so that a full name must follow. */
  readonly isLoose: boolean;
}

/** The phrase at `at`. A word alone, such as "photo", takes a colon, or brackets around all. */
function phraseAt(
  { terms, words }: Reading,
  at: number,
  isBracketed: boolean,
): RolePhrase | undefined {
  const found = words.creditBefore.match(terms, at);
  if (found === undefined) return undefined;
  const behind = at + found.length;
  const hasColon = terms[behind]?.kind === 'colon';
  const isLoose = found.length === 1 && !hasColon;
  if (isLoose && !isBracketed) return undefined;
  return { role: found.value, next: hasColon ? behind + 1 : behind, isLoose };
}

/** `(Por Ana Ejemplo; edición de Juan Ejemplo)`: the first credit may open as bylines do. */
function openingAt(
  { terms, words }: Reading,
  at: number,
  isBracketed: boolean,
): RolePhrase | undefined {
  const found = at === 0 && isBracketed ? words.before.match(terms, at) : undefined;
  return found && { role: 'author', next: at + found.length, isLoose: true };
}

/** Index of the next phrase behind a sign. */
function nextPhrase(reading: Reading, from: number, isBracketed: boolean): number {
  for (let at = from + 1; at < reading.terms.length; at++) {
    const isPhrase = isSign(reading, at - 1) && ofLength(reading, at) === 0;
    if (isPhrase && phraseAt(reading, at, isBracketed) !== undefined) return at;
  }
  return reading.terms.length;
}

function isSign({ terms }: Reading, at: number): boolean {
  const kind = terms[at]?.kind;
  return (
    kind === 'semicolon' ||
    kind === 'comma' ||
    kind === 'stop' ||
    kind === 'line' ||
    kind === 'dash'
  );
}

/** The credit in the run; `undefined` where its phrase is followed by anything but people. */
function readCredit(
  reading: Reading,
  { from, to }: Run,
  phrase: RolePhrase,
): CreditDraft | undefined {
  let end = to;
  while (end > phrase.next && isSign(reading, end - 1)) end--;
  const text = partOf(reading, { from, to: end });
  end = asideStart(reading, phrase.next, end);
  const found = readPeople(reading, phrase.next, end);
  const isRead = found !== undefined && found.next >= end && found.unplaced.length === 0;
  if (isRead && !(phrase.isLoose && found.evidence.nameWords < 2)) {
    const { people } = found;
    return { text, people, ...(people.length > 0 && { role: phrase.role }) };
  }
  return undefined;
}

/** Where words start that say nothing of the people, such as `للنشرة العربية`; `end` where none do. */
function asideStart({ terms, words }: Reading, from: number, end: number): number {
  for (let at = from + 1; at < end; at++)
    if (at + (words.asides.match(terms, at)?.length ?? Infinity) === end) return at;
  return end;
}
