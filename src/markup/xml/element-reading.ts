import type { Finding, Span } from '../../diagnostics/finding.js';
import type { Json } from '../../source/json/json-node.js';
import { isElement, type XmlAttribute, type XmlElement, type XmlNode } from './xml-element.js';

/** What a format says of its elements before any is read. */
export interface ElementReadingOptions {
  /** Attributes that say nothing by themselves, such as an `id` within the document. */
  readonly passed: ReadonlySet<string>;
  /** Attributes that tell which thing an element is of: the first stands beside what is left of an element that is taken. */
  readonly identities?: ReadonlySet<string>;
  /** Attributes that are taken with any element, the most frequent first. Default: those that `take` names. */
  readonly usual?: readonly string[];
  /** Whether it is asked where fields were read. Default `true`. */
  readonly wantsOrigins?: boolean;
}

/** What of a document is taken into the article, and from where. */
export class ElementReading {
  /** Where each field was read, by dotted path. */
  readonly origins: Record<string, Span> = {};
  readonly findings: Finding[] = [];
  readonly #taken = new Map<XmlElement, readonly string[]>();
  readonly #options: Required<ElementReadingOptions>;

  constructor({
    passed,
    identities = new Set(),
    usual = [],
    wantsOrigins = true,
  }: ElementReadingOptions) {
    this.#options = { passed, identities, usual, wantsOrigins };
  }

  /**
   * Marks an element as taken with these of its attributes, and its place as that of a field. Of a field that is read twice the
   * first place counts.
   */
  take(
    element: XmlElement,
    path?: string,
    attributes: readonly string[] = this.#options.usual,
  ): void {
    const before = this.#taken.get(element);
    const isKnown = before === undefined || before === attributes;
    this.#taken.set(element, isKnown ? attributes : [...before, ...attributes]);
    if (path !== undefined) this.place(path, element);
  }

  /** Marks an element as taken with all that stands in it. */
  takeAll(element: XmlElement, path?: string): void {
    const names = element.attributes.map(({ name }) => name);
    this.take(element, path, names);
    for (const child of element.children) if (isElement(child)) this.takeAll(child);
  }

  /** Tells where a field was read without taking anything. */
  place(path: string, { start, end }: Span): void {
    if (this.#options.wantsOrigins) this.origins[path] ??= { start, end };
  }

  report(...found: readonly Finding[]): void {
    this.findings.push(...found);
  }

  /** What of the elements was not taken, as plain JSON under their names. */
  leftovers(elements: readonly XmlElement[]): Readonly<Record<string, Json>> {
    return listed(leftIn(elements, { taken: this.#taken, ...this.#options }));
  }
}

interface Taken {
  readonly taken: ReadonlyMap<XmlElement, readonly string[]>;
  readonly passed: ReadonlySet<string>;
  readonly identities: ReadonlySet<string>;
}

/** What is left of the elements, by name; undefined for nothing. */
type Left = ReadonlyMap<string, Json[]> | undefined;

function leftIn(nodes: readonly XmlNode[], state: Taken): Left {
  let left: Map<string, Json[]> | undefined;
  for (const node of nodes) {
    const json = isElement(node) ? leftOf(node, state) : undefined;
    if (!isElement(node) || json === undefined) continue;
    left ??= new Map();
    const before = left.get(node.name);
    if (before === undefined) left.set(node.name, [json]);
    else before.push(json);
  }
  return left;
}

/** Several elements of one name are a list. */
function listed(left: Left): Record<string, Json> {
  const entries = [...(left ?? [])].map(
    ([name, list]) => [name, list.length === 1 ? (list[0] ?? null) : list] as const,
  );
  return Object.fromEntries(entries);
}

function leftOf(element: XmlElement, state: Taken): Json | undefined {
  const names = state.taken.get(element);
  const left = leftIn(element.children, state);
  const attributes = attributesLeft(element, names, state);
  const text = names === undefined && left === undefined ? ownText(element) : '';
  if (left === undefined && attributes.length === 0) return text === '' ? undefined : text;
  return {
    ...(names !== undefined && identityOf(element, state)),
    ...Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
    ...listed(left),
    ...(text !== '' && { value: text }),
  };
}

function attributesLeft(
  { attributes }: XmlElement,
  taken: readonly string[] | undefined,
  state: Taken,
): readonly XmlAttribute[] {
  return attributes.filter(
    ({ name, value }) =>
      taken?.includes(name) !== true && value.trim() !== '' && !isPassed(name, state),
  );
}

/** The text that stands in an element itself: what its elements hold is theirs. */
function ownText({ children }: XmlElement): string {
  const texts = children.map((child) => (isElement(child) ? ' ' : child));
  return texts.join('').replace(/\s+/g, ' ').trim();
}

function identityOf(
  { attributes }: XmlElement,
  { identities }: Taken,
): Readonly<Record<string, string>> | undefined {
  const found = attributes.find(({ name }) => identities.has(name));
  return found === undefined ? undefined : { [found.name]: found.value };
}

function isPassed(name: string, { passed }: Taken): boolean {
  return passed.has(name) || name.startsWith('xmlns') || name.startsWith('xsi:');
}
