import { isDeclaration } from '../../markup/xml/namespaces.js';
import { isElement, type XmlElement } from '../../markup/xml/xml-element.js';
import type { Json } from '../../source/json/json-node.js';
import type { FeedNames } from './feed-names.js';

/** What of an element the model has a place for. */
export interface Known {
  readonly attributes: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
}

/**
 * An element as plain JSON, for `extra`: its text, or an object of its attributes and elements with the text, if it has both,
 * as `value`. Undefined for one that is empty.
 *
 * @param known - What of it is left out, since it is read elsewhere; its own text then is too.
 */
export function leftoverOf(element: XmlElement, names: FeedNames, known?: Known): Json | undefined {
  if (element.children.length === 0 && !isTelling(element, known)) return undefined;
  const entries = new Map<string, Json[]>();
  const add = (name: string, value: Json): void => {
    const alike = entries.get(name);
    if (alike === undefined) entries.set(name, [value]);
    else alike.push(value);
  };
  let text = '';
  for (const { name, value } of element.attributes) {
    if (!isDeclaration(name) && known?.attributes.has(name) !== true) add(name, value);
  }
  for (const child of element.children) {
    if (!isElement(child)) {
      text += child;
      continue;
    }
    const name = names.nameOf(child);
    const value = known?.elements.has(name) === true ? undefined : leftoverOf(child, names);
    if (value !== undefined) add(name, value);
  }
  const own = known === undefined ? text.trim() : '';
  if (entries.size === 0) return own === '' ? undefined : own;
  if (own !== '') add('value', own);
  return Object.fromEntries([...entries].map(([name, values]) => [name, oneOrAll(values)]));
}

/** The value itself where it is the only one. */
export function oneOrAll(values: readonly Json[]): Json {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}

/** Whether it has an attribute that says something; a look is cheaper than a list. */
function isTelling({ attributes }: XmlElement, known: Known | undefined): boolean {
  return attributes.some(
    ({ name }) => !isDeclaration(name) && known?.attributes.has(name) !== true,
  );
}
