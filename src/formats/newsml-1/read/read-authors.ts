import { within } from '../../../diagnostics/finding.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { textOf } from '../../../markup/xml/xml-path.js';
import type { Byline, Credit, Person, Role } from '../../../model/index.js';
import { readByline } from '../../../text/byline/read-byline.js';
import { readInitials } from '../../../text/credits/read-initials.js';
import type { Lexicon } from '../../../text/lexicon.js';
import { foldName } from '../../../text/place/fold-name.js';
import { formalName } from './elements.js';
import { allAt, innermostAt, type ItemContext } from './item-context.js';
import { partyPerson } from './read-parties.js';

/** Who wrote it, and who had a part in it. */
export interface Authors {
  readonly bylines: readonly Byline[];
  readonly credits: readonly Credit[];
  /** The lines as printed. */
  readonly lines: readonly string[];
}

/**
 * The lines that say who wrote it; without one, the creators, of whom several may stand in one as in print. Contributors are
 * credited, and so are initials.
 *
 * @param organizations - Names of those whom the item is from: a creator of that name is nobody.
 */
export function readAuthors(
  context: ItemContext,
  usual: Role,
  organizations: readonly string[],
): Authors {
  const lines = innermostAt(context, 'NewsLines', 'ByLine').filter((line) => textOf(line) !== '');
  const parties = innermostAt(context, 'AdministrativeMetadata', 'Creator', 'Party').filter(
    (party) => isSomebody(party, organizations, context),
  );
  const bylines: Byline[] = [];
  const credits: Credit[] = [];
  for (const line of lines) add(context, line, textOf(line), usual, bylines, credits);
  const named = new Set(bylines.flatMap(({ people }) => people.map(({ name }) => foldName(name))));
  const apart: Person[] = [];
  for (const party of parties) {
    const name = (formalName(party) ?? '').replace(/\s+/g, ' ');
    if (named.has(foldName(name))) {
      context.reading.takeAll(party);
      continue;
    }
    const person = partyPerson(party);
    const shown = nameOfOne(context, name);
    if (person !== undefined && shown !== undefined) {
      context.reading.takeAll(party, `bylines[${bylines.length}]`);
      apart.push({ ...person, name: shown });
    } else {
      add(context, party, name, usual, bylines, credits);
    }
  }
  return {
    bylines: [...bylines, ...grouped(apart, usual)],
    credits: [...credits, ...contributorsOf(context)],
    lines: lines.map(textOf),
  };
}

function isSomebody(
  party: XmlElement,
  organizations: readonly string[],
  { lexicon, reading }: ItemContext,
): boolean {
  const name = formalName(party);
  if (name === undefined) return false;
  const isKnown =
    organizations.some((known) => foldName(known) === foldName(name)) ||
    lexicon.agency(name) !== undefined;
  if (isKnown) reading.take(party, undefined, ['FormalName']);
  return !isKnown;
}

/** The name of the one person whom a party names, in display case; undefined for a line of print, initials and the like. */
function nameOfOne({ lexicon }: ItemContext, name: string): string | undefined {
  const read = readByline(name, lexicon, { position: 'field' });
  const [first, ...others] = read?.byline.people ?? [];
  return others.length === 0 && foldName(first?.name ?? '') === foldName(name)
    ? first?.name
    : undefined;
}

function add(
  { lexicon, reading }: ItemContext,
  element: XmlElement,
  text: string,
  usual: Role,
  bylines: Byline[],
  credits: Credit[],
): void {
  const initials = readInitials(text, lexicon)?.credits ?? userInitials(text);
  if (initials !== undefined) {
    reading.takeAll(element, `credits[${credits.length}]`);
    credits.push(...initials);
    return;
  }
  const path = `bylines[${bylines.length}]`;
  reading.takeAll(element, path);
  const read = readByline(text, lexicon, { position: 'field' });
  if (read === undefined) {
    bylines.push({ text, people: peopleIn(text, lexicon), role: usual });
    return;
  }
  reading.report(...read.findings.map((found) => within(path, found)));
  const { role } = read.byline;
  bylines.push({ ...read.byline, role: role === 'author' ? usual : role });
}

/** The people of a line that is none by itself, such as a name in capitals. */
function peopleIn(text: string, lexicon: Lexicon): readonly Person[] {
  return readByline(`By ${text}`, lexicon, { position: 'field' })?.byline.people ?? [];
}

/** `kek/oek`: those who made it, by what the system calls them. */
function userInitials(text: string): readonly Credit[] | undefined {
  return /^\p{Ll}{1,5}(?:\/\p{Ll}{1,5}){0,4}$/u.test(text) ? [{ text, people: [] }] : undefined;
}

/** One byline for those who did the same. */
function grouped(people: readonly Person[], usual: Role): readonly Byline[] {
  const byRole = new Map<Role, Person[]>();
  for (const { role = usual, ...person } of people) {
    const group = byRole.get(role);
    if (group === undefined) byRole.set(role, [person]);
    else group.push(person);
  }
  return [...byRole].map(([role, group]) => ({ people: group, role }));
}

function contributorsOf(context: ItemContext): readonly Credit[] {
  return allAt(context, 'AdministrativeMetadata', 'Contributor', 'Party').flatMap((party) => {
    const named = partyPerson(party);
    if (named === undefined) return [];
    const { role, ...person } = named;
    context.reading.takeAll(party, 'credits');
    const shown = nameOfOne(context, person.name);
    return [
      {
        ...(shown === undefined && { text: person.name }),
        people: shown === undefined ? [] : [{ ...person, name: shown }],
        ...(role !== undefined && { role }),
      },
    ];
  });
}
