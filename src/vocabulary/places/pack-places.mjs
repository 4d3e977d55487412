/** Writes places as `packed-places.ts` describes. */

/** Base 89: printable ASCII without the characters that a string literal escapes. */
const alphabet =
  '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/**
 * Rows `{ names, country, region?, timeZone, latitude, longitude, population }` as the text of a module; `packedPlaces` is the
 * way from there to `packed-places.js`.
 */
export function packedModule(exportName, doc, rows, packedPlaces = './packed-places.js') {
  const { names, numbers } = pack(rows);
  return `import type { PackedPlaces } from '${packedPlaces}';

${doc}
export const ${exportName}: PackedPlaces = {
  names: ${JSON.stringify(names)},
  numbers: ${JSON.stringify(numbers)},
};
`;
}

function pack(rows) {
  const groups = new Map();
  for (const row of rows) {
    const key = `${row.country} ${row.timeZone} ${row.region ?? row.country}`;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  const ordered = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, places]) => [key, namesakeFirst(key, places)]);
  let zoneBefore;
  const lines = ordered.map(([key, places]) => {
    const [, zone, code] = key.split(' ');
    const head =
      zone === zoneBefore
        ? ''
        : ` ${isNamesake(zone, places[0]) ? zone.replace(/[^/]*$/, '') : zone}`;
    zoneBefore = zone;
    return code + head + places.map(({ names }) => `|${names.join('=')}`).join('');
  });
  return {
    names: lines.join('\n'),
    numbers: ordered.flatMap(([, places]) => places.map(numbersOf)).join(''),
  };
}

/** By name, with the place after which the zone is named in front. */
function namesakeFirst(key, places) {
  const zone = key.split(' ')[1];
  return places.sort(
    (a, b) => isNamesake(zone, b) - isNamesake(zone, a) || (a.names[0] < b.names[0] ? -1 : 1),
  );
}

function isNamesake(zone, { names }) {
  const city = names[0]
    .normalize('NFD')
    .replace(/[\p{M}.']/gu, '')
    .replaceAll(' ', '_');
  return zone.endsWith(`/${city}`) ? 1 : 0;
}

function numbersOf({ latitude, longitude, population }) {
  let position = Math.round((latitude + 90) * 100) * 36001 + Math.round((longitude + 180) * 100);
  let digits = '';
  for (let i = 0; i < 5; i++) {
    digits = alphabet[position % 89] + digits;
    position = Math.floor(position / 89);
  }
  return digits + alphabet[Math.round(Math.log(Math.max(population, 1)) / Math.log(1.5))];
}
