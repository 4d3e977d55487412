import type { Person, Role } from '../../model/index.js';
import { organizationOf } from './organizations.js';
import { placeOf } from './places.js';
import { oneLine, Said } from './said.js';
import type { Literal, Value } from './thing.js';
import type { Things } from './things.js';

/** Who had a part in an article, as one value says it. */
export interface Maker {
  readonly role: Role;
  /** What stands as the name: perhaps a whole byline. */
  readonly name: Literal;
  /** What the value is said to be; a text alone may be either. */
  readonly kind: 'person' | 'organization' | 'unknown';
  /** What is said of a person or organization beside the name. */
  readonly facts: Omit<Person, 'name'>;
}

/** Those whom the properties of makers name, in the order of the table; a creator where there is no author. */
export function makersOf(said: Said): readonly Maker[] {
  const makers = (property: string, role: Role): readonly Maker[] =>
    said.values(property).flatMap((value) => makersBy(value, role, said.things));
  const found = roles.flatMap(([property, role]) => makers(property, role));
  return found.some(({ role }) => role === 'author')
    ? found
    : [...makers('creator', 'author'), ...found];
}

/** The person that a thing is. */
export function personOf(value: Value, things: Things): Person | undefined {
  const name = things.named(value);
  if (name === undefined) return undefined;
  return { name: oneLine(name.text), ...factsOf(value, things) };
}

/** A maker by each of the names of a value: some sites list several people under one `name`, and what is said is of none then. */
function makersBy(value: Value, role: Role, things: Things): readonly Maker[] {
  const names = namesOf(value, things);
  const kind = kindOf(value, things);
  const facts = names.length > 1 ? { sameAs: [] } : factsOf(value, things);
  return names.map((name) => ({ role, name, kind, facts }));
}

function namesOf(value: Value, things: Things): readonly Literal[] {
  const name = things.named(value) ?? fullName(value, things);
  if (name === undefined) return [];
  if (value.is === 'literal') return [name];
  const all = things.literals(value, 'name');
  const texts = new Set(all.map(({ text }) => text));
  return texts.size > 1 ? all.filter(({ text }) => texts.delete(text)) : [name];
}

/** The name of somebody who has only its parts. */
function fullName(value: Value, things: Things): Literal | undefined {
  if (value.is === 'literal') return undefined;
  const parts = ['givenName', 'additionalName', 'familyName'].flatMap(
    (property) => things.literals(value, property)[0] ?? [],
  );
  const [first] = parts;
  return first && { ...first, text: parts.map(({ text }) => text).join(' ') };
}

function kindOf(value: Value, things: Things): Maker['kind'] {
  if (value.is === 'literal') return 'unknown';
  const types = things.types(value);
  if (types.includes('Person')) return 'person';
  return types.some((type) => type.endsWith('Organization') || type === 'Corporation')
    ? 'organization'
    : 'unknown';
}

function factsOf(value: Value, things: Things): Omit<Person, 'name'> {
  if (value.is === 'literal') return { sameAs: [] };
  const said = new Said(value, things);
  const honorificPrefix = said.line('honorificPrefix');
  const honorificSuffix = said.line('honorificSuffix');
  const jobTitle = said.line('jobTitle');
  const [employer] = [...said.values('affiliation'), ...said.values('worksFor')];
  const affiliation = employer && organizationOf(employer, things);
  const [town] = said.values('workLocation');
  const place = town && placeOf(town, things);
  const email = said.line('email')?.replace(/^mailto:/i, '');
  const uri = said.href('url') ?? said.line('identifier') ?? said.id;
  return {
    ...(honorificPrefix !== undefined && { honorificPrefix }),
    ...(honorificSuffix !== undefined && { honorificSuffix }),
    ...(jobTitle !== undefined && { jobTitle }),
    ...(affiliation && { affiliation }),
    ...(place && { place }),
    ...(email !== undefined && /^[^\s@]+@[^\s@]+$/.test(email) && { email }),
    ...(uri !== undefined && { uri }),
    sameAs: said.hrefs('sameAs'),
  };
}

/** Properties that say who made a work, and the role of each. Source: schema.org, CreativeWork. */
const roles: readonly (readonly [string, Role])[] = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['contributor', 'contributor'],
  ['producer', 'producer'],
  ['translator', 'translator'],
];

/** The properties that {@link makersOf} reads. */
export const makerProperties: readonly string[] = [
  ...roles.map(([property]) => property),
  'creator',
];
