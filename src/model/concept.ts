import * as z from 'zod';
import { type DeepReadonly, list, named, term } from './term.js';
import { Uri } from './values.js';

/**
 * What a story is about or mentions: a subject, person, organization or event, by name, by identifier or by both.
 * NewsML-G2: `subject`. ninjs: `subjects`, `people`, `organisations`, `events`. schema.org: `about`, `mentions`.
 *
 * @example
 * ```ts
 * Concept.parse({ name: 'chess', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000866' }).name; // 'chess'
 * ```
 */
export const Concept = term({
  /** The name, in the article's language where the source has it. Absent when only a code was given. */
  name: z.string().exactOptional(),
  /** Full URI of the concept, such as `http://cv.iptc.org/newscodes/mediatopic/04000000`; a QCode is resolved on reading. */
  uri: Uri.exactOptional(),
  /** Other URIs of the same concept, such as Wikidata's. NewsML-G2: `sameAs`. schema.org: `sameAs`. */
  sameAs: list(Uri),
  /** Whether the story is about it or only mentions it. ninjs: `rel`. */
  rel: z.enum(['about', 'mentions']).exactOptional(),
});
/** What a story is about or mentions. */
export interface Concept extends DeepReadonly<z.output<typeof Concept>> {}
/** What a payload may give for a {@link Concept}; where one stands, a string does too. */
export type ConceptInput = z.input<typeof Concept>;

/** A {@link Concept}, or its name alone. */
export const NamedConcept = named(Concept);

/**
 * The kind of writing: news, opinion, analysis, review. NewsML-G2, ninjs: `genre`. schema.org: `genre`, and the subtype of NewsArticle.
 *
 * @example
 * ```ts
 * Genre.parse({ name: 'Opinion' }); // { name: 'Opinion' }
 * ```
 */
export const Genre = term({
  /** As the source has it, such as `Opinion`. */
  name: z.string().exactOptional(),
  /** Full URI, such as `http://cv.iptc.org/newscodes/genre/Opinion`. */
  uri: Uri.exactOptional(),
});
/** The kind of writing. */
export interface Genre extends DeepReadonly<z.output<typeof Genre>> {}

/** A {@link Genre}, or its name alone. */
export const NamedGenre = named(Genre);
