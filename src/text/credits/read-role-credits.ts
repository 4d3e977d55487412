import type { Role } from '../../model/index.js';
import { readPeople } from '../byline/read-people.js';
import { isDate } from '../byline/parts.js';
import { partOf, type Reading, type Run } from '../byline/reading.js';
import { creditsOf, type CreditDraft } from './credit-of.js';
import type { CreditList } from './read-credits.js';

/**
 * Credits that say first what was done: each from one such phrase to the next.
 *
 *     Reporting by Kari Eksempel in Bergen; additional reporting by Ola Eksempel; Editing by Pat Sample
 *     ^ phrase     ^ people                 ^ the next credit
 */
export function readRoleCredits(reading: Reading): CreditList | undefined {
  const drafts: CreditDraft[] = [];
  let at = 0;
  while (at < reading.terms.length) {
    const phrase = phraseAt(reading, at);
    if (phrase === undefined) return undefined;
    // A word alone, such as "photo", takes a sign that it is a label.
    if (phrase.isLoose && !phrase.hasColon) return undefined;
    const to = nextPhrase(reading, phrase.next);
    const draft = readCredit(reading, { from: at, to }, phrase);
    if (draft === undefined) return undefined;
    drafts.push(draft);
    at = to;
    while (isSign(reading, at)) at++;
  }
  return drafts.length === 0 ? undefined : creditsOf(reading, drafts);
}

interface RolePhrase {
  readonly role: Role;
  /** Index behind the phrase and its colon. */
  readonly next: number;
  readonly hasColon: boolean;
  readonly isLoose: boolean;
}

function phraseAt({ terms, words }: Reading, at: number): RolePhrase | undefined {
  const found = words.creditBefore.match(terms, at);
  if (found === undefined) return undefined;
  const behind = at + found.length;
  const hasColon = terms[behind]?.kind === 'colon';
  return {
    role: found.value,
    next: hasColon ? behind + 1 : behind,
    hasColon,
    isLoose: found.length === 1,
  };
}

/** Index of the next phrase behind a semicolon, comma, stop or line's end. */
function nextPhrase(reading: Reading, from: number): number {
  for (let at = from + 1; at < reading.terms.length; at++) {
    if (isSign(reading, at - 1) && phraseAt(reading, at)?.isLoose === false) return at;
  }
  return reading.terms.length;
}

function isSign({ terms }: Reading, at: number): boolean {
  const kind = terms[at]?.kind;
  return kind === 'semicolon' || kind === 'comma' || kind === 'stop' || kind === 'line';
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
  const found = readPeople(reading, phrase.next, end);
  if (found !== undefined && found.next >= end && found.unplaced.length === 0) {
    const { people } = found;
    return { text, people, ...(people.length > 0 && { role: phrase.role }) };
  }
  return isFirstPublished(reading, phrase.next, end) ? { text, people: [] } : undefined;
}

/** `This report by The Canadian Press was first published Sept. 26, 2023`: a newsroom, and when it had the story. */
function isFirstPublished(reading: Reading, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) {
    const phrase = reading.words.creditBehind.match(reading.terms, at);
    if (phrase === undefined) continue;
    return isDate(reading, at + phrase.length) && readPeople(reading, from, at)?.next === at;
  }
  return false;
}
