/**
 * Places in the least room, written by `pack-places.mjs` and read by `src/text/place/packed-gazetteer.ts`.
 *
 * A line of `names` is a group of places that share country, region and zone: a head, then the places' names, each behind a
 * `|`. More names of one place stand behind the first, the one in display case, with `=` between.
 *
 *     AZ Asia/|Baku|Ganja=Gəncə
 *     US-NY America/New_York|Albany|Buffalo
 *     US-PA|Harrisburg|Pittsburgh
 *
 * A head is an ISO 3166-1 or 3166-2 code and an IANA zone; a zone that ends with a slash goes on with the name of the first
 * place, without its accents, stops and apostrophes and with `_` for blanks; none at all means that of the group before.
 *
 * `numbers` has six characters a place, in the order of the names. The first five are one number in base 89, hundredths of
 * a degree from the South Pole times 36001 and from the antimeridian in the west; the sixth is the power of 1.5 next to the
 * number of inhabitants, 0 where that is unknown.
 */
export interface PackedPlaces {
  readonly names: string;
  readonly numbers: string;
}
