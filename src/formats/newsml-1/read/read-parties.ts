import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf } from '../../../markup/xml/xml-path.js';
import type { Person, Role } from '../../../model/index.js';
import { roleOf } from '../../role-of.js';
import { partyProperties } from '../mapping.js';
import { formalName, propertyOf } from './elements.js';

/** Somebody whom a party names, with what its properties say; undefined for a party without a name. */
export function partyPerson(party: XmlElement): Person | undefined {
  const name = formalName(party)?.replace(/\s+/g, ' ');
  if (name === undefined) return undefined;
  const jobTitle = propertyOf(party, partyProperties.jobTitle) ?? propertyOf(party, 'Position');
  const affiliation = propertyOf(party, partyProperties.affiliation);
  const email = propertyOf(party, partyProperties.email);
  const role = partyRole(party);
  return {
    name,
    ...(jobTitle !== undefined && { jobTitle }),
    ...(affiliation !== undefined && { affiliation: { name: affiliation, sameAs: [] } }),
    ...(role !== undefined && { role }),
    ...(email !== undefined && /^[^\s@]+@[^\s@]+$/.test(email) && { email }),
    sameAs: [],
  };
}

/** What a party did, by the property or the topic that says so. */
function partyRole(party: XmlElement): Role | undefined {
  const word = propertyOf(party, partyProperties.role) ?? attributeOf(party, 'Topic') ?? '';
  return roleOf(word.replace(/^#/, '').toLowerCase());
}
