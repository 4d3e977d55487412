import type { AgencyRow } from '../vocabulary/agencies.js';
import type { Lexicon } from './lexicon.js';

/** The agency whose name a domain is: Reuters for `reuters.com`. */
export function agencyOfDomain(domain: string, lexicon: Lexicon): AgencyRow | undefined {
  const label = /^(?:www\.)?([a-z\d-]{1,63})\.[a-z]{2,24}$/i.exec(domain)?.[1];
  return label === undefined ? undefined : lexicon.agency(label);
}
