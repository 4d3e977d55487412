import type { Finding, Span } from '../../../diagnostics/finding.js';
import { isElement, type XmlElement } from '../../../markup/xml/xml-element.js';
import { rawTextOf } from '../../../markup/xml/xml-path.js';
import type { Json } from '../../../source/json/json-node.js';

/** What of an item is taken into the article, and from where. */
export interface Reading {
  /** Where each field was read, by dotted path. */
  readonly origins: Readonly<Record<string, Span>>;
  readonly findings: readonly Finding[];
  /** Marks an element as taken with all that stands in it. */
  takeAll(element: XmlElement): void;
  /** Marks an element as taken, and its place as that of a field. Of a field that is read twice the first place counts. */
  take(element: XmlElement, path?: string): void;
  /** Tells where a field was read without taking anything. */
  place(path: string, span: Span): void;
  report(...found: readonly Finding[]): void;
  /** What of the elements was not taken, as plain JSON under their names. */
  leftovers(elements: readonly XmlElement[]): Readonly<Record<string, Json>>;
}

/**
 * A reading of which nothing is taken yet.
 *
 * @param wantsOrigins - Whether it is asked where fields were read.
 */
export function createReading(wantsOrigins = false): Reading {
  const taken = new Set<XmlElement>();
  const origins: Record<string, Span> = {};
  const findings: Finding[] = [];
  const place = (path: string, { start, end }: Span): void => {
    if (wantsOrigins) origins[path] ??= { start, end };
  };
  return {
    origins,
    findings,
    place,
    take(element, path) {
      taken.add(element);
      if (path !== undefined) place(path, element);
    },
    takeAll(element) {
      taken.add(element);
      for (const child of element.children) if (isElement(child)) this.takeAll(child);
    },
    report: (...found) => void findings.push(...found),
    leftovers: (elements) => Object.fromEntries(leftIn(elements, taken)),
  };
}

/** A finding in a text of its own, placed where that text stands in the document. */
export function placed(found: Finding, { start, end }: Span): Finding {
  return { ...found, span: { start, end } };
}

function leftIn(
  elements: readonly XmlElement[],
  taken: ReadonlySet<XmlElement>,
): ReadonlyMap<string, Json> {
  const left = new Map<string, Json>();
  for (const element of elements) {
    const json = leftOf(element, taken);
    if (json !== undefined) add(left, element.name, json);
  }
  return left;
}

function leftOf(element: XmlElement, taken: ReadonlySet<XmlElement>): Json | undefined {
  const isTaken = taken.has(element);
  const left = leftIn(element.children.filter(isElement), taken);
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !isNoProperty(name) && !(isTaken && usual.has(name)))
    .map(([name, { value }]) => [name, value] as const);
  const hasElements = left.size > 0;
  if (isTaken) {
    if (!hasElements && attributes.length === 0) return undefined;
    // What is left stands beside what tells which element it is of.
    const known = Object.entries(element.attributes).find(([name]) => identities.has(name));
    const identity = known === undefined ? {} : { [known[0]]: known[1].value };
    return { ...identity, ...Object.fromEntries([...attributes, ...left]) };
  }
  const text = hasElements ? '' : rawTextOf(element).replace(/\s+/g, ' ').trim();
  const isNothing = attributes.every(([name]) => usual.has(name) && !identities.has(name));
  if (!hasElements && text === '' && isNothing) return undefined;
  if (!hasElements && attributes.length === 0) return text;
  return {
    ...Object.fromEntries([...attributes, ...left]),
    ...(text !== '' && { value: text }),
  };
}

/** Several elements of one name are a list. */
function add(left: Map<string, Json>, name: string, json: Json): void {
  const before = left.get(name);
  if (before === undefined) left.set(name, json);
  else
    left.set(name, Array.isArray(before) ? [...(before as readonly Json[]), json] : [before, json]);
}

function isNoProperty(name: string): boolean {
  return name.startsWith('xmlns') || name.startsWith('xsi:');
}

/** Attributes that are read with an element that is taken, or that say nothing beside it. */
const usual: ReadonlySet<string> = new Set([
  ...['qcode', 'uri', 'literal', 'type', 'typeuri', 'role', 'roleuri', 'rel', 'reluri'],
  ...['tag', 'href', 'residref', 'guidref', 'contenttype', 'rendition', 'renditionuri', 'id'],
  ...['width', 'height', 'size', 'duration', 'durationunit', 'wordcount', 'charcount', 'rank'],
  ...[
    'pubconstraint',
    'pubconstrainturi',
    'jobtitle',
    'jobtitleuri',
    'latitude',
    'longitude',
    'separator',
    'dir',
    'xml:lang',
  ],
]);

const identities: ReadonlySet<string> = new Set([
  'uri',
  'qcode',
  'literal',
  'tag',
  'href',
  'residref',
]);
