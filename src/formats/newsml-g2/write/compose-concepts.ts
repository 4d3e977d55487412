import { decimal, line } from '../../../markup/xml/schema-types.js';
import { element, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type {
  Article,
  Concept,
  Genre,
  Organization,
  Place,
  PlaceMention,
} from '../../../model/index.js';
import { countryNames } from '../../../vocabulary/countries.js';
import { conceptRows } from '../mapping.js';
import { conceptAttributes } from './values.js';

/** The subjects of all natures. */
export function composeSubjects(article: Article): readonly XmlTemplate[] {
  return conceptRows.flatMap(({ field, nature }) =>
    article[field].map((concept: Concept | PlaceMention, index) =>
      element('subject', { type: `cpnat:${nature}`, ...keyOf(concept, index) }, [
        nameElement(concept.name),
        ...sameAs(concept.sameAs),
        ...(field === 'places' ? areas(concept) : []),
      ]),
    ),
  );
}

/** What the schema has no place for in a subject is asserted of it: where a place lies exactly. */
export function composeAsserts({ places }: Article): readonly XmlTemplate[] {
  return places.flatMap((place, index) =>
    place.position === undefined
      ? []
      : [element('assert', keyOf(place, index), [positionElement(place)])],
  );
}

/** A place without an identifier that something is asserted of is called by a literal. */
function keyOf(
  concept: Concept | PlaceMention,
  index: number,
): Readonly<Record<string, string | number | undefined>> {
  if (concept.uri !== undefined || !('position' in concept)) return conceptAttributes(concept.uri);
  return { literal: `place-${index + 1}` };
}

/** Where the story was filed. */
export function composeLocated(place: Place): XmlTemplate {
  return element('located', { type: 'cpnat:geoArea', ...conceptAttributes(place.uri) }, [
    nameElement(place.name),
    ...areas(place),
    place.position === undefined ? undefined : positionElement(place),
  ]);
}

/** The region and the country around a place. */
function areas({
  region,
  regionCode,
  country,
}: Partial<Place>): readonly (XmlTemplate | undefined)[] {
  const code =
    regionCode === undefined || regionCode.includes('-') || country === undefined
      ? regionCode
      : `${country}-${regionCode}`;
  const isCoded = code?.includes('-') === true;
  const hasRegion = isCoded || (region !== undefined && line(region) !== '');
  const countryName = country === undefined ? undefined : countryNames[country];
  return [
    hasRegion
      ? element(
          'broader',
          { type: 'cptype:statprov', ...(isCoded && { qcode: `iso3166-2:${code}` }) },
          [nameElement(region)],
        )
      : undefined,
    country === undefined
      ? undefined
      : element('broader', { type: 'cptype:country', qcode: `iso3166-1a2:${country}` }, [
          nameElement(countryName),
        ]),
  ];
}

function positionElement({ position }: Partial<Place>): XmlTemplate {
  const { latitude = 0, longitude = 0 } = position ?? {};
  return element('geoAreaDetails', {}, [
    element('position', { latitude: decimal(latitude), longitude: decimal(longitude) }),
  ]);
}

/** Genres. */
export function composeGenres({ genres }: Article): readonly XmlTemplate[] {
  return genres.map((genre: Genre) =>
    element('genre', conceptAttributes(genre.uri), [nameElement(genre.name)]),
  );
}

/** An organization as a provider, a source, a holder of rights, an affiliation. */
export function composeOrganization(name: string, organization: Organization): XmlTemplate {
  return element(name, conceptAttributes(organization.uri), [
    nameElement(organization.name),
    ...sameAs(organization.sameAs),
  ]);
}

/** A name; none for one that is absent or blank. */
export function nameElement(name: string | undefined): XmlTemplate | undefined {
  const text = name === undefined ? '' : line(name);
  return text === '' ? undefined : element('name', {}, [text]);
}

/** The other URIs of a concept. */
export function sameAs(uris: readonly string[]): readonly XmlTemplate[] {
  return uris.filter((uri) => uri !== '').map((uri) => element('sameAs', conceptAttributes(uri)));
}
