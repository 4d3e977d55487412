import type { Person } from '../../model/index.js';
import type { PersonJsonLd } from '../json-ld-types.js';
import { type NodeDraft, put } from './node-draft.js';
import { organizationNode } from './organization.js';
import { townNode } from './place.js';
import { plainLine } from './plain-line.js';
import { plainIdentifier, webUrl, webUrls } from './web-url.js';

/** Somebody who made the article (rules A4 to A6); undefined for one without a name. */
export function personNode(person: Person): PersonJsonLd | undefined {
  const name = plainLine(person.name);
  if (name === undefined) return undefined;
  const { honorificPrefix, honorificSuffix, jobTitle, affiliation, place, email, uri } = person;
  const node: NodeDraft<PersonJsonLd> = { '@type': 'Person', name };
  if (honorificPrefix !== undefined) put(node, 'honorificPrefix', plainLine(honorificPrefix));
  if (honorificSuffix !== undefined) put(node, 'honorificSuffix', plainLine(honorificSuffix));
  if (jobTitle !== undefined) put(node, 'jobTitle', plainLine(jobTitle));
  if (affiliation !== undefined) put(node, 'affiliation', organizationNode(affiliation));
  if (place !== undefined) node.workLocation = townNode(place);
  put(node, 'email', email);
  const url = webUrl(uri);
  put(node, 'url', url);
  put(node, 'sameAs', webUrls(person.sameAs));
  if (url === undefined) put(node, 'identifier', plainIdentifier(uri));
  return node;
}
