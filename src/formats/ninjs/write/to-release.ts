import { isJsonList, isJsonRecord, type Json } from '../../../source/json/json-node.js';
import { generationOf, type Release } from '../release.js';
import { fitItem } from '../schema/fit-item.js';
import { spelled } from '../schema/shape.js';
import type { Record31 } from './record.js';
import { toGeneration1 } from './to-generation-1.js';

/** An item of 3.1 as `release` has it: its names, its shapes, and nothing that its schema does not allow. */
export function toRelease(record: Record31, release: Release): Record31 {
  const standard = {
    name: 'ninjs',
    version: release,
    schema: `http://www.iptc.org/std/ninjs/ninjs-schema_${release}.json`,
  };
  const whole: Record31 = { standard, ...record };
  const written = generationOf(release) === 1 ? toGeneration1(whole) : respelled(whole, release);
  const { value } = fitItem(written, release);
  return isJsonRecord(value) ? value : {};
}

/** The names as the release spells them, all the way down; GeoJSON has names of its own. */
function respelled(value: Json, release: Release): Json {
  if (isJsonList(value)) return value.map((part) => respelled(part, release));
  if (!isJsonRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      spelled(key, release),
      key === 'geoJSON' ? part : respelled(part, release),
    ]),
  );
}
