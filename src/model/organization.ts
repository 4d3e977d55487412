import * as z from 'zod';
import { type DeepReadonly, list, named, term } from './term.js';
import { Href, Uri } from './values.js';

/**
 * An organization: an affiliation, a rights holder, a provider, a source, a byline of staff.
 *
 * @example
 * ```ts
 * Organization.parse({ name: 'Example Agency' }); // { name: 'Example Agency', sameAs: [] }
 * ```
 */
export const Organization = term({
  /** NewsML-G2: `name`. schema.org: `Organization.name`. */
  name: z.string(),
  /** Its identifier, or the URL of its page. NewsML-G2: `@uri`, `@qcode` resolved. schema.org: `url`, `sameAs`. */
  uri: Uri.exactOptional(),
  /** Other identifiers of the same organization. schema.org: `sameAs`. */
  sameAs: list(Uri),
});
/** An organization: an affiliation, a rights holder, a provider, a source, a byline of staff. */
export interface Organization extends DeepReadonly<z.output<typeof Organization>> {}
/** What a payload may give for an {@link Organization}; where one stands, a string does too. */
export type OrganizationInput = z.input<typeof Organization>;

/** An {@link Organization}, or its name alone. */
export const NamedOrganization = named(Organization);

/**
 * An agency as a dateline names it.
 *
 * @example
 * ```ts
 * Agency.parse({ name: 'Reuters', id: 'reuters' }).id; // 'reuters'
 * ```
 */
export const Agency = term({
  /** As the agency writes its name: `Reuters`, `AZERTAC`. schema.org: `sourceOrganization.name`. */
  name: z.string(),
  /** Its row in the table of agencies, such as `reuters`; absent for one that no table knows. */
  id: z.string().exactOptional(),
});
/** An agency as a dateline names it. */
export interface Agency extends DeepReadonly<z.output<typeof Agency>> {}

/** An {@link Agency}, or its name alone. */
export const NamedAgency = named(Agency);

const policy = Href.exactOptional();

/**
 * Whose page the article stands on. schema.org: `publisher`, a `NewsMediaOrganization`.
 *
 * @example
 * ```ts
 * Publisher.parse({ name: 'Example News', url: 'https://news.example/' }).url; // 'https://news.example/'
 * ```
 */
export const Publisher = term({
  /** schema.org: `name`. */
  name: z.string(),
  /** The home page. schema.org: `url`. */
  url: Href.exactOptional(),
  /** URL of the logo, at least 112 × 112 pixels. schema.org: `logo`. */
  logo: Href.exactOptional(),
  /** Profiles elsewhere. schema.org: `sameAs`. */
  sameAs: list(Uri),
  /** Page of the principles it works by. schema.org: `publishingPrinciples`. */
  publishingPrinciples: policy,
  /** schema.org: `actionableFeedbackPolicy`. */
  actionableFeedbackPolicy: policy,
  /** schema.org: `correctionsPolicy`. */
  correctionsPolicy: policy,
  /** schema.org: `diversityPolicy`. */
  diversityPolicy: policy,
  /** schema.org: `diversityStaffingReport`. */
  diversityStaffingReport: policy,
  /** schema.org: `ethicsPolicy`. */
  ethicsPolicy: policy,
  /** Page that names the staff. schema.org: `masthead`. */
  masthead: policy,
  /** schema.org: `missionCoveragePrioritiesPolicy`. */
  missionCoveragePrioritiesPolicy: policy,
  /** Why some articles bear no byline. schema.org: `noBylinesPolicy`. */
  noBylinesPolicy: policy,
  /** schema.org: `ownershipFundingInfo`. */
  ownershipFundingInfo: policy,
  /** schema.org: `unnamedSourcesPolicy`. */
  unnamedSourcesPolicy: policy,
  /** schema.org: `verificationFactCheckingPolicy`. */
  verificationFactCheckingPolicy: policy,
});
/** Whose page the article stands on. */
export interface Publisher extends DeepReadonly<z.output<typeof Publisher>> {}
/** What a payload may give for a {@link Publisher}; where one stands, a string does too. */
export type PublisherInput = z.input<typeof Publisher>;

/** A {@link Publisher}, or its name alone. */
export const NamedPublisher = named(Publisher);
