import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../../markup/xml/xml-path.js';
import { isElement } from '../../../markup/xml/xml-element.js';
import type { PlaceAreas } from '../../../text/place/place-of-areas.js';
import { partsNamed } from './document-context.js';

/**
 * What a `location` says: the areas in it, of which the narrowest names the place; without any its text does, and what stands behind
 * a comma is what it lies in.
 */
export function areasOf(location: XmlElement): PlaceAreas {
  const [city] = [...partsNamed('sublocation', location), ...partsNamed('city', location)];
  const [state] = [...partsNamed('state', location), ...partsNamed('region', location)];
  const [country] = partsNamed('country', location);
  const code = attributeOf(location, 'location-code');
  const source = attributeOf(location, 'code-source');
  const own = location.children
    .map((child) => (isElement(child) ? '' : child))
    .join(' ')
    .replace(/[\s,]+/g, ' ')
    .trim();
  return {
    city: filled(city) ?? (own === '' ? undefined : own),
    region: filled(state),
    regionCode: state && (attributeOf(state, 'state-code') ?? attributeOf(state, 'region-code')),
    country: (country && attributeOf(country, 'iso-cc')) ?? filled(country),
    uri: code === undefined || source === undefined ? code : `${source}:${code}`,
  };
}

function filled(element: XmlElement | undefined): string | undefined {
  const text = element === undefined ? '' : textOf(element);
  return text === '' ? undefined : text;
}
