import { describe, expect, it } from 'vitest';
import { isGeoJson } from '../../../src/source/json/is-geojson.js';
import type { Json } from '../../../src/source/json/json-node.js';

const point = { type: 'Point', coordinates: [5.3, 60.4] };
const ring = [
  [0, 0],
  [0, 1],
  [1, 1],
  [0, 0],
];

describe('isGeoJson', () => {
  it.each<[Json]>([
    [point],
    [{ ...point, bbox: [0, 0, 1, 1] }],
    [{ type: 'Point', coordinates: [5.3, 60.4, 100] }],
    [
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
    ],
    [{ type: 'Polygon', coordinates: [ring] }],
    [{ type: 'MultiPoint', coordinates: [[0, 0]] }],
    [
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [0, 0],
            [1, 1],
          ],
        ],
      },
    ],
    [{ type: 'MultiPolygon', coordinates: [[ring]] }],
    [{ type: 'GeometryCollection', geometries: [point] }],
    [{ type: 'Feature', id: 1, properties: null, geometry: null }],
    [
      {
        type: 'Feature',
        properties: { name: 'x' },
        geometry: { type: 'GeometryCollection', geometries: [] },
      },
    ],
    [
      {
        type: 'FeatureCollection',
        features: [{ type: 'Feature', properties: null, geometry: point }],
      },
    ],
  ])('takes %j', (value) => {
    expect(isGeoJson(value)).toBe(true);
  });

  it.each<[Json]>([
    ['Point'],
    [null],
    [[point]],
    [{ coordinates: [0, 0] }],
    [{ type: 'toString', coordinates: [0, 0] }],
    [{ type: 'Point', coordinates: [0] }],
    [{ type: 'Point', coordinates: ['0', '0'] }],
    [{ ...point, bbox: [0, 0] }],
    [{ type: 'LineString', coordinates: [[0, 0]] }],
    [{ type: 'Polygon', coordinates: [ring.slice(1)] }],
    [{ type: 'GeometryCollection', geometries: [{ type: 'GeometryCollection', geometries: [] }] }],
    [{ type: 'Feature', properties: null }],
    [{ type: 'Feature', id: null, properties: null, geometry: point }],
    [{ type: 'FeatureCollection', features: [point] }],
  ])('refuses %j', (value) => {
    expect(isGeoJson(value)).toBe(false);
  });
});
