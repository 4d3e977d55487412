import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { given } from '../../../model/given.js';
import type { Organization, Person } from '../../../model/index.js';
import { readByline } from '../../../text/byline/read-byline.js';
import { foldName } from '../../../text/place/fold-name.js';
import { sourceRoles } from '../dialects.js';
import type { ItemContext } from './item-context.js';
import type { Party } from './read-parties.js';

/** A byline as printed, and where. */
export interface PrintedByline {
  readonly text: string;
  readonly element: XmlElement;
}

/** A party, and what it turned out to be; neither for initials, user names and codes. */
export interface PartyKind {
  readonly party: Party;
  readonly person?: Person;
  readonly organization?: Organization;
}

/** What a party is: whom the item is from, else a person if the name is one. */
export function kindOf(
  context: ItemContext,
  party: Party,
  organizations: ReadonlySet<string>,
  printed: readonly PrintedByline[],
): PartyKind {
  const { name, details, roleCode, isOrganization } = party;
  if (name === undefined) return { party };
  const { uri, sameAs } = details;
  const isSource = roleCode !== undefined && sourceRoles.includes(roleCode);
  const isKnown = organizations.has(foldName(name)) || context.lexicon.agency(name) !== undefined;
  if (isSource || isOrganization || isKnown) {
    return { party, organization: given({ name, uri, sameAs }) };
  }
  const isPerson =
    looksLikePerson(name) &&
    (printed.some(({ text }) => text.includes(name)) || isPersonName(context, name));
  return isPerson ? { party, person: { name, ...details } } : { party };
}

/** Two words at least, none of them a user name or an address. */
function looksLikePerson(name: string): boolean {
  if (!/^\p{L}[^\d@_\\/]{0,80}\s\S/u.test(name) || !/\p{L}$|[.)]$/u.test(name)) return false;
  return /^\p{Lu}/u.test(name) || !/\p{Lu}|\p{Ll}/u.test(name[0] ?? '');
}

/** Whether a byline's reader takes a name for one person's. */
function isPersonName({ lexicon }: ItemContext, name: string): boolean {
  const people = readByline(name, lexicon, { position: 'field' })?.byline.people;
  return people?.length === 1 && foldName(people[0]?.name ?? '') === foldName(name);
}

/** The printed person with what the party of that name has besides. */
export function completed(person: Person, parties: readonly Person[]): Person {
  const party = parties.find(({ name }) => foldName(name) === foldName(person.name));
  return party === undefined ? person : { ...party, ...person, sameAs: party.sameAs };
}
