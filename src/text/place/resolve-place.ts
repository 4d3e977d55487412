import type { Place } from '../../model/index.js';
import { countryZones } from '../../vocabulary/countries.js';
import type { Lexicon } from '../lexicon.js';
import { foldName } from './fold-name.js';
import type { GazetteerPlace } from './gazetteer.js';
import { isCapitals, placeCase } from './place-case.js';

/** A place as printed: its name, and the states or countries that stand beside it. */
export interface PrintedPlace {
  readonly name: string;
  /** In the order printed: `['Ill.']`, `['Gujarat', 'IN']`. */
  readonly regions?: readonly string[];
}

/** A place with all that the tables know of it. */
export interface ResolvedPlace {
  readonly place: Place;
  /** Whether a table knows the place, or at least its country. */
  readonly known: boolean;
  /** Whether other places of the name were about as likely. */
  readonly ambiguous: boolean;
}

/**
 * What the lexicon knows of a printed place. Of several places of one name the printed region decides, then `home` (the
 * agency's country, ISO 3166-1), then the number of inhabitants.
 */
export function resolvePlace(
  printed: PrintedPlace,
  lexicon: Lexicon,
  home?: string,
): ResolvedPlace {
  const regions = printed.regions ?? [];
  const turned = countryFirst(printed.name, regions, lexicon);
  if (turned) return resolvePlace(turned, lexicon, home);
  const areas = regions.map((name) => areaOf(name, lexicon));
  const candidates = lexicon.places(printed.name);
  const fitting = areas.some(isKnown)
    ? candidates.filter((c) => areas.every((area) => lies(c, area)))
    : candidates;
  const ranked = rank(fitting, home);
  const best = ranked[0];
  const country =
    best?.country ?? areas.find(isKnown)?.countries[0] ?? lexicon.country(printed.name);
  const regionCode = best?.regionCode ?? areas.find((area) => area.region !== undefined)?.region;
  const region = regionName(regions, areas, regionCode, lexicon);
  // A country with one clock tells the time of its every place.
  const timeZone = best?.timeZone ?? (country === undefined ? undefined : countryZones[country]);
  const place: Place = {
    name: displayName(printed.name, best),
    ...(region !== undefined && { region }),
    ...(regionCode !== undefined && isKnownRegion(regionCode, country) && { regionCode }),
    ...(country !== undefined && { country }),
    ...(timeZone !== undefined && { timeZone }),
    ...(best && { position: best.position }),
  };
  return {
    place,
    known: country !== undefined,
    ambiguous: !areas.some(isKnown) && isCloseCall(ranked, home),
  };
}

/** `Georgia, Tbilisi`: some agencies print the country first. */
function countryFirst(
  name: string,
  regions: readonly string[],
  lexicon: Lexicon,
): PrintedPlace | undefined {
  const [next, ...rest] = regions;
  if (next === undefined) return undefined;
  const country = lexicon.country(name);
  if (
    country === undefined ||
    lexicon.country(next) !== undefined ||
    lexicon.region(next) !== undefined
  ) {
    return undefined;
  }
  const lies = lexicon.places(next).some((place) => place.country === country);
  return lies ? { name: next, regions: [name, ...rest] } : undefined;
}

/** What a printed region may be: `Georgia` is a state and a country. */
interface Area {
  readonly region?: string;
  readonly countries: readonly string[];
}

function areaOf(name: string, lexicon: Lexicon): Area {
  const region = lexicon.region(name);
  const country =
    lexicon.country(name) ?? (/^[A-Z]{2}$/.test(name) && region === undefined ? name : undefined);
  const countries = [country, region?.slice(0, 2)].filter((code) => code !== undefined);
  return { countries, ...(region !== undefined && { region }) };
}

function isKnown(area: Area): boolean {
  return area.countries.length > 0;
}

function lies(place: GazetteerPlace, { region, countries }: Area): boolean {
  if (countries.length === 0) return true;
  if (region !== undefined && place.regionCode === region) return true;
  const country = countries.find((code) => code === place.country);
  if (country === undefined) return false;
  // A region narrows the country down, unless the printed word means the whole of another country.
  return region === undefined || place.regionCode === undefined || country !== region.slice(0, 2);
}

function rank(
  places: readonly GazetteerPlace[],
  home: string | undefined,
): readonly GazetteerPlace[] {
  return places.length < 2 ? places : [...places].sort((a, b) => weight(b, home) - weight(a, home));
}

/** An agency names its own country's places more often than others of the name. */
function weight(place: GazetteerPlace, home: string | undefined): number {
  return place.population * (place.country === home ? 10 : 1);
}

function isCloseCall(ranked: readonly GazetteerPlace[], home: string | undefined): boolean {
  const [first, second] = ranked;
  return (
    first !== undefined && second !== undefined && weight(first, home) < 5 * weight(second, home)
  );
}

function regionName(
  printed: readonly string[],
  areas: readonly Area[],
  code: string | undefined,
  lexicon: Lexicon,
): string | undefined {
  const index = areas.findIndex((area) => area.region !== undefined && area.region === code);
  if (index >= 0 && code !== undefined)
    return lexicon.regionName(code) ?? placeCase(printed[index] ?? '');
  const unknown = areas.findIndex((area) => !isKnown(area));
  return unknown < 0 ? undefined : placeCase(printed[unknown] ?? '');
}

function isKnownRegion(code: string, country: string | undefined): boolean {
  return country === undefined || code.startsWith(country);
}

function displayName(printed: string, best: GazetteerPlace | undefined): string {
  const name = printed.replace(/\s+/g, ' ').trim();
  if (!isCapitals(name)) return name;
  return best !== undefined && foldName(best.name) === foldName(name) ? best.name : placeCase(name);
}
