import { isElement, type XmlElement } from '../../markup/xml/xml-element.js';
import { textOf } from '../../markup/xml/xml-path.js';
import type { Json } from '../../source/json/json-node.js';
import type { FeedNames } from './feed-names.js';
import { leftoverOf, oneOrAll } from './leftover.js';

/**
 * The elements of an item by their names, each to be taken once, so that what nobody takes shows. Two lists, since an item has few
 * elements, and looking through a few is cheaper than making a map of them.
 */
export class ItemParts {
  readonly #feed: FeedNames;
  readonly #names: (string | undefined)[] = [];
  readonly #elements: XmlElement[] = [];
  #kept: Map<string, Json[]> | undefined;
  /** How many are left; with none, all questions are answered at once. */
  #left = 0;

  constructor(item: XmlElement, feed: FeedNames) {
    this.#feed = feed;
    for (const child of item.children) {
      if (isElement(child)) this.giveBack(feed.nameOf(child), child);
    }
  }

  /** Whether an element of one of the names is left. */
  has(names: ReadonlySet<string>): boolean {
    if (this.#left === 0) return false;
    for (const name of this.#names) if (name !== undefined && names.has(name)) return true;
    return false;
  }

  /** All elements of the name; taken. */
  all(name: string): readonly XmlElement[] {
    let at = this.#left === 0 ? -1 : this.#names.indexOf(name);
    if (at < 0) return none;
    let found: XmlElement[] | undefined;
    for (; at >= 0; at = this.#names.indexOf(name, at + 1)) {
      this.#names[at] = undefined;
      this.#left--;
      const element = this.#elements[at];
      if (element === undefined) continue;
      if (found === undefined) found = [element];
      else found.push(element);
    }
    return found ?? none;
  }

  /**
   * The first element with text among those of the names, in their order; taken, as are those that say the same. Others stay,
   * since they say something else.
   */
  first(names: readonly string[]): XmlElement | undefined {
    let first: XmlElement | undefined;
    for (const name of names) {
      for (const element of this.all(name)) {
        if (first === undefined && hasText(element)) first = element;
        else if (first === undefined || textOf(element) !== textOf(first)) {
          this.giveBack(name, element);
        }
      }
    }
    return first;
  }

  /** Gives an element back that was taken for nothing. */
  giveBack(name: string, element: XmlElement): void {
    this.#left++;
    this.#names.push(name);
    this.#elements.push(element);
  }

  /** Keeps what of a taken element the model has no place for. */
  keep(name: string, value: Json): void {
    this.#kept ??= new Map();
    const alike = this.#kept.get(name);
    if (alike === undefined) this.#kept.set(name, [value]);
    else alike.push(value);
  }

  /** What nobody took, and what was kept, by name; undefined for nothing. */
  rest(): Readonly<Record<string, Json>> | undefined {
    if (this.#left > 0) this.#keepLeft();
    if (this.#kept === undefined) return undefined;
    return Object.fromEntries([...this.#kept].map(([name, values]) => [name, oneOrAll(values)]));
  }

  #keepLeft(): void {
    for (const [at, name] of this.#names.entries()) {
      const element = this.#elements[at];
      const value = name !== undefined && element && leftoverOf(element, this.#feed);
      if (name !== undefined && value !== undefined && value !== false) this.keep(name, value);
    }
  }
}

/** Whether there is more in the element than white space. */
function hasText({ children }: XmlElement): boolean {
  return children.some((child) => (isElement(child) ? hasText(child) : /\S/.test(child)));
}

const none: readonly XmlElement[] = [];
