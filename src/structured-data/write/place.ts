import type { Place, PlaceMention } from '../../model/index.js';
import type { AddressJsonLd, PlaceJsonLd } from '../json-ld-types.js';
import { type NodeDraft, put } from './node-draft.js';
import { plainLine } from './plain-line.js';
import { webUrls } from './web-url.js';

/** A town where somebody works or a story was filed (rule L4). */
export function townNode(place: Place): PlaceJsonLd {
  return placeNode(place, true, place.uri === undefined ? [] : [place.uri]);
}

/** A place that the story tells of; nobody says whether it is a town, so its name is in no address. */
export function mentionedPlaceNode(place: PlaceMention): PlaceJsonLd {
  const { uri, sameAs } = place;
  return placeNode(place, false, uri === undefined ? sameAs : [uri, ...sameAs]);
}

function placeNode(
  { name, region, regionCode, country, position }: Place,
  isTown: boolean,
  sameAs: readonly string[],
): PlaceJsonLd {
  const node: NodeDraft<PlaceJsonLd> = { '@type': 'Place' };
  const line = plainLine(name);
  const addressRegion = plainLine(region) ?? regionCode?.slice(regionCode.indexOf('-') + 1);
  if (line !== undefined) node.name = line;
  if (addressRegion !== undefined || country !== undefined) {
    const address: NodeDraft<AddressJsonLd> = { '@type': 'PostalAddress' };
    if (isTown && line !== undefined) address.addressLocality = line;
    if (addressRegion !== undefined) address.addressRegion = addressRegion;
    if (country !== undefined) address.addressCountry = country;
    node.address = address;
  }
  if (position !== undefined) {
    const { latitude, longitude } = position;
    node.geo = { '@type': 'GeoCoordinates', latitude, longitude };
  }
  put(node, 'sameAs', webUrls(sameAs));
  return node;
}
