import type { Concept, PlaceMention, Position } from '../../../model/index.js';
import type { JsonNode, JsonObject } from '../../../source/json/json-node.js';
import type { Reading } from './reading.js';

/** A person, organization, event or subject; undefined for an entry that names none. */
export function readConcept(reading: Reading, entry: JsonObject): Concept | undefined {
  const identity = readIdentity(reading, entry);
  if (identity === undefined) return undefined;
  const rel = readRelation(reading, entry);
  return { ...identity, sameAs: [], ...(rel && { rel }) };
}

/** What names a concept. */
export interface Identity {
  readonly name?: string;
  readonly uri?: string;
}

/** A literal is taken where it says no more than name or URI do; alone, it is the best identifier there is. */
export function readIdentity(reading: Reading, entry: JsonObject): Identity | undefined {
  const name = reading.text(entry, 'name');
  const uri = reading.text(entry, 'uri');
  const literal = reading.told(entry, 'literal');
  const isAlone = name === undefined && uri === undefined;
  if (literal !== undefined && (isAlone || literal === name || uri?.endsWith(literal) === true)) {
    reading.take(entry, 'literal');
  }
  const id = uri ?? (isAlone ? literal : undefined);
  if (name === undefined && id === undefined) return undefined;
  return { ...(name !== undefined && { name }), ...(id !== undefined && { uri: id }) };
}

function readRelation(reading: Reading, entry: JsonObject): Concept['rel'] {
  const rel = reading.told(entry, 'rel');
  if (rel !== 'about' && rel !== 'mentions') return undefined;
  reading.take(entry, 'rel');
  return rel;
}

/** A place; its country where it is one by ISO's code, its position where GeoJSON gives a point. */
export function readPlace(reading: Reading, entry: JsonObject): PlaceMention | undefined {
  const identity = readIdentity(reading, entry);
  if (identity === undefined) return undefined;
  const { uri, name = uri ?? '' } = identity;
  const rel = readRelation(reading, entry);
  const country = countryScheme.exec(uri ?? '')?.[1]?.toUpperCase();
  const position = readPosition(reading, entry);
  return {
    name,
    ...(country !== undefined && { country }),
    ...(position && { position }),
    ...(uri !== undefined && { uri }),
    sameAs: [],
    ...(rel && { rel }),
  };
}

const countryScheme = /^https?:\/\/cvx\.iptc\.org\/iso3166-1a2\/([a-z]{2})$/i;

/** A point, or a feature whose geometry is one; GeoJSON has the longitude first (RFC 7946, section 3.1.1). */
function readPosition(reading: Reading, entry: JsonObject): Position | undefined {
  const node = reading.peek(entry, 'geoJSON');
  if (node?.kind !== 'object') return undefined;
  const geometry = node.members.get('geometry')?.value ?? node;
  if (geometry.kind !== 'object' || reading.told(geometry, 'type') !== 'Point') return undefined;
  const coordinates = geometry.members.get('coordinates')?.value;
  if (coordinates?.kind !== 'array') return undefined;
  const [longitude, latitude, ...height] = coordinates.items.map(degrees);
  if (latitude === undefined || longitude === undefined) return undefined;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  // What says more than the point stays whole.
  const properties = reading.peek(node, 'properties');
  if (height.length === 0 && properties === undefined) reading.take(entry, 'geoJSON');
  return { latitude, longitude };
}

function degrees(node: JsonNode): number | undefined {
  return node.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
}
