import { placed, within } from '../../../diagnostics/finding.js';
import type { Article, Byline, Organization, Person, Role } from '../../../model/index.js';
import { bylineWords } from '../../../text/byline/byline-words.js';
import { readByline } from '../../../text/byline/read-byline.js';
import { wordKey } from '../../../text/word-key.js';
import { foldName } from '../../../text/place/fold-name.js';
import { roleOf } from '../../role-of.js';
import type { ItemContext } from './item-context.js';
import { completed, kindOf, type PartyKind, type PrintedByline } from './party-kind.js';
import { codeOf } from './read-identity.js';
import { type Party, readParties } from './read-parties.js';

/** Who wrote it, who else had a part in it, and whom it is from. */
export interface Authors extends Pick<Article, 'bylines'> {
  /** Of creators and contributors those to be credited. */
  readonly contributors: readonly PartyKind[];
  /** Of creators and contributors that are organizations. */
  readonly sources: readonly Organization[];
}

/**
 * Bylines. A printed line says who wrote the story; creators that it names give the particulars. Without one the creators are the
 * authors. Contributors, and creators that are neither, are to be credited.
 */
export function readAuthors(
  context: ItemContext,
  printed: readonly PrintedByline[],
  { organizations, role }: { readonly organizations: readonly string[]; readonly role: Role },
): Authors {
  const known = new Set(organizations.map(foldName));
  const kinds = (property: 'creator' | 'contributor'): readonly PartyKind[] =>
    readParties(context, property).map((party) => kindOf(context, party, known, printed));
  const creators = kinds('creator');
  const contributors = kinds('contributor');
  const people = creators.flatMap(({ person, party }) => (person ? [{ person, party }] : []));
  const lines = printed.map((line, index) =>
    readLine(context, line, { people, known, role, index }),
  );
  const bylines = printed.length > 0 ? lines : bylinesOf(context, people, role);
  const named = new Set(
    bylines.flatMap((byline) => byline.people.map(({ name }) => foldName(name))),
  );
  const uncredited = creators.filter(({ person, party }) => {
    const isAuthor = person !== undefined && named.has(foldName(person.name));
    if (isAuthor) context.reading.take(party.element);
    return !isAuthor;
  });
  return {
    bylines,
    contributors: [...uncredited, ...contributors].filter(({ organization }) => !organization),
    sources: [...creators, ...contributors].flatMap(({ organization, party }) => {
      if (organization !== undefined) context.reading.take(party.element);
      return organization ?? [];
    }),
  };
}

interface LineContext {
  readonly people: readonly CreatingPerson[];
  /** Folded names of the organizations that the item is from. */
  readonly known: ReadonlySet<string>;
  /** What the people did, unless the item says otherwise. */
  readonly role: Role;
  readonly index: number;
}

interface CreatingPerson {
  readonly person: Person;
  readonly party: Party;
}

function readLine(
  context: ItemContext,
  { text, element }: PrintedByline,
  { people, known, role, index }: LineContext,
): Byline {
  const { lexicon, reading } = context;
  const path = `bylines[${index}]`;
  reading.take(element, path);
  const named = people.filter(({ person }) => text.includes(person.name));
  const lineRole = roleOf(codeOf(element, 'role'));
  const ownRole = lineRole ?? named[0]?.party.role ?? role;
  const creators = people.map(({ person }) => person);
  const persons = named.map(({ person }) => person);
  if (named.length > 0 && isOpenerAlone(context, text, persons)) {
    return { text, people: persons, role: ownRole };
  }
  const read = readByline(text, lexicon, { position: 'field' });
  if (read === undefined) return { text, people: [], role: ownRole };
  reading.report(...read.findings.map((found) => placed(within(path, found), element)));
  const [first] = read.byline.people;
  if (first !== undefined && known.has(foldName(first.name))) {
    return { text, people: [], organization: { name: first.name, sameAs: [] }, role: ownRole };
  }
  const printedRole = read.byline.role;
  return {
    ...read.byline,
    people: read.byline.people.map((person) => completed(person, creators)),
    role: lineRole !== undefined || printedRole === 'author' ? ownRole : printedRole,
  };
}

/** Whether the line holds nothing but a keyword and the names. */
function isOpenerAlone({ lexicon }: ItemContext, text: string, people: readonly Person[]): boolean {
  const rest = people.reduce((left, { name }) => left.replace(name, ''), text).trim();
  return rest === '' || (people.length === 1 && bylineWords(lexicon).isOpener(wordKey(rest)));
}

/** One byline for those who did the same. */
function bylinesOf(
  { reading }: ItemContext,
  people: readonly CreatingPerson[],
  usual: Role,
): readonly Byline[] {
  const byRole = new Map<Role, Person[]>();
  for (const { person, party } of people) {
    const role = party.role ?? usual;
    const group = byRole.get(role);
    if (group === undefined) {
      reading.place(`bylines[${byRole.size}]`, party.element);
      byRole.set(role, [person]);
    } else {
      group.push(person);
    }
  }
  return [...byRole].map(([role, writers]) => ({ people: writers, role }));
}
