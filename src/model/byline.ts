import * as z from 'zod';
import { NamedOrganization } from './organization.js';
import { NamedPerson, Role } from './person.js';
import { type DeepReadonly, list, term } from './term.js';

/**
 * Who wrote the story, as printed and in its parts. NewsML-G2: `by`, `creator`. NITF: `byline`. ninjs: `by`. schema.org: `author`.
 *
 * @example
 * ```ts
 * Byline.parse({ people: ['Kari Eksempel'] }); // { people: [{ name: 'Kari Eksempel', sameAs: [] }], role: 'author' }
 * ```
 */
export const Byline = term({
  /** As printed: `By Jane Doe and John Roe, Associated Press`. */
  text: z.string().exactOptional(),
  /** In the order printed; empty for a byline of staff. schema.org: one `author` each. */
  people: list(NamedPerson),
  /** For a byline that names no person: `AP staff`, `dpa correspondents`. schema.org: an `author` that is an Organization. */
  organization: NamedOrganization.exactOptional(),
  /** What the people did, unless one of them has a role of their own. */
  role: Role.default('author'),
});
/** Who wrote the story, as printed and in its parts. */
export interface Byline extends DeepReadonly<z.output<typeof Byline>> {}
/** What a payload may give for a {@link Byline}. */
export type BylineInput = z.input<typeof Byline>;

/**
 * Who helped, as the sign-off says: `(Reporting by A; Editing by B)`. NewsML-G2: `contributor`. schema.org: `editor`, `contributor`, `translator`.
 *
 * @example
 * ```ts
 * Credit.parse({ text: 'Editing by Pat Sample', people: ['Pat Sample'], role: 'editor' }).role; // 'editor'
 * ```
 */
export const Credit = term({
  /** As printed, without its brackets. */
  text: z.string().exactOptional(),
  /** In the order printed; empty where only initials stand. */
  people: list(NamedPerson),
  /** Absent where the line does not say. */
  role: Role.exactOptional(),
});
/** Who helped, as the sign-off says. */
export interface Credit extends DeepReadonly<z.output<typeof Credit>> {}
/** What a payload may give for a {@link Credit}. */
export type CreditInput = z.input<typeof Credit>;
