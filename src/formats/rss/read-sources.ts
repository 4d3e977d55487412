import { attributeOf } from '../../markup/xml/xml-path.js';
import type { Organization } from '../../model/index.js';
import { type Bases, resolveAddress } from '../../syndication/addresses.js';
import type { Reading } from '../../syndication/reading.js';
import type { ItemParts } from '../../syndication/xml/item-parts.js';
import { lineOf } from '../../syndication/xml/read-extensions.js';

/** The feeds that an item was taken from. */
export function readSources(
  parts: ItemParts,
  bases: Bases,
  reading: Reading,
): readonly Organization[] {
  const elements = parts.all('source');
  if (elements.length === 0) return none;
  return elements.flatMap((element, index) => {
    const path = `sources[${index}]`;
    const place = { path: `${path}.uri`, span: element };
    const uri = resolveAddress(attributeOf(element, 'url'), bases, place, reading);
    const name = lineOf(element, path, reading) || uri;
    if (name === undefined) return [];
    return [{ name, ...(uri !== undefined && { uri }), sameAs: [] }];
  });
}

const none: readonly Organization[] = [];
