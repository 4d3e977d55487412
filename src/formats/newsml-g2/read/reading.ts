import { createElementReading, type ElementReading } from '../../../markup/xml/element-reading.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';

/** What of an item is taken into the article, and from where. */
export interface Reading extends Omit<ElementReading, 'take'> {
  /** Marks an element as taken, and its place as that of a field. Of a field that is read twice the first place counts. */
  take(element: XmlElement, path?: string): void;
}

/**
 * A reading of which nothing is taken yet.
 *
 * @param wantsOrigins - Whether it is asked where fields were read.
 */
export function createReading(wantsOrigins = false): Reading {
  const reading = createElementReading(nothingBy, { identities, wantsOrigins });
  return {
    ...reading,
    take: (element, path) => {
      reading.take(element, path, usual);
    },
  };
}

/** Attributes that say nothing by themselves. */
const nothingBy: ReadonlySet<string> = new Set(['id', 'dir']);

/** Attributes that are read with an element that is taken, or that say nothing beside it. */
const usual: readonly string[] = [
  ...['qcode', 'uri', 'literal', 'type', 'typeuri', 'role', 'roleuri', 'rel', 'reluri'],
  ...['tag', 'href', 'residref', 'guidref', 'contenttype', 'rendition', 'renditionuri', 'rank'],
  ...['width', 'height', 'size', 'duration', 'durationunit', 'wordcount', 'charcount'],
  ...['pubconstraint', 'pubconstrainturi', 'jobtitle', 'jobtitleuri', 'latitude', 'longitude'],
  ...['separator', 'xml:lang'],
];

const identities: ReadonlySet<string> = new Set([
  'uri',
  'qcode',
  'literal',
  'tag',
  'href',
  'residref',
]);
