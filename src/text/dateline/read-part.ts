import type { PrintedPlace } from '../place/resolve-place.js';
import { type PrintedAgencies, readBareAgency, readEnclosedAgency } from './read-agency.js';
import { isMark, type PrintedDate, readDate, type ReadPart } from './read-date.js';
import { type Line, readPlaces } from './read-places.js';
import type { Part } from './shape-tree.js';

/** What the parts of a dateline read to. */
export interface Found {
  readonly credit?: PrintedAgencies['credit'];
  readonly places?: readonly PrintedPlace[];
  readonly date?: PrintedDate;
  readonly agencies?: PrintedAgencies;
}

/** The part of that kind at token `at`. */
export function readPart(line: Line, part: Part, at: number): ReadPart<Found> | undefined {
  const { text, tokens, lexicon } = line;
  switch (part) {
    case 'P': {
      const read = readPlaces(line, at);
      return read && { value: { places: read.value }, next: read.next };
    }
    case 'D': {
      const read = readDate(tokens, at, lexicon);
      return read && { value: { date: read.value }, next: read.next };
    }
    case 'C':
    case 'CC': {
      const read = readReporter(line, at);
      if (part === 'CC' && !(read !== undefined && isFullNameInCapitals(read.value?.text ?? '')))
        return undefined;
      return read && { value: { credit: read.value }, next: read.next };
    }
    case 'A':
      return agenciesOf(readBareAgency(text, tokens, at, lexicon));
    case '(A)':
      return isMark(tokens[at], '/')
        ? undefined
        : agenciesOf(readEnclosedAgency(text, tokens, at, lexicon));
    case '/A/':
      return isMark(tokens[at], '/')
        ? agenciesOf(readEnclosedAgency(text, tokens, at, lexicon))
        : undefined;
  }
}

/** A reporter's name behind the agency's, up to the stop: one to four words, the first with a capital. */
function readReporter(
  { text, tokens }: Line,
  at: number,
): ReadPart<PrintedAgencies['credit']> | undefined {
  let next = at;
  while (next < at + 4 && tokens[next]?.kind === 'word') next++;
  const first = tokens[at];
  const last = tokens[next - 1];
  if (first === undefined || last === undefined || next === at || /^\p{Ll}/u.test(first.text))
    return undefined;
  return {
    value: { text: text.slice(first.start, last.end), start: first.start, end: last.end },
    next,
  };
}

/** As a lead's first words hardly ever are. */
function isFullNameInCapitals(name: string): boolean {
  return /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}$/u.test(name);
}

function agenciesOf(read: ReadPart<PrintedAgencies> | undefined): ReadPart<Found> | undefined {
  return read && { value: { agencies: read.value }, next: read.next };
}
