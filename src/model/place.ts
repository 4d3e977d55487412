import * as z from 'zod';
import { type DeepReadonly, list, named, term } from './term.js';
import { Country, RegionCode, TimeZone, Uri } from './values.js';

/**
 * A point on the earth, WGS 84.
 *
 * @example
 * ```ts
 * Position.parse({ latitude: 60.39, longitude: 5.32 }).latitude; // 60.39
 * ```
 */
export const Position = term({
  /** Degrees north, -90 to 90. schema.org: `GeoCoordinates.latitude`. */
  latitude: z.number().min(-90).max(90),
  /** Degrees east, -180 to 180. schema.org: `GeoCoordinates.longitude`. */
  longitude: z.number().min(-180).max(180),
});
/** A point on the earth, WGS 84. */
export interface Position extends DeepReadonly<z.output<typeof Position>> {}

const shape = {
  /** Name in display case: `Port-au-Prince`, not `PORT-AU-PRINCE`. NewsML-G2: `located/name`. schema.org: `Place.name`. */
  name: z.string(),
  /** State or province in words, such as `Illinois`. schema.org: `PostalAddress.addressRegion`. */
  region: z.string().exactOptional(),
  /** ISO 3166-2, such as `US-IL`. */
  regionCode: RegionCode.exactOptional(),
  /** ISO 3166-1 alpha-2, such as `AZ`. NewsML-G2: `broader` with `iso3166-1a2`. schema.org: `PostalAddress.addressCountry`. */
  country: Country.exactOptional(),
  /** IANA, such as `Asia/Baku`. No counterpart in IPTC or schema.org. */
  timeZone: TimeZone.exactOptional(),
  /** NewsML-G2: `POIDetails/position`, ninjs: `geometry_geojson`. schema.org: `Place.geo`. */
  position: Position.exactOptional(),
  /** The place's identifier, such as its Wikidata or GeoNames URI. schema.org: `Place.sameAs`. */
  uri: Uri.exactOptional(),
};

/**
 * A place: a dateline's, a byline's, or one that the story tells of.
 *
 * @example
 * ```ts
 * Place.parse({ name: 'Bergen', country: 'NO', timeZone: 'Europe/Oslo' }).country; // 'NO'
 * ```
 */
export const Place = term(shape);
/** A place: a dateline's, a byline's, or one that the story tells of. */
export interface Place extends DeepReadonly<z.output<typeof Place>> {}
/** What a payload may give for a {@link Place}; where one stands, a string does too. */
export type PlaceInput = z.input<typeof Place>;

/** A {@link Place}, or its name alone. */
export const NamedPlace = named(Place);

/**
 * A place that the story is about or mentions.
 *
 * @example
 * ```ts
 * PlaceMention.parse({ name: 'Bergen', rel: 'about' }).rel; // 'about'
 * ```
 */
export const PlaceMention = term({
  ...shape,
  /** Other identifiers of the same place. NewsML-G2: `sameAs`. schema.org: `sameAs`. */
  sameAs: list(Uri),
  /** Whether the story is about it or only mentions it. ninjs: `rel`. schema.org: `about`, `mentions`. */
  rel: z.enum(['about', 'mentions']).exactOptional(),
});
/** A place that the story is about or mentions. */
export interface PlaceMention extends DeepReadonly<z.output<typeof PlaceMention>> {}
