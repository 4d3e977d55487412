import type { Place, PlaceMention } from '../../model/index.js';
import { oneLine, Said } from './said.js';
import type { Value } from './thing.js';
import type { Things } from './things.js';

/** The place that a value names: a text, or a thing with its address and position. */
export function placeOf(value: Value, things: Things): Place | undefined {
  const read = readPlace(value, things);
  if (read === undefined) return undefined;
  const [uri] = read.sameAs;
  return { ...read.place, ...(uri !== undefined && { uri }) };
}

/** The same, of a place that the story tells of. */
export function placeMentionOf(value: Value, things: Things): PlaceMention | undefined {
  const read = readPlace(value, things);
  return read && { ...read.place, sameAs: read.sameAs };
}

function readPlace(
  value: Value,
  things: Things,
): { readonly place: Place; readonly sameAs: readonly string[] } | undefined {
  if (value.is === 'literal') {
    return value.text === '' ? undefined : { place: { name: oneLine(value.text) }, sameAs: [] };
  }
  const said = new Said(value, things);
  const [address] = said.each('address');
  const name = said.line('name') ?? address?.line('addressLocality') ?? said.line('address');
  const position = positionOf(said.each('geo')[0] ?? said);
  const region = address && regionOf(address);
  // A place may be known by its region or position alone.
  const isSomewhere = position !== undefined || Object.keys(region ?? {}).length > 0;
  if (name === undefined && !isSomewhere) return undefined;
  return {
    place: { name: name ?? '', ...region, ...(position && { position }) },
    sameAs: [...said.hrefs('sameAs'), ...(said.id === undefined ? [] : [said.id])],
  };
}

/** A region of a few capitals is a code, the second half of an ISO 3166-2 one. */
function regionOf(address: Said): Partial<Place> {
  const region = address.line('addressRegion');
  const country = address.line('addressCountry');
  const isCode = region !== undefined && /^[A-Z0-9]{1,3}$/.test(region);
  return {
    ...(region !== undefined && (isCode ? { regionCode: region } : { region })),
    ...(country !== undefined &&
      /^[A-Za-z]{2}$/.test(country) && { country: country.toUpperCase() }),
  };
}

function positionOf(said: Said): Place['position'] | undefined {
  const latitude = degrees(said.line('latitude'), 90);
  const longitude = degrees(said.line('longitude'), 180);
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

/** Degrees, as many as `most` either way. */
export function degrees(text: string | undefined, most: number): number | undefined {
  const number = Number(text ?? NaN);
  return text !== '' && Math.abs(number) <= most ? number : undefined;
}
