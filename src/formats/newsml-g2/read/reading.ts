import { ElementReading } from '../../../markup/xml/element-reading.js';

/** A reading of an item of which nothing is taken yet. */
export function createReading(wantsOrigins = false): ElementReading {
  return new ElementReading({ passed, identities, usual, wantsOrigins });
}

/** Attributes that say nothing by themselves. */
const passed: ReadonlySet<string> = new Set(['id', 'dir']);

/** Attributes that are read with an element that is taken, or that say nothing beside it; the most frequent first. */
const usual: readonly string[] = [
  ...['qcode', 'type', 'xml:lang', 'uri', 'literal', 'role', 'rel', 'href', 'residref', 'rank'],
  ...['typeuri', 'roleuri', 'reluri', 'tag', 'guidref', 'contenttype', 'separator', 'rendition'],
  ...['renditionuri', 'width', 'height', 'size', 'duration', 'durationunit', 'wordcount'],
  ...['charcount', 'pubconstraint', 'pubconstrainturi', 'jobtitle', 'jobtitleuri', 'latitude'],
  ...['longitude'],
];

const identities: ReadonlySet<string> = new Set([
  'uri',
  'qcode',
  'literal',
  'tag',
  'href',
  'residref',
]);
