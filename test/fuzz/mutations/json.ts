import type { Random } from '../random.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** JSON with a value left out, doubled, exchanged, nested or renamed, anywhere in it. */
export function mutateJson(text: string, scraps: readonly string[], random: Random): string {
  let root: Json;
  try {
    root = JSON.parse(text) as Json;
  } catch {
    return text;
  }
  const places = placesIn(root, []);
  const path = random.pick(places);
  const donor = valueAt(root, random.pick(places));
  const changed = edited(root, path, (value) => mutateValue(value, donor, scraps, random));
  return JSON.stringify(changed ?? null, undefined, random.pick([undefined, 2]));
}

type Path = readonly (string | number)[];

function placesIn(value: Json, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((item: Json, index) => placesIn(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]: [string, Json]) =>
        placesIn(item, [...path, key]),
      );
  return [path, ...inner];
}

function valueAt(value: Json, [key, ...rest]: Path): Json {
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  return valueAt((value as Record<string | number, Json>)[key] ?? null, rest);
}

/** Undefined takes the value out. */
function edited(
  value: Json,
  [key, ...rest]: Path,
  edit: (value: Json) => Json | undefined,
): Json | undefined {
  if (key === undefined || typeof value !== 'object' || value === null) return edit(value);
  if (Array.isArray(value)) {
    return value.flatMap((item: Json, index) => {
      if (index !== key) return [item];
      const next = edited(item, rest, edit);
      return next === undefined ? [] : [next];
    });
  }
  const entries = Object.entries(value).flatMap(([name, item]: [string, Json]) => {
    const next = name === key ? edited(item, rest, edit) : item;
    return next === undefined ? [] : [[name, next] as const];
  });
  return Object.fromEntries(entries);
}

function mutateValue(
  value: Json,
  donor: Json,
  scraps: readonly string[],
  random: Random,
): Json | undefined {
  switch (random.below(8)) {
    case 0:
      return undefined;
    case 1:
      return [value, value];
    case 2:
      return donor;
    case 3:
      return random.pick(odd);
    case 4:
      return { [random.pick(keys)]: value };
    case 5:
      return nested(value, random.chance(0.2) ? 400 : 3);
    case 6:
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? { ...value, [random.pick([...keys, ...Object.keys(value)])]: donor }
        : random.pick(scraps);
    default:
      return random.pick(scraps);
  }
}

function nested(value: Json, depth: number): Json {
  return depth === 0 ? value : [nested(value, depth - 1)];
}

const odd: readonly Json[] = [
  ...[null, true, false, 0, -1, 1.5, 1e21, Number.MAX_VALUE, '', ' ', [], {}, [[]], [null], [{}]],
  ...[
    '\0',
    '\ud800',
    '2023-02-30',
    '2023-09-26T13:50:00',
    'javascript:alert(1)',
    '<b>',
    '</script>',
    '&amp;',
  ],
];

const keys = [
  ...[
    'headline',
    'headlines',
    'body_html',
    'name',
    'value',
    'uri',
    'literal',
    '@type',
    '@id',
    '@graph',
    '@context',
  ],
  ...[
    'author',
    'items',
    'url',
    'content_html',
    'associations',
    '__proto__',
    'constructor',
    'toString',
    '',
    'a.b[0]',
  ],
];
