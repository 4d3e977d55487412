import type { Agency, Organization } from '../../model/index.js';
import type { OrganizationJsonLd } from '../json-ld-types.js';
import { compact, distinct, oneOrMany } from './compact.js';
import { plainLine } from './plain-line.js';
import { plainIdentifier, webUrl } from './web-url.js';

/** An agency, an affiliation, a rights holder; undefined for one without a name. */
export function organizationNode(
  organization: Organization | Agency | undefined,
): OrganizationJsonLd | undefined {
  const name = plainLine(organization?.name);
  if (organization === undefined || name === undefined) return undefined;
  const uri = 'uri' in organization ? organization.uri : undefined;
  const sameAs = 'sameAs' in organization ? organization.sameAs : [];
  return compact<OrganizationJsonLd>({
    '@type': 'Organization',
    name,
    url: webUrl(uri),
    sameAs: oneOrMany(distinct(sameAs.map((href) => webUrl(href)))),
    identifier: plainIdentifier(uri),
  });
}
