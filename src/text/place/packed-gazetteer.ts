import type { PackedPlaces } from '../../vocabulary/places/packed-places.js';
import { foldName } from './fold-name.js';
import type { Gazetteer, GazetteerPlace } from './gazetteer.js';

/** A gazetteer over a packed table, whose names are read when the first place is looked up, and its numbers place by place. */
export function packedGazetteer(packed: PackedPlaces): Gazetteer {
  let index: ReadonlyMap<string, readonly Row[]> | undefined;
  return {
    lookup: (name) => {
      index ??= indexByName(packed.names);
      const folded = foldName(name);
      const rows = index.get(folded) ?? index.get(withoutDigraphs(folded)) ?? [];
      return rows.map((row) => placeOf(row, packed.numbers));
    },
  };
}

interface Row {
  /** In display case. */
  readonly name: string;
  /** ISO 3166-1 or 3166-2. */
  readonly code: string;
  readonly timeZone: string;
  /** Which place it is in the table, from 0. */
  readonly place: number;
}

/** `Koeln`, `Aarhus`: wires of plain ASCII write umlauts and the ring as two letters. */
function withoutDigraphs(folded: string): string {
  return folded.replace(/([aou])e|aa/g, (_, vowel: string | undefined) => vowel ?? 'a');
}

function indexByName(names: string): ReadonlyMap<string, readonly Row[]> {
  const index = new Map<string, Row[]>();
  let timeZone = '';
  let place = 0;
  for (const line of names.split('\n')) {
    const [head = '', ...places] = line.split('|');
    const [code = '', zone = timeZone] = head.split(' ');
    timeZone = zone.endsWith('/') ? zone + zoneCity(places[0] ?? '') : zone;
    for (const entry of places) {
      const namesOfPlace = entry.split('=');
      const row = { name: namesOfPlace[0] ?? '', code, timeZone, place: place++ };
      for (const key of new Set(namesOfPlace.map(foldName))) {
        const namesakes = index.get(key);
        if (namesakes === undefined) index.set(key, [row]);
        else namesakes.push(row);
      }
    }
  }
  return index;
}

/** The last part of the zone's name, as IANA writes the name of its city. */
function zoneCity(place: string): string {
  const display = place.split('=', 1)[0] ?? '';
  return display
    .normalize('NFD')
    .replace(/[\p{M}.']/gu, '')
    .replaceAll(' ', '_');
}

function placeOf({ name, code, timeZone, place }: Row, numbers: string): GazetteerPlace {
  const digits = Array.from(numbers.slice(place * digitsAPlace, (place + 1) * digitsAPlace));
  const [power = 0, ...position] = digits.map((digit) => alphabet.indexOf(digit)).reverse();
  const packed = position.reduceRight((number, digit) => number * 89 + digit, 0);
  const east = packed % 36001;
  return {
    name,
    country: code.slice(0, 2),
    ...(code.length > 2 && { regionCode: code }),
    timeZone,
    position: { latitude: ((packed - east) / 36001 - 9000) / 100, longitude: (east - 18000) / 100 },
    population: power === 0 ? 0 : Math.round(1.5 ** power),
  };
}

/** Five of a position, one of the number of inhabitants. */
const digitsAPlace = 6;

/** Base 89, as `src/vocabulary/places/pack-places.mjs` writes it. */
const alphabet =
  '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
