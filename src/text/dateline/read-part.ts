import type { LineTokens } from '../line-tokens.js';
import type { PrintedPlace } from '../place/resolve-place.js';
import { type PrintedAgencies, readBareAgency, readEnclosedAgency } from './read-agency.js';
import { type PrintedDate, readDate, type ReadPart } from './read-date.js';
import { readPlaces } from './read-places.js';
import type { Part } from './shape-tree.js';

/** What a part of a dateline reads to: one of these. */
export interface Found {
  readonly credit?: PrintedAgencies['credit'];
  readonly places?: readonly PrintedPlace[];
  readonly date?: PrintedDate;
  readonly agencies?: PrintedAgencies;
}

/** The part of that kind at token `at`. */
export function readPart(tokens: LineTokens, part: Part, at: number): ReadPart<Found> | undefined {
  switch (part) {
    case 'P': {
      const read = readPlaces(tokens, at);
      return read && { value: { places: read.value }, next: read.next };
    }
    case 'D': {
      const read = readDate(tokens, at);
      return read && { value: { date: read.value }, next: read.next };
    }
    case 'C':
    case 'CC': {
      const read = readReporter(tokens, at);
      if (part === 'CC' && !isFullNameInCapitals(read?.value?.text ?? '')) return undefined;
      return read && { value: { credit: read.value }, next: read.next };
    }
    case 'A':
      return agenciesOf(readBareAgency(tokens, at));
    case '(A)':
      return tokens.isMark(at, '/') ? undefined : agenciesOf(readEnclosedAgency(tokens, at));
    case '/A/':
      return tokens.isMark(at, '/') ? agenciesOf(readEnclosedAgency(tokens, at)) : undefined;
  }
}

/** A reporter's name behind the agency's, up to the stop: one to four words, the first with a capital. */
function readReporter(
  tokens: LineTokens,
  at: number,
): ReadPart<PrintedAgencies['credit']> | undefined {
  let next = at;
  while (next < at + 4 && tokens.at(next)?.kind === 'word') next++;
  const first = tokens.at(at);
  const last = tokens.at(next - 1);
  if (first === undefined || last === undefined || next === at || /^\p{Ll}/u.test(first.text))
    return undefined;
  const { start } = first;
  const { end } = last;
  return { value: { text: tokens.text.slice(start, end), start, end }, next };
}

/** As a lead's first words hardly ever are. */
function isFullNameInCapitals(name: string): boolean {
  return /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}$/u.test(name);
}

function agenciesOf(read: ReadPart<PrintedAgencies> | undefined): ReadPart<Found> | undefined {
  return read && { value: { agencies: read.value }, next: read.next };
}
