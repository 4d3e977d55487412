import type { Finding, Span } from '../../diagnostics/finding.js';
import type { Json } from '../../source/json/json-node.js';
import { isElement, type XmlElement } from './xml-element.js';

/** What of a document is taken into the article, and from where. */
export interface ElementReading {
  /** Where each field was read, by dotted path. */
  readonly origins: Readonly<Record<string, Span>>;
  readonly findings: readonly Finding[];
  /**
   * Marks an element as taken with these of its attributes, and its place as that of a field. Of a field that is read twice the
   * first place counts.
   */
  take(element: XmlElement, path?: string, attributes?: readonly string[]): void;
  /** Marks an element as taken with all that stands in it. */
  takeAll(element: XmlElement, path?: string): void;
  /** Tells where a field was read without taking anything. */
  place(path: string, span: Span): void;
  report(...found: readonly Finding[]): void;
  /** What of the elements was not taken, as plain JSON under their names. */
  leftovers(elements: readonly XmlElement[]): Readonly<Record<string, Json>>;
}

/** How to read. */
export interface ElementReadingOptions {
  /** Attributes that tell which thing an element is of: the first stands beside what is left of an element that is taken. */
  readonly identities?: ReadonlySet<string>;
  /** Whether it is asked where fields were read. Default `true`. */
  readonly wantsOrigins?: boolean;
}

/**
 * A reading of which nothing is taken yet.
 *
 * @param passed - Attributes that say nothing by themselves, such as an `id` within the document.
 */
export function createElementReading(
  passed: ReadonlySet<string>,
  { identities = new Set(), wantsOrigins = true }: ElementReadingOptions = {},
): ElementReading {
  const taken = new Map<XmlElement, readonly string[]>();
  const origins: Record<string, Span> = {};
  const findings: Finding[] = [];
  const place = (path: string, { start, end }: Span): void => {
    if (wantsOrigins) origins[path] ??= { start, end };
  };
  const reading: ElementReading = {
    origins,
    findings,
    place,
    take(element, path, attributes = []) {
      const before = taken.get(element);
      const isKnown = before === undefined || before === attributes;
      taken.set(element, isKnown ? attributes : [...before, ...attributes]);
      if (path !== undefined) place(path, element);
    },
    takeAll(element, path) {
      reading.take(
        element,
        path,
        element.attributes.map(({ name }) => name),
      );
      for (const child of element.children) if (isElement(child)) reading.takeAll(child);
    },
    report: (...found) => void findings.push(...found),
    leftovers: (elements) => Object.fromEntries(leftIn(elements, { taken, passed, identities })),
  };
  return reading;
}

interface Taken {
  readonly taken: ReadonlyMap<XmlElement, readonly string[]>;
  readonly passed: ReadonlySet<string>;
  readonly identities: ReadonlySet<string>;
}

function leftIn(elements: readonly XmlElement[], state: Taken): ReadonlyMap<string, Json> {
  const left = new Map<string, Json[]>();
  for (const element of elements) {
    const json = leftOf(element, state);
    if (json === undefined) continue;
    const before = left.get(element.name);
    if (before === undefined) left.set(element.name, [json]);
    else before.push(json);
  }
  // Several elements of one name are a list.
  return new Map(
    [...left].map(([name, list]) => [name, list.length === 1 ? (list[0] ?? null) : list]),
  );
}

function leftOf(element: XmlElement, state: Taken): Json | undefined {
  const names = state.taken.get(element);
  const left = leftIn(element.children.filter(isElement), state);
  const attributes = element.attributes.flatMap(({ name, value }) => {
    const isLeft = value.trim() !== '' && names?.includes(name) !== true && !isPassed(name, state);
    return isLeft ? [[name, value] as const] : [];
  });
  const text = names === undefined && left.size === 0 ? ownText(element) : '';
  if (left.size === 0 && attributes.length === 0) return text === '' ? undefined : text;
  const identity = names === undefined ? undefined : identityOf(element, state);
  return {
    ...identity,
    ...Object.fromEntries([...attributes, ...left]),
    ...(text !== '' && { value: text }),
  };
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
