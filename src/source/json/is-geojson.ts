import { isJsonList, isJsonRecord, type Json } from './json-node.js';

/** Whether a value is a GeoJSON object (RFC 7946), as the schema at https://geojson.org/schema/GeoJSON.json has it. */
export function isGeoJson(value: Json): boolean {
  return isFeature(value) || isFeatureCollection(value) || isGeometry(value, true);
}

/** How a geometry's coordinates are nested: the least length of each list around the positions, the outermost first. */
const nesting: Readonly<Record<string, readonly number[]>> = {
  Point: [],
  LineString: [2],
  Polygon: [0, 4],
  MultiPoint: [0],
  MultiLineString: [0, 2],
  MultiPolygon: [0, 0, 4],
};

function isGeometry(value: Json | undefined, mayCollect: boolean): boolean {
  if (!isJsonRecord(value) || !hasBox(value) || typeof value['type'] !== 'string') return false;
  if (value['type'] === 'GeometryCollection') {
    return mayCollect && isListOf(value['geometries'], 0, (part) => isGeometry(part, false));
  }
  const lists = Object.hasOwn(nesting, value['type']) ? nesting[value['type']] : undefined;
  return lists !== undefined && isNested(value['coordinates'], lists);
}

function isNested(value: Json | undefined, [least, ...inner]: readonly number[]): boolean {
  return least === undefined
    ? isListOf(value, 2, isNumber)
    : isListOf(value, least, (part) => isNested(part, inner));
}

function isFeature(value: Json): boolean {
  if (!isJsonRecord(value) || value['type'] !== 'Feature' || !hasBox(value)) return false;
  const { id, properties, geometry } = value;
  return (
    (id === undefined || typeof id === 'number' || typeof id === 'string') &&
    (properties === null || isJsonRecord(properties)) &&
    (geometry === null || isGeometry(geometry, true))
  );
}

function isFeatureCollection(value: Json): boolean {
  return (
    isJsonRecord(value) &&
    value['type'] === 'FeatureCollection' &&
    hasBox(value) &&
    isListOf(value['features'], 0, isFeature)
  );
}

function hasBox({ bbox }: Readonly<Record<string, Json>>): boolean {
  return bbox === undefined || isListOf(bbox, 4, isNumber);
}

function isListOf(value: Json | undefined, least: number, holds: (part: Json) => boolean): boolean {
  return isJsonList(value) && value.length >= least && value.every(holds);
}

function isNumber(value: Json): boolean {
  return typeof value === 'number';
}
