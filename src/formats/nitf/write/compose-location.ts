import { mixedElement, type XmlContent, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Place } from '../../../model/index.js';

/** A place: its name, and the areas that it lies in. */
export function composeLocation(
  { name, region, regionCode, country, uri }: Place,
  further: readonly XmlContent[] = [],
): XmlTemplate {
  const hasRegion = region !== undefined || regionCode !== undefined;
  return mixedElement('location', { 'location-code': uri }, [
    mixedElement('city', {}, [name]),
    hasRegion ? mixedElement('state', { 'state-code': regionCode }, [region]) : undefined,
    country === undefined ? undefined : mixedElement('country', { 'iso-cc': country }, []),
    ...further,
  ]);
}
