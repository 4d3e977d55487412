import type { Agency, Organization } from '../../model/index.js';
import type { OrganizationJsonLd } from '../json-ld-types.js';
import { type NodeDraft, put } from './node-draft.js';
import { plainLine } from './plain-line.js';
import { plainIdentifier, webUrl, webUrls } from './web-url.js';

/** An agency, an affiliation, a rights holder; undefined for one without a name. */
export function organizationNode(
  organization: Organization | Agency | undefined,
): OrganizationJsonLd | undefined {
  const name = plainLine(organization?.name);
  if (organization === undefined || name === undefined) return undefined;
  const node: NodeDraft<OrganizationJsonLd> = { '@type': 'Organization', name };
  if ('sameAs' in organization) {
    const { uri, sameAs } = organization;
    const url = webUrl(uri);
    put(node, 'url', url);
    put(node, 'sameAs', webUrls(sameAs));
    if (url === undefined) put(node, 'identifier', plainIdentifier(uri));
  }
  return node;
}
