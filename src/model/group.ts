import * as z from 'zod';
import { type DeepReadonly, list, term } from './term.js';
import { Href, Uri } from './values.js';

/**
 * A part of a {@link Group}: an item, or a further group.
 *
 * @example
 * ```ts
 * GroupPart.parse({ type: 'item', id: 'urn:newsml:news.example:1' }).type; // 'item'
 * ```
 */
export const GroupPart = z.discriminatedUnion('type', [
  term({
    type: z.literal('item'),
    /** As `related` or `media` of the package have it. NewsML-G2: `itemRef/@residref`. NewsML 1: `NewsItemRef/@NewsItem`. */
    id: Uri.exactOptional(),
    /** Its page, of what has no identifier. NewsML-G2: `itemRef/@href`. */
    url: Href.exactOptional(),
    /** The version that is packed; the latest where none is given. NewsML-G2: `itemRef/@version`. */
    version: z.string().min(1).exactOptional(),
    /** What it is called at this place of the package. NewsML-G2: `itemRef/title`. */
    headline: z.string().exactOptional(),
  }),
  term({
    type: z.literal('group'),
    /** The `id` of a group in the same list. NewsML-G2: `groupRef/@idref`. */
    id: z.string().min(1),
  }),
]);
/** A part of a group: an item, or a further group. */
export type GroupPart = DeepReadonly<z.output<typeof GroupPart>>;

/**
 * What in a package belongs together, and how. Groups stand side by side in one list and name each other, so that no depth of them
 * is too deep. NewsML-G2: `groupSet/group`. NewsML 1: `NewsComponent`.
 *
 * @example
 * ```ts
 * Group.parse({ role: 'main', mode: 'seq', parts: [{ type: 'item', id: 'one' }, { type: 'group', id: 'more' }] }).parts.length; // 2
 * ```
 */
export const Group = term({
  /** What other groups name it by, unique within the article. NewsML-G2: `group/@id`. */
  id: z.string().min(1).exactOptional(),
  /** The part it plays, in the sender's own word: `group:main`, `sidebar`. NewsML-G2: `group/@role`. NewsML 1: `Role`. */
  role: z.string().min(1).exactOptional(),
  /**
   * How its parts stand to each other: in no order (`bag`, where nothing is said), one after another (`seq`), or each in place of the
   * others (`alt`). NewsML-G2: `group/@mode` with `pgrmod`. NewsML 1: `@EquivalentsList`.
   */
  mode: z.enum(['bag', 'seq', 'alt']).exactOptional(),
  /** NewsML-G2: `group/title`. */
  headline: z.string().exactOptional(),
  parts: list(GroupPart),
});
/** What in a package belongs together, and how. */
export interface Group extends DeepReadonly<z.output<typeof Group>> {}
