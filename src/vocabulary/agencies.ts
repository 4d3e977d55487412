/** How an agency prints its datelines and where it is at home. A new agency is a row. */
export interface AgencyRow {
  /** Kebab-case, such as `azertac`. */
  readonly id: string;
  /** In full: `Azerbaijan State News Agency`. */
  readonly name: string;
  /** As it stands in copy, in any case, the usual form first: `AZERTAC`, `AzerTAc`, `АЗЕРТАДЖ`. */
  readonly printed: readonly [string, ...string[]];
  readonly url?: string;
  /** ISO 3166-1 alpha-2 of its seat. */
  readonly country: string;
  /** IANA zone of its clock, for times without one. */
  readonly timeZone: string;
}
