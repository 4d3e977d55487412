/**
 * What a concept of a story is, by the words that agencies have for its nature, in lower case and without the scheme: IPTC's own,
 * older ones, and Reuters's `cptType:5` for a place.
 */
export const conceptNatures = {
  people: ['person'],
  organizations: ['organisation', 'organization', 'company', 'team', 'party'],
  places: ['geoarea', 'poi', 'city', 'country', 'countryarea', 'statprov', 'region', '5'],
  events: ['event'],
} as const;
