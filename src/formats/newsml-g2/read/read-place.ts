import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childNamed, childrenNamed } from '../../../markup/xml/xml-path.js';
import { given } from '../../../model/given.js';
import type { Place, Position } from '../../../model/index.js';
import type { ItemContext } from './item-context.js';
import { nameOf, readIdentity } from './read-identity.js';

/**
 * What an element says of a place, and what the item asserts of it: name, country, region, position. A place without a name is
 * called by the narrowest area that it is said to lie in.
 */
export function readPlace(context: ItemContext, element: XmlElement): Place | undefined {
  const { name: own, uri } = readIdentity(context, element);
  const assert = context.asserts.of(element);
  const sources = assert === undefined ? [element] : [element, assert];
  const areas = sources.flatMap((source) => areasOf(context, source));
  const name = own ?? areas.find((area) => area.name !== undefined)?.name;
  if (name === undefined) return undefined;
  const country = areas.find((area) => area.country !== undefined)?.country;
  const region = areas.find((area) => area.isRegion && area.name !== name);
  const regionName =
    region?.name === undefined
      ? undefined
      : (context.lexicon.regionName(region.code ?? '') ?? region.name);
  const position = sources.map((source) => readPosition(context, source)).find(Boolean);
  return given({ name, region: regionName, regionCode: region?.code, country, position, uri });
}

/** An area that a place lies in, or that it is. */
interface Area {
  readonly name?: string;
  readonly isRegion: boolean;
  /** ISO 3166-2. */
  readonly code?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

function areasOf(context: ItemContext, element: XmlElement): readonly Area[] {
  const own = [element, ...childrenNamed(element, 'sameAs')].map((one) => codeAreaOf(one));
  const around = [...childrenNamed(element, 'broader'), ...addressOf(element)];
  return [
    ...own.filter((area) => area !== undefined),
    ...around.map((broader) => areaOf(context, broader)),
  ];
}

/** The parts of a point's address that are areas, the narrowest first. */
function addressOf(element: XmlElement): readonly XmlElement[] {
  const details = childNamed(element, 'POIDetails');
  const address = childNamed(details, 'address');
  if (address === undefined) return [];
  return ['locality', 'area', 'country'].flatMap((name) => childrenNamed(address, name));
}

function areaOf(context: ItemContext, broader: XmlElement): Area {
  const { reading, lexicon } = context;
  const name = nameOf(context, broader);
  const coded = [broader, ...childrenNamed(broader, 'sameAs')].map(codeAreaOf).find(Boolean);
  if (coded !== undefined) {
    reading.take(broader);
    return given({ name, ...coded });
  }
  if (name === undefined) return { isRegion: false };
  const country = lexicon.country(name);
  const code = country === undefined ? lexicon.region(name) : undefined;
  const type = attributeOf(broader, 'type') ?? '';
  const isRegion = country === undefined && (code !== undefined || regionType.test(type));
  if (country !== undefined || isRegion) reading.take(broader);
  return given({ name, isRegion, code, country });
}

/** Natures of areas within a country, whatever the scheme. */
const regionType = /:(?:statprov|countryarea|region)$/i;

/** A country by its code of two letters, or a part of one, which some have in the scheme of countries as well. */
function codeAreaOf(element: XmlElement): Area | undefined {
  const code = attributeOf(element, 'qcode') ?? attributeOf(element, 'uri') ?? '';
  const [, country, part] = isoCode.exec(code) ?? [];
  if (country === undefined) return undefined;
  const upper = country.toUpperCase();
  if (part === undefined) return { isRegion: false, country: upper };
  return { isRegion: true, code: `${upper}-${part.toUpperCase()}`, country: upper };
}

const isoCode = /\biso3166-(?:1a2|2)[:/]([a-z]{2})(?:-([a-z\d]{1,3}))?$/i;

function readPosition({ reading }: ItemContext, element: XmlElement): Position | undefined {
  for (const name of ['geoAreaDetails', 'POIDetails']) {
    const details = childNamed(element, name);
    const position = childNamed(details, 'position');
    const point = position && pointOf(position);
    if (details !== undefined && position !== undefined && point !== undefined) {
      reading.take(details);
      reading.take(position);
      return point;
    }
  }
  return undefined;
}

/** Degrees; both 0 is what senders write who know none. */
function pointOf(position: XmlElement): Position | undefined {
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) => {
    const text = attributeOf(position, name) ?? '';
    return /^-?\d{1,3}(?:\.\d{1,15})?$/.test(text) ? Number(text) + 0 : Number.NaN;
  });
  if (latitude === undefined || longitude === undefined) return undefined;
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth && (latitude !== 0 || longitude !== 0) ? { latitude, longitude } : undefined;
}
