import type { Byline, Person } from '../../model/index.js';
import { readByline } from '../../text/byline/read-byline.js';
import type { Lexicon } from '../../text/lexicon.js';
import type { PrintedAuthor } from './printed-author.js';
import { splitAgencies } from './split-agencies.js';
import { splitNames } from './split-names.js';

/** Makes bylines of the authors that a feed names. */
export interface AuthorReader {
  /**
   * People whose names are all that is said of them share a byline.
   *
   * @param isFeeds - Whether they are the feed's, and no item's: what reads as no person's name is then an organization's.
   */
  bylines(authors: readonly PrintedAuthor[], isFeeds?: boolean): readonly Byline[];
  /** The bylines of a line that names an author, which `read` reads where it is not known yet. */
  ofLine(line: string, read: () => readonly PrintedAuthor[]): readonly Byline[];
}

/**
 * A reader of authors. A name is read as a byline would be, since feeds put whole bylines there; what reads as none is a person
 * of that very name.
 *
 * @param language - BCP 47 of the names' surroundings, of which the lexicon may have no table.
 */
export function authorReader(lexicon: Lexicon, language?: string): AuthorReader {
  const known = knownTo(lexicon);
  const bylineOf = (author: PrintedAuthor, isFeeds: boolean): Byline => {
    const key = `${author.name}\n${author.email ?? ''}\n${author.uri ?? ''}\n${String(isFeeds)}`;
    let byline = known.get(key);
    if (byline !== undefined) return byline;
    byline = readAuthor(author, isFeeds, lexicon);
    if (known.size >= mostKnown) known.clear();
    known.set(key, byline);
    return byline;
  };
  const bylines = (authors: readonly PrintedAuthor[], isFeeds = false): readonly Byline[] =>
    joined(
      authors.flatMap((author) => {
        const names = partsOf(author.name, lexicon, language);
        if (names === undefined) return [bylineOf(author, isFeeds)];
        const parts = joined(names.map((name) => bylineOf({ name }, isFeeds)));
        return withAddresses(parts, author);
      }),
    );
  const lines = new Map<string, readonly Byline[]>();
  return {
    bylines,
    ofLine(line, read) {
      let made = lines.get(line);
      if (made === undefined) lines.set(line, (made = bylines(read())));
      return made;
    },
  };
}

/** Each author of a line that lists several: agencies, or names in a language that the lexicon does not know. */
function partsOf(
  line: string,
  lexicon: Lexicon,
  language: string | undefined,
): readonly string[] | undefined {
  return splitAgencies(line, lexicon) ?? splitNames(line, language);
}

/** Addresses of several stand in the printed text, since nobody says whose they are. */
function withAddresses(
  [first, ...others]: readonly Byline[],
  author: PrintedAuthor,
): readonly Byline[] {
  const addresses = addressesOf(author);
  if (first === undefined) return [];
  if (addresses === '') return [first, ...others];
  return [{ text: `${author.name} (${addresses})`, ...first }, ...others];
}

/** Feeds are fetched again and again: what a lexicon made of an author is kept with it. */
const knownAuthors = new WeakMap<Lexicon, Map<string, Byline>>();
const mostKnown = 1000;

function knownTo(lexicon: Lexicon): Map<string, Byline> {
  const known = knownAuthors.get(lexicon) ?? new Map<string, Byline>();
  knownAuthors.set(lexicon, known);
  return known;
}

function readAuthor(author: PrintedAuthor, isFeeds: boolean, lexicon: Lexicon): Byline {
  const { name, email, uri } = author;
  if (name === '') return { text: addressesOf(author), people: [], role: 'author' };
  const read = readByline(name, lexicon, { position: 'field' })?.byline ?? unread(name, isFeeds);
  const [person, ...others] = read.people;
  if (person && others.length === 0 && !read.organization) {
    const addresses = { ...(email !== undefined && { email }), ...(uri !== undefined && { uri }) };
    return isNameAlone(person, name)
      ? { people: [{ ...person, name, ...addresses }], role: read.role }
      : { ...read, people: [{ ...person, ...addresses }] };
  }
  // Of several people, or an organization, the model has no address; the printed text keeps it.
  const { text, organization, ...rest } = read;
  const isNewsroom = organization?.name === name;
  const addresses = isNewsroom ? email : addressesOf(author) || undefined;
  const printed =
    addresses === undefined ? (isNewsroom ? undefined : text) : `${name} (${addresses})`;
  return {
    ...(printed !== undefined && { text: printed }),
    ...rest,
    ...(organization && {
      organization: { ...organization, ...(isNewsroom && uri !== undefined && { uri }) },
    }),
  };
}

function unread(name: string, isFeeds: boolean): Byline {
  const named = { name, sameAs: [] };
  return isFeeds
    ? { people: [], organization: named, role: 'author' }
    : { people: [named], role: 'author' };
}

/** Whether the name is all that was read; the letters of a user's name stay, those of a line in capitals do not. */
function isNameAlone(person: Person, printed: string): boolean {
  const { name, sameAs, ...more } = person;
  const isShouted = printed === printed.toUpperCase() && name !== printed;
  const isMore = sameAs.length > 0 || Object.keys(more).length > 0;
  return !isShouted && !isMore && name.toLowerCase() === printed.toLowerCase();
}

function addressesOf({ email, uri }: PrintedAuthor): string {
  return [email, uri].filter((address) => address !== undefined).join(', ');
}

/** Authors that stand apart were not printed as a line, so those who are names alone make one. */
function joined(bylines: readonly Byline[]): readonly Byline[] {
  const made: { readonly byline: Byline; readonly people: Person[] }[] = [];
  for (const byline of bylines) {
    const last = made.at(-1);
    const isSame =
      last && isNames(last.byline) && isNames(byline) && last.byline.role === byline.role;
    if (isSame === true) last.people.push(...byline.people);
    else made.push({ byline, people: [...byline.people] });
  }
  return made.map(({ byline, people }) =>
    people.length === byline.people.length ? byline : { ...byline, people },
  );
}

function isNames({ text, people, organization }: Byline): boolean {
  return text === undefined && organization === undefined && people.length > 0;
}
