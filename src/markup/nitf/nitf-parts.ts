import { isElement, type XmlElement, type XmlNode } from '../xml/xml-element.js';
import { childElements, textOf } from '../xml/xml-path.js';

/** The parts of a NITF document that stand around its text, found by their names alone: many documents declare no namespace. */
export interface NitfParts {
  /** `head/title`. */
  readonly title?: XmlElement;
  /** `hedline/hl1`. */
  readonly headline?: XmlElement;
  /** `hedline/hl2`, in the order printed. */
  readonly subheadlines: readonly XmlElement[];
  readonly bylines: readonly XmlElement[];
  readonly dateline?: XmlElement;
  readonly abstract?: XmlElement;
  /** What stands in each `body.content`. */
  readonly content: readonly XmlNode[];
  /** `body.end/tagline`. */
  readonly taglines: readonly XmlElement[];
}

/** The parts of the document whose outermost element is `nitf`. */
export function nitfParts(nitf: XmlElement): NitfParts {
  const title = firstNamed(firstNamed(nitf, 'head'), 'title');
  const body = firstNamed(nitf, 'body');
  const head = firstNamed(body, 'body.head');
  const hedline = firstNamed(head, 'hedline');
  const [headline] = named(hedline, 'hl1');
  const [dateline] = named(head, 'dateline');
  const [abstract] = named(head, 'abstract');
  return {
    ...(title && { title }),
    ...(headline && { headline }),
    subheadlines: named(hedline, 'hl2'),
    bylines: named(head, 'byline'),
    ...(dateline && { dateline }),
    ...(abstract && { abstract }),
    content: named(body, 'body.content').flatMap(({ children }) => children),
    taglines: named(firstNamed(body, 'body.end'), 'tagline'),
  };
}

/** The text of an element whose parts stand side by side, as in `By<person>Kari Eksempel</person><byttl>Writer</byttl>`. */
export function spacedTextOf(element: XmlElement): string {
  return element.children
    .map((child) => (isElement(child) ? textOf(child) : child))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:)])/g, '')
    .trim();
}

/** A byline's text: its title and affiliation, an element of their own, are parted from the name as in print. */
export function bylineTextOf(byline: XmlElement): string {
  const parts = byline.children.map((child) => {
    if (!isElement(child)) return child;
    return child.name === 'byttl' ? `, ${textOf(child)}` : textOf(child);
  });
  return parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:)])/g, '')
    .replace(/([,.;:])(?:,)/g, '$1')
    .replace(/^[\s,]+|(?<![\s,])[\s,]+$/g, '');
}

function firstNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return named(element, name)[0];
}

function named(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element === undefined ? [] : childElements(element).filter((child) => child.name === name);
}
