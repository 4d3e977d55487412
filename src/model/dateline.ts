import * as z from 'zod';
import { NamedAgency } from './organization.js';
import { NamedPlace } from './place.js';
import { type DeepReadonly, list, term } from './term.js';
import { Day } from './values.js';

/**
 * Where and when the story was filed, as printed and in its parts.
 * NewsML-G2: `contentMeta/dateline`, `located`. NITF: `dateline`. schema.org: `dateline`, `locationCreated`.
 *
 * @example
 * ```ts
 * Dateline.parse({ text: 'BERGEN, Sept 26', places: ['Bergen'], date: '--09-26' }).places[0]?.name; // 'Bergen'
 * ```
 */
export const Dateline = term({
  /** All that is printed before the lead, without the dash that ends it: `Baku, September 26, AZERTAC`. */
  text: z.string(),
  /** In the order printed; empty for a dateline that has a date or an agency alone. NewsML-G2: `located`. schema.org: `locationCreated`. */
  places: list(NamedPlace),
  /** The day, `2023-09-26`, or `--09-26` where nothing gives its year. NITF: `story.date`. */
  date: Day.exactOptional(),
  /** What of the date is not printed but inferred. */
  dateInferred: z.enum(['none', 'year', 'all']).default('none'),
  /** What the inference rests on: the story's footer, the item's own date, or the option `referenceDate`. */
  dateInferredFrom: z.enum(['footer', 'item', 'referenceDate']).exactOptional(),
  /** In the order printed. schema.org: `sourceOrganization`. */
  agencies: list(NamedAgency),
});
/** Where and when the story was filed, as printed and in its parts. */
export interface Dateline extends DeepReadonly<z.output<typeof Dateline>> {}
/** What a payload may give for a {@link Dateline}. */
export type DatelineInput = z.input<typeof Dateline>;
