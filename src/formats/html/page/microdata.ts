import { localName } from '../../../structured-data/read/thing.js';
import { type Attributes, attributeValue, type Marking, tokens } from './marking.js';

/**
 * Microdata (HTML Standard, 5): `itemscope`, `itemtype`, `itemprop`. A property whose value is a name stands on links too, where
 * the standard would have the address: `<a itemprop="name" href="…">`.
 */
export function microdata(name: string, attributes: Attributes): Marking | undefined {
  const properties = tokens(attributes.get('itemprop')).flatMap((token) => localName(token) ?? []);
  const isScope = attributes.has('itemscope') || attributes.has('itemtype');
  if (properties.length === 0 && !isScope) return undefined;
  const value = isScope ? undefined : valueOf(name, properties, attributes);
  return {
    properties,
    ...(isScope && { opens: scopeOf(attributes) }),
    ...(value !== undefined && { value }),
  };
}

function scopeOf(attributes: Attributes): NonNullable<Marking['opens']> {
  const types = tokens(attributes.get('itemtype')).flatMap((type) => localName(type) ?? []);
  const id = attributes.get('itemid');
  return { types, ...(id !== undefined && { id }) };
}

function valueOf(
  name: string,
  properties: readonly string[],
  attributes: Attributes,
): string | undefined {
  const isNamed = name === 'a' && properties.some((property) => shownProperties.has(property));
  return isNamed ? attributes.get('content') : attributeValue(name, attributes);
}

/** Properties of which no value is an address. */
const shownProperties: ReadonlySet<string> = new Set([
  ...['name', 'author', 'creator', 'headline', 'articleSection', 'keywords', 'genre', 'jobTitle'],
]);
