import { ninjsCodes } from '../../../diagnostics/codes/ninjs.js';
import { finding, type Finding, type Span } from '../../../diagnostics/finding.js';
import { type JsonNode, type JsonObject, plainJson } from '../../../source/json/json-node.js';
import type { Release } from '../release.js';
import { isGeoJson } from './geojson.js';
import { objectOf } from './object-of.js';
import { type ScalarFault, scalarFault, wrongType, wrongValue } from './scalar-fault.js';
import type { ItemShape, ObjectShape, Shape } from './shape.js';

/**
 * Where `node` is not what the release asks for: a finding each, its path dotted as in the document. As IPTC runs its own tests,
 * the formats `uri` and `date-time` are not asserted.
 *
 * @param path - Of `node` within the document; `''` for the document itself.
 */
export function check(
  node: JsonNode,
  shape: Shape,
  release: Release,
  path: string,
): readonly Finding[] {
  switch (shape.kind) {
    case 'text':
    case 'number': {
      const fault = scalarFault(node.kind === 'scalar' ? node.value : undefined, shape);
      return fault === undefined ? [] : [wrong(fault, node, path)];
    }
    case 'list':
      if (node.kind !== 'array') return [wrong(wrongType('a list'), node, path)];
      return node.items.flatMap((part, index) =>
        check(part, shape.of, release, `${path}[${index}]`),
      );
    case 'object':
    case 'item':
      if (node.kind !== 'object') return [wrong(wrongType('an object'), node, path)];
      return checkObject(node, shape, release, path);
    case 'either': {
      const readings = shape.shapes.map((one) => check(node, one, release, path));
      return readings.some(({ length }) => length === 0) ? [] : (readings.at(-1) ?? []);
    }
    case 'geojson':
      return isGeoJson(plainJson(node)) ? [] : [wrong(wrongValue('a GeoJSON object'), node, path)];
    case 'never':
      return [wrong(wrongValue('no value, since none satisfies the schema'), node, path)];
  }
}

function checkObject(
  node: JsonObject,
  shape: ObjectShape | ItemShape,
  asked: Release,
  path: string,
): readonly Finding[] {
  const { release, isOpen, required, choices, shapeOf } = objectOf(shape, asked);
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
  const findings = [...node.members].flatMap(([key, { value, start, end }]) => {
    const property = shapeOf(key);
    if (property !== undefined) return check(value, property, release, at(key));
    return isOpen ? [] : [unknownProperty(key, { start, end }, release, at(key))];
  });
  const missing = required
    .filter((name) => !node.members.has(name))
    .map((name) => missingProperty(name, node, release, at(name)));
  const isChosen = choices.some(
    (group) => group.filter((name) => node.members.has(name)).length === 1,
  );
  const unchosen = choices.length > 0 && !isChosen ? [conflict(choices, node, release, path)] : [];
  return [...findings, ...missing, ...unchosen];
}

function unknownProperty(key: string, span: Span, release: Release, path: string): Finding {
  const message = `ninjs ${release} has no property ${JSON.stringify(key)} here.`;
  const fix = 'Leave it out, or read the item without the option `strict`.';
  return finding(ninjsCodes, 'ninjs/unknown-property', message, { path, span, fix });
}

function missingProperty(name: string, node: Span, release: Release, path: string): Finding {
  const message = `ninjs ${release} requires the property "${name}" here.`;
  return finding(ninjsCodes, 'ninjs/missing-property', message, {
    path,
    span: { start: node.start, end: node.start + 1 },
    fix: 'Add it.',
  });
}

function conflict(
  choices: readonly (readonly string[])[],
  node: Span,
  release: Release,
  path: string,
): Finding {
  const pairs = choices.map((group) => group.join(' and ')).join(', or of ');
  const message = `ninjs ${release} wants exactly one of ${pairs} here.`;
  return finding(ninjsCodes, 'ninjs/conflicting-properties', message, {
    ...(path !== '' && { path }),
    span: { start: node.start, end: node.start + 1 },
    fix: 'Keep one and leave the other out.',
  });
}

function wrong({ code, expected }: ScalarFault, node: JsonNode, path: string): Finding {
  const message = `Expected ${expected} here, not ${kindOf(node)}.`;
  const { start, end } = node;
  return finding(ninjsCodes, code, message, {
    ...(path !== '' && { path }),
    span: { start, end },
    fix: 'Correct the value, or leave it out.',
  });
}

function kindOf(node: JsonNode): string {
  if (node.kind === 'array') return 'a list';
  if (node.kind === 'object') return 'an object';
  const value = JSON.stringify(node.value);
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
