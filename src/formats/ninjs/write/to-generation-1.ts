import { isJsonList, isJsonRecord, type Json } from '../../../source/json/json-node.js';
import { olderName } from '../names.js';
import { suffixOf } from '../variants.js';
import type { Record31 } from './record.js';

/**
 * An item of 3.1 in the names and shapes of 1.x: texts by the ends of their names, codes with schemes, objects with keys where
 * later releases have lists with names. What `toNewest` reads gives the same item.
 */
export function toGeneration1(record: Record31): Record31 {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => {
      const turn = turns.get(name);
      return turn === undefined
        ? [[olderName(name), renamed(value)]]
        : turn(value, olderName(name));
    }),
  );
}

type Entries = readonly (readonly [string, Json])[];

type Turn = (value: Json, name: string) => Entries;

/** Properties that are more than renamed; each gives one property of 1.x, or several. */
const turns: ReadonlyMap<string, Turn> = new Map<string, Turn>([
  ['headlines', (value) => variants(value, 'headline')],
  ['descriptions', (value) => variants(value, 'description')],
  ['bodies', bodies],
  ...['people', 'organisations', 'places', 'subjects', 'events', 'objects', 'genres'].map(
    (name): [string, Turn] => [name, (value, older) => [[older, codes(value)]]],
  ),
  ['infoSources', (value, name) => [[name, codes(value, 'rel')]]],
  ['trustIndicators', (value, name) => [[name, codes(value, 'uri')]]],
  ['renditions', (value, name) => [[name, keyed(value, 'name', (entry) => renamed(entry))]]],
  ['associations', (value, name) => [[name, keyed(value, 'name', toGeneration1)]]],
  ['altIds', (value, name) => [[name, keyed(value, 'role', ({ value: id }) => id)]]],
  ['representationType', (value, name) => [[name, representations.get(value) ?? value]]],
]);

/** 2.x and 3.x say `full` and `partial` where 1.x says this. */
const representations: ReadonlyMap<Json, string> = new Map([
  ['full', 'complete'],
  ['partial', 'incomplete'],
]);

/** The main body's counts stand beside it. */
function bodies(value: Json): Entries {
  const [main] = isJsonList(value) ? value.filter(isJsonRecord) : [];
  const counts = ['charCount', 'wordCount'].flatMap((name) => {
    const count = main?.[name];
    return count === undefined ? [] : [[olderName(name), count] as const];
  });
  return [...variants(value, 'body'), ...counts];
}

/** `headline`, `headline_subhead`, `headline_alternative_2`, `body_html`: no name twice. */
function variants(value: Json, stem: string): Entries {
  const names = uniqueNames('_');
  return (isJsonList(value) ? value : []).filter(isJsonRecord).flatMap((entry) => {
    const text = entry['value'];
    if (typeof text !== 'string') return [];
    const wanted = suffixes(entry, stem).map((end) => (end === '' ? stem : `${stem}_${end}`));
    return [[names(wanted), text] as const];
  });
}

/** The ends that a text's name may have, the likeliest first. */
function suffixes({ role, contentType }: Record31, stem: string): readonly string[] {
  const named = typeof role === 'string' ? role.replace(/\W+/g, '_').replace(/^_+/, '') : '';
  const typed = (typeof contentType === 'string' ? suffixOf(contentType) : undefined) ?? 'text';
  if (stem === 'headline') return named === 'main' || named === '' ? ['', 'main'] : [named];
  // What a story or picture is mostly described by, and its text, are known by their media type.
  const isMain = ['', 'main', 'summary', 'caption'].includes(named);
  return [...(isMain ? [typed] : []), named === '' ? typed : named];
}

/** Gives the first of the wanted names that is not given yet, else the last one with a number. */
function uniqueNames(sign: string): (wanted: readonly string[]) => string {
  const counts = new Map<string, number>();
  const isFree = (name: string): boolean => !counts.has(name);
  return (wanted) => {
    const last = wanted.at(-1) ?? '';
    let name = wanted.find(isFree) ?? last;
    for (let count = counts.get(name) ?? 1; !isFree(name); count++) {
      counts.set(last, count + 1);
      name = `${last}${sign}${count + 1}`;
    }
    counts.set(name, 1);
    return name;
  };
}

/** Concepts with scheme and code; the `role` of sources and indicators is what 1.x calls `rel` or tells by scheme and code. */
function codes(value: Json, roleName?: 'rel' | 'uri'): Json {
  if (!isJsonList(value)) return value;
  return value.map((entry) => {
    if (!isJsonRecord(entry)) return entry;
    const { role, ...others } = entry;
    const named =
      roleName === undefined || role === undefined ? entry : { ...others, [roleName]: role };
    const { uri, literal, ...rest } = named;
    return renamed({ ...rest, ...schemeAndCode(uri ?? literal) });
  });
}

/** A URI parted behind its last slash or number sign, where a code follows; else the whole is the code. */
function schemeAndCode(id: Json | undefined): Record31 {
  if (typeof id !== 'string') return {};
  const host = id.indexOf('://') + '://'.length;
  const at = Math.max(id.lastIndexOf('/'), id.lastIndexOf('#')) + 1;
  const isParted = host >= '://'.length && at > host && at < id.length;
  return isParted ? { scheme: id.slice(0, at), code: id.slice(at) } : { code: id };
}

/** An object with a key for each entry; a second entry of a name gets a number. */
function keyed(value: Json, key: string, turn: (entry: Record31) => Json | undefined): Json {
  if (!isJsonList(value)) return value;
  const names = uniqueNames('-');
  const made = value.filter(isJsonRecord).flatMap(({ [key]: name, ...rest }) => {
    const turned = turn(rest);
    const wanted = typeof name === 'string' && name !== '' ? name : 'id';
    // Keys begin with a letter or digit.
    const plain = /^[a-zA-Z\d]/.test(wanted) ? wanted : `x${wanted}`;
    return turned === undefined ? [] : [[names([plain]), turned] as const];
  });
  return Object.fromEntries(made);
}

/** The names of 1.x all the way down; GeoJSON has names of its own. */
function renamed(value: Record31): Record31;
function renamed(value: Json): Json;
function renamed(value: Json): Json {
  if (isJsonList(value)) return value.map((part) => renamed(part));
  if (!isJsonRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      olderName(key),
      key === 'geoJSON' ? part : renamed(part),
    ]),
  );
}
