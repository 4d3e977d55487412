import { generation2And3 } from './schema/generation-2-and-3.js';
import type { Row, Shape } from './schema/shape.js';

/**
 * What 1.x calls the properties of 3.x, where that is not the same in lower case. What it has as keys of an object
 * (`headline_short`, `renditions`, `altids`) and as scheme and code is turned by rules of its own.
 */
const olderNames: ReadonlyMap<string, string> = new Map([
  ['by', 'byline'],
  ['contentType', 'mimetype'],
  ['embargoedUntil', 'embargoed'],
  ['events', 'event'],
  ['genres', 'genre'],
  ['geoJSON', 'geometry_geojson'],
  ['infoSources', 'infosource'],
  ['objects', 'object'],
  ['organisations', 'organisation'],
  ['people', 'person'],
  ['places', 'place'],
  ['standard', '$standard'],
  ['subjects', 'subject'],
  ['trustIndicators', 'trustindicator'],
]);

/** What 1.x calls a property of 3.1. */
export function olderName(name: string): string {
  return olderNames.get(name) ?? name.toLowerCase();
}

/**
 * What 3.1 calls an item's property, whichever release wrote it; undefined for one that ninjs does not have. Senders mix the
 * spellings of releases, so that each is taken for what it means.
 */
export function itemProperty(key: string): string | undefined {
  return names().item.get(key) ?? names().item.get(key.toLowerCase());
}

/** The same for a property of what an item's properties hold. */
export function innerProperty(key: string): string | undefined {
  return names().inner.get(key) ?? names().inner.get(key.toLowerCase());
}

/** The list in which 3.1 has what a key of 1.x tells: `headline`, `body_html`, `description_text`. */
export function textStem(key: string): string | undefined {
  const [, stem = ''] = /^(headline|body|description)(?:_|$)/.exec(key) ?? [];
  return { headline: 'headlines', body: 'bodies', description: 'descriptions' }[stem];
}

interface Names {
  readonly item: ReadonlyMap<string, string>;
  readonly inner: ReadonlyMap<string, string>;
}

let made: Names | undefined;

function names(): Names {
  return (made ??= {
    // Of 1.x, where it stands beside the bodies: `mimetype`, `charcount`, `wordcount`.
    item: spellings([...generation2And3.rows, ...['contentType', 'charCount', 'wordCount']]),
    inner: spellings(generation2And3.rows.flatMap(([, shape]) => innerRows(shape))),
  });
}

/** Every spelling of the rows' names: that of 3.x, the lower case of 2.x, that of 1.x. */
function spellings(rows: readonly (Row | string)[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) => {
      const name = typeof row === 'string' ? row : row[0];
      return [name, name.toLowerCase(), olderName(name)].map((spelling) => [spelling, name]);
    }),
  );
}

function innerRows(shape: Shape): readonly Row[] {
  if (shape.kind === 'list') return innerRows(shape.of);
  const rows = shape.kind === 'object' || shape.kind === 'item' ? (shape.rows ?? []) : [];
  return rows.flatMap((row) => [row, ...innerRows(row[1])]);
}
