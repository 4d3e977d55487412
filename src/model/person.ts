import * as z from 'zod';
import { NamedOrganization } from './organization.js';
import { NamedPlace } from './place.js';
import { type DeepReadonly, list, named, term } from './term.js';
import { Uri } from './values.js';

/**
 * What somebody did for the article. NewsML-G2: `creator/@role`, `contributor/@role`. schema.org: the property itself.
 *
 * @example
 * ```ts
 * Role.safeParse('goalkeeper').success; // false
 * ```
 */
export const Role = z.enum([
  'author',
  'contributor',
  'editor',
  'photographer',
  'translator',
  'illustrator',
  'producer',
  'interviewer',
  'compiler',
]);
/** What somebody did for the article. */
export type Role = z.output<typeof Role>;

/**
 * Somebody who made the article: the name alone in `name`, all that stands around it in fields of its own.
 *
 * @example
 * ```ts
 * Person.parse({ name: 'Kari Eksempel', affiliation: 'Example Agency' }).affiliation?.name; // 'Example Agency'
 * ```
 */
export const Person = term({
  /** The name alone, in display case: no honorific, no title, no agency. NewsML-G2: `creator/name`. schema.org: `Person.name`. */
  name: z.string(),
  /** `Dr.`, `Mr.`, `Lt. Gen.` as printed. NITF: `name.given` has none. schema.org: `honorificPrefix`. */
  honorificPrefix: z.string().exactOptional(),
  /** `Jr.`, `PhD` as printed. schema.org: `honorificSuffix`. */
  honorificSuffix: z.string().exactOptional(),
  /** NewsML-G2: `creator/@jobtitle`. NITF: `byttl`. schema.org: `jobTitle`. */
  jobTitle: z.string().exactOptional(),
  /** Whom the person works for. NewsML-G2: `affiliation`. NITF: `byttl/org`. schema.org: `affiliation`. */
  affiliation: NamedOrganization.exactOptional(),
  /** Where the person works or reported from. NITF: `byline/location`. schema.org: `workLocation`. */
  place: NamedPlace.exactOptional(),
  /** Where it differs from the byline's. */
  role: Role.exactOptional(),
  /** schema.org: `email`. */
  email: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+$/, { error: 'Expected an e-mail address' })
    .exactOptional(),
  /** Identifier, or URL of the person's page. NewsML-G2: `@uri`. schema.org: `url`, `sameAs`. */
  uri: Uri.exactOptional(),
  /** Profiles and identifiers elsewhere. schema.org: `sameAs`. */
  sameAs: list(Uri),
});
/** Somebody who made the article. */
export interface Person extends DeepReadonly<z.output<typeof Person>> {}
/** What a payload may give for a {@link Person}; where one stands, a string does too. */
export type PersonInput = z.input<typeof Person>;

/** A {@link Person}, or the name alone. */
export const NamedPerson = named(Person);
