import type { Place, PlaceMention } from '../../model/index.js';
import type { AddressJsonLd, GeoJsonLd, PlaceJsonLd } from '../json-ld-types.js';
import { compact, distinct, oneOrMany } from './compact.js';
import { plainLine } from './plain-line.js';
import { webUrl } from './web-url.js';

/** A town where somebody works or a story was filed (rule L4). */
export function townNode(place: Place): PlaceJsonLd {
  return placeNode(place, { addressLocality: plainLine(place.name) });
}

/** A place that the story tells of; nobody says whether it is a town, so its name is in no address. */
export function mentionedPlaceNode(place: PlaceMention): PlaceJsonLd {
  return placeNode(place, {}, place.sameAs);
}

function placeNode(
  place: Place,
  locality: { readonly addressLocality?: string | undefined },
  sameAs: readonly string[] = [],
): PlaceJsonLd {
  const { region, regionCode, country, uri } = place;
  const addressRegion = plainLine(region) ?? regionCode?.slice(regionCode.indexOf('-') + 1);
  const inRegion = addressRegion !== undefined || country !== undefined;
  return compact<PlaceJsonLd>({
    '@type': 'Place',
    name: plainLine(place.name),
    address: inRegion
      ? compact<AddressJsonLd>({
          '@type': 'PostalAddress',
          addressLocality: locality.addressLocality,
          addressRegion,
          addressCountry: country,
        })
      : undefined,
    geo: place.position && geoNode(place.position),
    sameAs: oneOrMany(distinct([uri, ...sameAs].map((href) => webUrl(href)))),
  });
}

function geoNode({ latitude, longitude }: NonNullable<Place['position']>): GeoJsonLd {
  return { '@type': 'GeoCoordinates', latitude, longitude };
}
