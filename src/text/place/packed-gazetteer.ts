import type { PackedPlaces } from '../../vocabulary/places/packed-places.js';
import { foldName } from './fold-name.js';
import type { Gazetteer, GazetteerPlace } from './gazetteer.js';

/** A gazetteer over a packed table, which is read when the first place is looked up. */
export function packedGazetteer(packed: PackedPlaces): Gazetteer {
  let index: ReadonlyMap<string, readonly GazetteerPlace[]> | undefined;
  return {
    lookup: (name) => {
      index ??= indexByName(packed);
      const folded = foldName(name);
      return index.get(folded) ?? index.get(withoutDigraphs(folded)) ?? [];
    },
  };
}

/** `Koeln`, `Aarhus`: wires of plain ASCII write umlauts and the ring as two letters. */
function withoutDigraphs(folded: string): string {
  return folded.replace(/([aou])e|aa/g, (_, vowel: string | undefined) => vowel ?? 'a');
}

function indexByName({ names, numbers }: PackedPlaces): ReadonlyMap<string, GazetteerPlace[]> {
  const index = new Map<string, GazetteerPlace[]>();
  let zone = '';
  let at = 0;
  for (const line of names.split('\n')) {
    const [head = '', ...places] = line.split('|');
    const [code = '', zoneHere = zone] = head.split(' ');
    zone = zoneHere.endsWith('/') ? zoneHere + zoneCity(places[0] ?? '') : zoneHere;
    for (const [display = '', ...others] of places.map((place) => place.split('='))) {
      const place = { name: display, ...where(code, zone), ...readNumbers(numbers, at) };
      at += digitsAPlace;
      for (const key of new Set([display, ...others].map(foldName))) {
        const namesakes = index.get(key);
        if (namesakes === undefined) index.set(key, [place]);
        else namesakes.push(place);
      }
    }
  }
  return index;
}

function where(code: string, timeZone: string) {
  const isRegion = code.length > 2;
  return { country: code.slice(0, 2), ...(isRegion && { regionCode: code }), timeZone };
}

/** The last part of the zone's name, as IANA writes the name of its city. */
function zoneCity(place: string): string {
  const display = place.split('=', 1)[0] ?? '';
  return display
    .normalize('NFD')
    .replace(/[\p{M}.']/gu, '')
    .replaceAll(' ', '_');
}

function readNumbers(numbers: string, at: number) {
  let packed = 0;
  for (let i = 0; i < 5; i++) packed = packed * 89 + alphabet.indexOf(numbers.charAt(at + i));
  const longitude = packed % 36001;
  const latitude = (packed - longitude) / 36001;
  const power = alphabet.indexOf(numbers.charAt(at + 5));
  return {
    position: { latitude: (latitude - 9000) / 100, longitude: (longitude - 18000) / 100 },
    population: power === 0 ? 0 : Math.round(1.5 ** power),
  };
}

/** Five of a position, one of the number of inhabitants. */
const digitsAPlace = 6;

/** Base 89, as `src/vocabulary/places/pack-places.mjs` writes it. */
const alphabet =
  '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
