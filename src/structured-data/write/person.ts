import type { Person } from '../../model/index.js';
import type { PersonJsonLd } from '../json-ld-types.js';
import { compact, distinct, oneOrMany } from './compact.js';
import { organizationNode } from './organization.js';
import { townNode } from './place.js';
import { plainLine } from './plain-line.js';
import { plainIdentifier, webUrl } from './web-url.js';

/** Somebody who made the article (rules A4 to A6); undefined for one without a name. */
export function personNode(person: Person): PersonJsonLd | undefined {
  const name = plainLine(person.name);
  if (name === undefined) return undefined;
  return compact<PersonJsonLd>({
    '@type': 'Person',
    name,
    honorificPrefix: plainLine(person.honorificPrefix),
    honorificSuffix: plainLine(person.honorificSuffix),
    jobTitle: plainLine(person.jobTitle),
    affiliation: organizationNode(person.affiliation),
    workLocation: person.place && townNode(person.place),
    email: person.email,
    url: webUrl(person.uri),
    sameAs: oneOrMany(distinct(person.sameAs.map((href) => webUrl(href)))),
    identifier: plainIdentifier(person.uri),
  });
}
