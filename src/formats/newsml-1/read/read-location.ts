import type { XmlElement } from '../../../markup/xml/xml-element.js';
import type { Position } from '../../../model/index.js';
import type { PlaceAreas } from '../../../text/place/place-of-areas.js';
import { locationProperties as names } from '../mapping.js';
import { propertyOf } from './elements.js';

/** The areas that the properties of an element name. */
export function areasOf(element: XmlElement): PlaceAreas {
  return {
    city: propertyOf(element, names.city) ?? propertyOf(element, 'SubCountryArea'),
    region: propertyOf(element, names.region) ?? propertyOf(element, 'Region'),
    regionCode: propertyOf(element, names.regionCode),
    country: propertyOf(element, names.country) ?? propertyOf(element, 'CountryName'),
  };
}

/** Where it lies; both 0 is what senders write who know it not. */
export function positionOf(element: XmlElement): Position | undefined {
  const latitude = degrees(propertyOf(element, names.latitude), 90);
  const longitude = degrees(propertyOf(element, names.longitude), 180);
  if (latitude === undefined || longitude === undefined) return undefined;
  return latitude === 0 && longitude === 0 ? undefined : { latitude, longitude };
}

function degrees(text: string | undefined, most: number): number | undefined {
  if (text === undefined || !/^-?\d{1,3}(?:\.\d{1,15})?$/.test(text)) return undefined;
  const number = Number(text) + 0;
  return Math.abs(number) <= most ? number : undefined;
}
