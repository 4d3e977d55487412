import type { Place } from '../../model/index.js';
import { countryCodes } from '../../vocabulary/country-codes.js';
import { countryNames } from '../../vocabulary/countries.js';
import type { Lexicon } from '../lexicon.js';
import { resolvePlace } from './resolve-place.js';

/** A place as formats with a field for each area have it. */
export interface PlaceAreas {
  readonly city?: string | undefined;
  /** State or province, by its name. */
  readonly region?: string | undefined;
  /** ISO 3166-2, whole or its second half. */
  readonly regionCode?: string | undefined;
  /** By its name, or by its code of two or three letters. */
  readonly country?: string | undefined;
  readonly uri?: string | undefined;
}

/** The place as stated: the narrowest area, and what it lies in. Undefined where no area has a name. */
export function placeOfAreas(areas: PlaceAreas, lexicon: Lexicon): Place | undefined {
  const { city, region, uri } = areas;
  const country = countryOf(areas.country, lexicon);
  const countryName = country === undefined ? undefined : (countryNames[country] ?? areas.country);
  const name = city ?? region ?? countryName;
  if (name === undefined) return undefined;
  const regionCode = areas.regionCode?.toUpperCase();
  const isCode = regionCode !== undefined && /^(?:[A-Z]{2}-)?[A-Z0-9]{1,3}$/.test(regionCode);
  return {
    name,
    ...(region !== undefined && city !== undefined && region !== city && { region }),
    ...(isCode && { regionCode: wholeCode(regionCode, country) }),
    ...(country !== undefined && { country }),
    ...(uri !== undefined && { uri }),
  };
}

/** The place with all that the tables know of the one of that name in those areas. */
export function resolveAreas(areas: PlaceAreas, lexicon: Lexicon): Place | undefined {
  const stated = placeOfAreas(areas, lexicon);
  if (stated === undefined) return undefined;
  const country = stated.country === undefined ? undefined : countryNames[stated.country];
  const regions = [stated.region, country].filter((part) => part !== undefined);
  const { place } = resolvePlace({ name: stated.name, regions }, lexicon);
  const regionCode =
    stated.regionCode?.includes('-') === true ? stated.regionCode : place.regionCode;
  return {
    ...place,
    ...stated,
    name: place.name,
    ...(place.region !== undefined && { region: place.region }),
    ...(regionCode !== undefined && { regionCode }),
  };
}

/** ISO 3166-2 in whole, where the country is known. */
function wholeCode(code: string, country: string | undefined): string {
  return code.includes('-') || country === undefined ? code : `${country}-${code}`;
}

/** ISO 3166-1 alpha-2 of a country; undefined for a word that names none, such as the filler `ZZZ`. */
function countryOf(word: string | undefined, lexicon: Lexicon): string | undefined {
  if (word === undefined) return undefined;
  const upper = word.toUpperCase();
  const isCode = /^[A-Z]{2}$/.test(upper) && Object.hasOwn(countryNames, upper);
  if (isCode) return upper;
  return Object.hasOwn(countryCodes, upper) ? countryCodes[upper] : lexicon.country(word);
}
