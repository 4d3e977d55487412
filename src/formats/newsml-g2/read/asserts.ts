import type { ElementReading } from '../../../markup/xml/element-reading.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childrenNamed } from '../../../markup/xml/xml-path.js';
import { assertedAs } from '../dialects.js';

/** What an item asserts of the concepts that its properties name. */
export interface Asserts {
  /** The assertion about the concept that an element names, by the same QCode, URI or literal. */
  of(element: XmlElement): XmlElement | undefined;
  /** The assertion about the concept of a QCode. */
  ofCode(qcode: string): XmlElement | undefined;
}

/** The assertions of an item, looked through when first asked; one that is found is taken. */
export function assertsOf(item: XmlElement, reading: ElementReading): Asserts {
  let made: ReadonlyMap<string, XmlElement> | undefined;
  const byKey = (): ReadonlyMap<string, XmlElement> =>
    (made ??= new Map(
      childrenNamed(item, 'assert').flatMap((assert) =>
        keysOf(assert).map((key) => [key, assert] as const),
      ),
    ));
  const firstOf = (keys: readonly string[]): XmlElement | undefined => {
    const key = keys.find((one) => byKey().has(one));
    const found = key === undefined ? undefined : byKey().get(key);
    if (found !== undefined) reading.take(found);
    return found;
  };
  return {
    of: (element) =>
      byKey().size === 0 ? undefined : firstOf([...keysOf(element), ...otherKeys(element)]),
    ofCode: (qcode) => firstOf([`qcode ${qcode}`]),
  };
}

function keysOf(element: XmlElement): readonly string[] {
  return ['uri', 'qcode', 'literal'].flatMap((name) => {
    const value = attributeOf(element, name);
    return value === undefined ? [] : [`${name} ${value}`];
  });
}

/** Under which other schemes the sender asserts the code. */
function otherKeys(element: XmlElement): readonly string[] {
  const [alias = '', code] = (attributeOf(element, 'qcode') ?? '').split(':', 2);
  if (code === undefined || !Object.hasOwn(assertedAs, alias)) return [];
  return (assertedAs[alias] ?? []).map((start) => `qcode ${start}${code}`);
}
