/**
 * What senders of ninjs have besides the standard. What leads to a field is in the tables of `mapping.ts`; all else stands in the
 * article's `extra` under the sender's own name.
 */

/** Keys under which a content API lists the items that it answers with: Superdesk's, TT's, and those of others. */
export const itemLists: readonly string[] = ['_items', 'hits', 'items'];

/** Properties that mark an object as an item where it has none of the standard: Superdesk's. */
export const privateMarks: readonly string[] = ['guid'];

/** Schemes of which agencies keep the sections of their wires among the genres. */
export const sectionSchemes: readonly string[] = [
  // TT: INR, UTR, EKO, …
  'http://tt.se/spec/sector/1.0/',
];
