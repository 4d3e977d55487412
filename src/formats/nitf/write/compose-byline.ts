import {
  element,
  mixedElement,
  type XmlContent,
  type XmlTemplate,
} from '../../../markup/xml/write-xml.js';
import type { Byline, Person } from '../../../model/index.js';
import { composeLocation } from './compose-location.js';

/** A byline: as printed, the people's names marked; one that is not printed by the elements that name its people. */
export function composeByline(byline: Byline): readonly XmlTemplate[] {
  const { text, people, organization } = byline;
  if (text !== undefined) return [mixedElement('byline', {}, marked(text, people))];
  if (people.length > 0) return [element('byline', {}, people.flatMap(composePerson))];
  return organization === undefined ? [] : [mixedElement('byline', {}, [organization.name])];
}

/** The line with each name that stands in it in an element, which bears the identifier. */
function marked(text: string, people: readonly Person[]): readonly XmlContent[] {
  const pieces: XmlContent[] = [];
  let rest = text;
  for (const { name, uri } of people) {
    const at = name.trim() === '' ? -1 : rest.indexOf(name);
    if (at < 0) continue;
    pieces.push(rest.slice(0, at), mixedElement('person', { value: uri }, [name]));
    rest = rest.slice(at + name.length);
  }
  return [...pieces, rest];
}

function composePerson({
  name,
  uri,
  jobTitle,
  affiliation,
  place,
  email,
}: Person): readonly XmlTemplate[] {
  const title = [
    jobTitle,
    affiliation && mixedElement('org', { value: affiliation.uri }, [affiliation.name]),
  ].filter((part) => part !== undefined);
  return [
    mixedElement('person', { value: uri }, [name]),
    ...(title.length === 0 ? [] : [mixedElement('byttl', {}, title)]),
    ...(place === undefined ? [] : [composeLocation(place)]),
    ...(email === undefined ? [] : [mixedElement('virtloc', {}, [email])]),
  ];
}
