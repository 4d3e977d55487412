import { element, type XmlAttributes, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Article, Byline, Credit, Person, Role } from '../../../model/index.js';
import { usualRole } from '../mapping.js';
import { composeOrganization, nameElement, sameAs } from './compose-concepts.js';
import { textElements } from './text-elements.js';
import { codeAttributes, conceptAttributes } from './values.js';

/** The lines that say who wrote the story, as printed; a newsroom without a line is called by its name. */
export function composeLines({ bylines, type }: Article): readonly XmlTemplate[] {
  return bylines.flatMap(({ text, people, organization, role }) => {
    const printed = text ?? (people.length === 0 ? organization?.name : undefined);
    return textElements('by', printed, unusualRole(role, type));
  });
}

/** The people of the bylines. */
export function composeCreators({ bylines, type }: Article): readonly XmlTemplate[] {
  return bylines.flatMap((byline: Byline) =>
    byline.people.map((person) => {
      const role = person.role ?? byline.role;
      return composePerson('creator', person, role === usualRole(type) ? undefined : role);
    }),
  );
}

function unusualRole(role: Role, type: Article['type']): XmlAttributes {
  return role === usualRole(type) ? {} : codeAttributes('role', role);
}

/** The people of the credits, and those that are but initials. */
export function composeContributors(credits: readonly Credit[]): readonly XmlTemplate[] {
  return credits.flatMap(({ text, people, role }) => {
    if (people.length > 0)
      return people.map((person) => composePerson('contributor', person, person.role ?? role));
    const name = nameElement(text);
    return name === undefined ? [] : [element('contributor', codeAttributes('role', role), [name])];
  });
}

/** Somebody who made the item or a picture of it. */
export function composePerson(name: string, person: Person, role: Role | undefined): XmlTemplate {
  const { uri, jobTitle, affiliation, email } = person;
  const details = [
    affiliation && composeOrganization('affiliation', affiliation),
    email === undefined ? undefined : element('contactInfo', {}, [element('email', {}, [email])]),
  ].filter((detail) => detail !== undefined);
  const attributes = {
    ...codeAttributes('role', role),
    ...codeAttributes('jobtitle', jobTitle),
    ...conceptAttributes(uri),
  };
  return element(name, attributes, [
    nameElement(person.name),
    ...sameAs(person.sameAs),
    details.length === 0 ? undefined : element('personDetails', {}, details),
  ]);
}
