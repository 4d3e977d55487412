import type { Span } from '../../diagnostics/finding.js';
import { bylineWords } from '../byline/byline-words.js';
import { partOf, type Reading, readingOf } from '../byline/reading.js';
import { termsOf } from '../byline/terms.js';
import type { Lexicon } from '../lexicon.js';
import { type CreditList, creditsOf } from './credit-of.js';
import { firstPublication } from './first-published.js';
import { mayBeCredits } from './may-be-credits.js';
import { readAgencySign } from './read-agency-sign.js';
import { readContributors } from './read-contributors.js';
import { readInitials } from './read-initials.js';
import { readSlashCredit } from './read-slash-credit.js';
import { readRoleCredits } from './read-role-credits.js';

/** The credits found in a text. */
export interface CreditsReading extends CreditList {
  /** Of all that was read, its brackets too. */
  readonly span: Span;
}

/** A sign-off is no longer than this. */
const longest = 600;

/**
 * The credits that `text` is, a line or a paragraph at a story's foot; `undefined` when it is anything else, as a whole or in
 * part.
 *
 *     (Reporting by Kari Eksempel in Bergen; Editing by Ola Eksempel)
 *     AP writer Kari Eksempel in Bergen contributed to this report.
 *     (AP Photo/Kari Eksempel)
 *     dpa kek oek
 *     /ritzau/
 */
export function readCredits(text: string, lexicon: Lexicon): CreditsReading | undefined {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (end - start > longest || end <= start) return undefined;
  const inner = withoutBrackets(text, { start, end });
  const found =
    readInitials(text.slice(inner.start, inner.end), lexicon) ??
    readAgencySign(text.slice(inner.start, inner.end), lexicon) ??
    readFirstPublication(text.slice(inner.start, inner.end)) ??
    readNames(text, inner, inner.start - start, lexicon);
  return found && { ...found, span: { start, end } };
}

/** A newsroom that had the story first: the sentence names nobody. */
function readFirstPublication(line: string): CreditList | undefined {
  if (firstPublication(line) === undefined) return undefined;
  const text = line.replace(/\.$/, '');
  return { credits: [{ text, people: [] }], findings: [], origins: () => ({}) };
}

/** Credits that name people, within so many brackets. */
function readNames(
  text: string,
  { start, end }: Span,
  brackets: number,
  lexicon: Lexicon,
): CreditList | undefined {
  const words = bylineWords(lexicon);
  if (brackets === 0 && !mayBeCredits(text.slice(start, end), words)) return undefined;
  const reading = readingOf(text, termsOf(text, start, end, words), words, lexicon);
  const isBracketed = brackets > 0;
  return (
    readRoleCredits(reading, isBracketed) ??
    readSlashCredit(reading, isBracketed) ??
    readContributors(reading) ??
    (brackets === 2 ? readContact(reading) : undefined)
  );
}

/** `((kari.eksempel@example.com; +47 55 00 00 00))`: how to reach the writers; it names none. */
function readContact(reading: Reading): CreditList | undefined {
  const { terms } = reading;
  if (!terms.some(({ kind }) => kind === 'address')) return undefined;
  const text = partOf(reading, { from: 0, to: terms.length });
  return creditsOf(reading, [{ text, people: [] }]);
}

/** Within the round brackets, single or double, that stand around all, or behind the dashes in front: `--With files from …`. */
function withoutBrackets(text: string, { start, end }: Span): Span {
  const dashes = /^[-–—]{1,3}\s{0,2}(?=\p{L})/u.exec(text.slice(start, start + 8))?.[0] ?? '';
  if (dashes !== '' && /^\p{L}+ /u.test(text.slice(start + dashes.length, start + 40)))
    return { start: start + dashes.length, end };
  let inner = { start, end };
  while (
    inner.end - inner.start > 2 &&
    /[(（]/.test(text[inner.start] ?? '') &&
    /[)）]/.test(text[inner.end - 1] ?? '')
  ) {
    const within = text.slice(inner.start + 1, inner.end - 1);
    if (/^[^(（]*[)）]/.test(within)) break;
    inner = { start: inner.start + 1, end: inner.end - 1 };
  }
  return inner;
}
