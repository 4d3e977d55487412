import * as z from 'zod';
import { NamedOrganization } from './organization.js';
import { type DeepReadonly, term } from './term.js';

/**
 * Who owns it and what may be done with it. NewsML-G2: `rightsInfo`. schema.org: `copyrightHolder` and its kin.
 *
 * @example
 * ```ts
 * Rights.parse({ holder: 'Example Agency', year: 2026 }).holder?.name; // 'Example Agency'
 * ```
 */
export const Rights = term({
  /** NewsML-G2: `copyrightHolder`. ninjs: `copyrightHolder`. schema.org: `copyrightHolder`. */
  holder: NamedOrganization.exactOptional(),
  /** NewsML-G2: `copyrightNotice`. ninjs: `copyrightNotice`. schema.org: `copyrightNotice`. */
  notice: z.string().exactOptional(),
  /** NewsML-G2: `usageTerms`. ninjs: `usageTerms`. schema.org: `usageInfo` where it is a URL. */
  usageTerms: z.string().exactOptional(),
  /** Year of the copyright. NITF: `doc.copyright/@year`. schema.org: `copyrightYear`. */
  year: z.int().min(1000).max(9999).exactOptional(),
});
/** Who owns it and what may be done with it. */
export interface Rights extends DeepReadonly<z.output<typeof Rights>> {}
