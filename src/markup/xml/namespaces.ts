import type { StartTag } from './read-start-tag.js';
import type { XmlAttribute } from './xml-element.js';
import { xmlNamespace } from './xml-path.js';
import type { XmlScan } from './xml-scan.js';

/** The namespaces that hold within an element. */
export interface NamespaceScope {
  /** Of elements without a prefix. */
  readonly unprefixed: string;
  /** Of the prefixes that the element itself declares. */
  readonly declared: ReadonlyMap<string, string>;
  readonly around?: NamespaceScope;
}

/** The prefixes that are bound in every document. */
export const outermostScope: NamespaceScope = {
  unprefixed: '',
  declared: new Map([
    ['xml', xmlNamespace],
    ['xmlns', 'http://www.w3.org/2000/xmlns/'],
  ]),
};

/** The scope within an element: `around`, unless its tag declares namespaces. */
export function scopeOf({ attributes }: StartTag, around: NamespaceScope): NamespaceScope {
  let { unprefixed } = around;
  let declared: Map<string, string> | undefined;
  for (const { name, value } of attributes) {
    if (!name.startsWith('xmlns')) continue;
    if (name === 'xmlns') unprefixed = value.trim();
    if (name[5] === ':') (declared ??= new Map()).set(name.slice(6), value.trim());
  }
  if (declared === undefined && unprefixed === around.unprefixed) return around;
  return { unprefixed, declared: declared ?? none, around };
}

const none: ReadonlyMap<string, string> = new Map();

/** A name without its prefix, and the namespace that the prefix stands for. */
export interface ExpandedName {
  readonly name: string;
  readonly uri: string;
}

/** An element's name by its scope. */
export function expandName(scan: XmlScan, tag: StartTag, scope: NamespaceScope): ExpandedName {
  if (!tag.name.includes(':')) return { name: tag.name, uri: scope.unprefixed };
  return expand(scan, tag.name, scope, tag.start + 1);
}

/** The attributes that declare no namespace, with their names by the scope, each name once; one without a prefix is in none. */
export function expandAttributes(
  scan: XmlScan,
  { attributes }: StartTag,
  scope: NamespaceScope,
): readonly XmlAttribute[] {
  const expanded = attributes.some(concernsNamespaces)
    ? attributes
        .filter(isNoDeclaration)
        .map((attribute) =>
          attribute.name.includes(':')
            ? { ...attribute, ...expand(scan, attribute.name, scope, attribute.start) }
            : attribute,
        )
    : attributes;
  return hasDuplicate(expanded) ? withoutDuplicates(scan, expanded) : expanded;
}

function concernsNamespaces({ name }: XmlAttribute): boolean {
  return name.includes(':') || name === 'xmlns';
}

function isNoDeclaration({ name }: XmlAttribute): boolean {
  return name !== 'xmlns' && !name.startsWith('xmlns:');
}

/** Most tags have few attributes, for which pairs are faster than a set. */
const few = 8;

function hasDuplicate(attributes: readonly XmlAttribute[]): boolean {
  if (attributes.length > few) return new Set(attributes.map(keyOf)).size < attributes.length;
  for (let index = 1; index < attributes.length; index++) {
    const attribute = attributes[index];
    for (let other = 0; other < index; other++) {
      const before = attributes[other];
      if (before?.name === attribute?.name && before?.uri === attribute?.uri) return true;
    }
  }
  return false;
}

function withoutDuplicates(
  scan: XmlScan,
  attributes: readonly XmlAttribute[],
): readonly XmlAttribute[] {
  const seen = new Set<string>();
  return attributes.filter((attribute) => {
    const key = keyOf(attribute);
    if (!seen.has(key)) return seen.add(key);
    const { name, start, end } = attribute;
    const message = `The attribute "${name}" stands twice in the tag; the first was taken.`;
    scan.report('xml/duplicate-attribute', message, start, end);
    return false;
  });
}

function keyOf({ name, uri }: XmlAttribute): string {
  return `${name} ${uri}`;
}

function expand(
  scan: XmlScan,
  qualified: string,
  scope: NamespaceScope,
  start: number,
): ExpandedName {
  const colon = qualified.indexOf(':');
  const prefix = qualified.slice(0, colon);
  const name = qualified.slice(colon + 1);
  const end = start + qualified.length;
  if (prefix === '' || name === '' || name.includes(':')) {
    const message = `"${qualified}" should be a name, or a prefix, one colon and a name.`;
    scan.report('xml/bad-name', message, start, end);
  }
  const uri = resolve(prefix, scope);
  if (uri !== undefined) return { name, uri };
  const message = `No \`xmlns:${prefix}\` declares the prefix "${prefix}".`;
  scan.report('xml/unbound-prefix', message, start, end);
  return { name, uri: prefix };
}

function resolve(prefix: string, scope: NamespaceScope): string | undefined {
  for (let at: NamespaceScope | undefined = scope; at !== undefined; at = at.around) {
    const uri = at.declared.get(prefix);
    if (uri !== undefined) return uri;
  }
  return undefined;
}
