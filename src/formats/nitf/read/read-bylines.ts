import { within } from '../../../diagnostics/finding.js';
import { bylineTextOf } from '../../../markup/nitf/nitf-parts.js';
import { isElement, type XmlElement } from '../../../markup/xml/xml-element.js';
import { textOf } from '../../../markup/xml/xml-path.js';
import type { Byline, Credit, Person } from '../../../model/index.js';
import { readByline } from '../../../text/byline/read-byline.js';
import { readInitials } from '../../../text/credits/read-initials.js';
import { foldName } from '../../../text/place/fold-name.js';
import { placeOfAreas } from '../../../text/place/place-of-areas.js';
import { type DocumentContext, partsNamed } from './document-context.js';
import { identifierOf } from './read-identity.js';
import { areasOf } from './read-location.js';

/** Who wrote it, and who stands there by initials alone. */
export interface Authors {
  readonly bylines: readonly Byline[];
  readonly credits: readonly Credit[];
  /** The lines as printed. */
  readonly lines: readonly string[];
}

/** The bylines of a document: those with words of their own as lines of print, others as what their elements name. */
export function readAuthors(context: DocumentContext): Authors {
  const { bodyHead, reading, lexicon } = context;
  const bylines: Byline[] = [];
  const credits: Credit[] = [];
  const lines: string[] = [];
  for (const element of partsNamed('byline', bodyHead)) {
    const text = bylineTextOf(element);
    if (text === '') continue;
    lines.push(text);
    const initials = readInitials(text, lexicon) ?? userInitials(text);
    if (initials === undefined) {
      const path = `bylines[${bylines.length}]`;
      reading.takeAll(element, path);
      bylines.push(bylineOf(context, element, { text, path }));
    } else {
      reading.takeAll(element, `credits[${credits.length}]`);
      credits.push(...initials.credits);
    }
  }
  return { bylines, credits, lines };
}

/** `kek/oek`: those who made it, by what the system calls them. */
function userInitials(text: string): { readonly credits: readonly Credit[] } | undefined {
  return /^\p{Ll}{1,5}(?:\/\p{Ll}{1,5}){0,4}$/u.test(text)
    ? { credits: [{ text, people: [] }] }
    : undefined;
}

function bylineOf(
  context: DocumentContext,
  element: XmlElement,
  { text, path }: { readonly text: string; readonly path: string },
): Byline {
  const named = peopleIn(context, element);
  const read = readByline(text, context.lexicon, { position: 'field' });
  if (
    isStructured(element) &&
    named.length > 0 &&
    (read?.byline.people.length ?? 0) <= named.length
  )
    return { people: named, role: 'author' };
  if (read === undefined) return { text, people: named, role: 'author' };
  context.reading.report(...read.findings.map((found) => within(path, found)));
  return { ...read.byline, people: read.byline.people.map((person) => completed(person, named)) };
}

/** Whether nothing stands in a byline but people, each with their title and place. */
function isStructured(element: XmlElement): boolean {
  return element.children.every((child) => isElement(child) || child.trim() === '');
}

/** The people whom a byline names, each with the elements behind the name. */
function peopleIn(context: DocumentContext, byline: XmlElement): readonly Person[] {
  const groups: { readonly person: XmlElement; readonly own: XmlElement[] }[] = [];
  for (const child of byline.children.filter(isElement)) {
    if (child.name === 'person') groups.push({ person: child, own: [] });
    else groups.at(-1)?.own.push(child);
  }
  return groups.map(({ person, own }) => personOf(context, person, own));
}

/** Somebody with the title, place and address that stand behind the name. */
function personOf(
  { lexicon }: DocumentContext,
  person: XmlElement,
  own: readonly XmlElement[],
): Person {
  const title = own.find(({ name }) => name === 'byttl');
  const location = own.find(({ name }) => name === 'location');
  const contact = own.find(({ name }) => name === 'virtloc');
  const [org] = partsNamed('org', title);
  const jobTitle = title && ownText(title);
  const orgUri = org && identifierOf(org);
  const place = location && placeOfAreas(areasOf(location), lexicon);
  const email = contact === undefined ? '' : textOf(contact);
  const uri = identifierOf(person);
  return {
    name: textOf(person),
    ...(jobTitle !== undefined && jobTitle !== '' && { jobTitle }),
    ...(org && {
      affiliation: { name: textOf(org), ...(orgUri !== undefined && { uri: orgUri }), sameAs: [] },
    }),
    ...(place && { place }),
    ...(/^[^\s@]+@[^\s@]+$/.test(email) && { email }),
    ...(uri !== undefined && { uri }),
    sameAs: [],
  };
}

/** The text of an element without that of the elements in it. */
function ownText(element: XmlElement): string {
  const texts = element.children.map((child) => (isElement(child) ? ' ' : child));
  return texts
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|(?<![\s,])[\s,]+$/g, '');
}

/** The person of the line with what the element of that name has besides. */
function completed(person: Person, named: readonly Person[]): Person {
  const found = named.find(({ name }) => foldName(name) === foldName(person.name));
  return found === undefined ? person : { ...found, ...person };
}
