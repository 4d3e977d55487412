/**
 * The vocabulary of schema.org: its types, what they descend from, and their properties.
 */
import {
  schemaOrgMembers,
  schemaOrgSuperseded,
  schemaOrgTypes,
} from '../../vocabulary/schema-org.generated.js';

/** A property of schema.org. */
export interface SchemaOrgProperty {
  /** The types that have it; so do all that descend from them. */
  readonly domains: readonly string[];
  /** The types that its values may have. */
  readonly ranges: readonly string[];
  /** The property that has taken its place. */
  readonly supersededBy?: string;
}

/**
 * Whether schema.org has the type.
 *
 * @example
 * ```ts
 * isSchemaOrgType('NewsArticle'); // true
 * ```
 */
export function isSchemaOrgType(type: string): boolean {
  return tables().parents.has(type);
}

/**
 * Whether `type` is `ancestor` or descends from it.
 *
 * @example
 * ```ts
 * descendsFrom('NewsArticle', 'CreativeWork'); // true
 * ```
 */
export function descendsFrom(type: string, ancestor: string): boolean {
  return ancestorsOf(type).has(ancestor);
}

/**
 * The property of that name; undefined where schema.org has none.
 *
 * @example
 * ```ts
 * schemaOrgProperty('dateline')?.domains; // ['NewsArticle']
 * ```
 */
export function schemaOrgProperty(name: string): SchemaOrgProperty | undefined {
  return tables().properties.get(name);
}

/**
 * The members of an enumeration, by their names; undefined for a type that lists none.
 *
 * @example
 * ```ts
 * membersOf('NewsArticle'); // undefined
 * ```
 */
export function membersOf(type: string): ReadonlySet<string> | undefined {
  return tables().members.get(type);
}

/**
 * The names of all types or all properties.
 *
 * @example
 * ```ts
 * [...schemaOrgNames('types')].includes('NewsArticle'); // true
 * ```
 */
export function schemaOrgNames(kind: 'types' | 'properties'): Iterable<string> {
  return kind === 'types' ? tables().parents.keys() : tables().properties.keys();
}

interface Tables {
  readonly parents: ReadonlyMap<string, readonly string[]>;
  readonly properties: ReadonlyMap<string, SchemaOrgProperty>;
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}

let read: Tables | undefined;
const ancestors = new Map<string, ReadonlySet<string>>();

/** The tables, read from their lines at the first question. */
function tables(): Tables {
  read ??= readTables();
  return read;
}

function readTables(): Tables {
  const parents = new Map<string, readonly string[]>();
  const domains = new Map<string, string[]>();
  const ranges = new Map<string, Set<string>>();
  for (const line of linesOf(schemaOrgTypes)) {
    const [head = '', ...own] = line.split(' ');
    const [type = '', above = ''] = head.split('<');
    parents.set(type, above.split(',').filter(Boolean));
    for (const entry of own) {
      const [name = '', range = ''] = entry.split(':');
      domains.set(name, [...(domains.get(name) ?? []), type]);
      ranges.set(name, new Set([...(ranges.get(name) ?? []), ...range.split(',')]));
    }
  }
  const superseded = new Map(
    linesOf(schemaOrgSuperseded).map((line) => line.split(' ') as [string, string]),
  );
  const properties = new Map<string, SchemaOrgProperty>();
  for (const [name, on] of domains) {
    const supersededBy = superseded.get(name);
    properties.set(name, {
      domains: on,
      ranges: [...(ranges.get(name) ?? [])],
      ...(supersededBy !== undefined && { supersededBy }),
    });
  }
  const members = new Map(
    linesOf(schemaOrgMembers).map((line) => {
      const [type = '', ...names] = line.split(' ');
      return [type, new Set(names)] as const;
    }),
  );
  return { parents, properties, members };
}

function linesOf(table: string): readonly string[] {
  return table.trim().split('\n');
}

function ancestorsOf(type: string): ReadonlySet<string> {
  const known = ancestors.get(type);
  if (known !== undefined) return known;
  const found = new Set([type]);
  for (const parent of tables().parents.get(type) ?? []) {
    for (const above of ancestorsOf(parent)) found.add(above);
  }
  ancestors.set(type, found);
  return found;
}
