import type { XmlAttribute, XmlElement, XmlNode } from './xml-element.js';
import { EndOfReading, type XmlErrors } from './xml-errors.js';

/** How much is built; what is beyond ends the reading or is left out. */
export interface XmlLimits {
  /** Nesting of elements. Default 256. */
  readonly depth?: number | undefined;
  /** Attributes of one element. Default 256. */
  readonly attributes?: number | undefined;
  /** Elements in all. Default 1,000,000. */
  readonly elements?: number | undefined;
}

/** A start tag, as saxes gives it. */
export interface StartTag {
  /** With its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: Attributes;
}

type Attributes = Readonly<Record<string, XmlAttribute>>;

/** Gives a text or value what it was before a repair. */
export type Restore = (read: string) => string;

/** Puts tags and text together to elements, whatever is wrong with them. */
export class XmlTree {
  /** The outermost elements; a well-formed document has one. */
  readonly roots: XmlElement[] = [];
  readonly #open: OpenElement[] = [];
  readonly #errors: XmlErrors;
  readonly #limits: XmlLimits;
  readonly #restore: Restore | undefined;
  #elements = 0;

  constructor(errors: XmlErrors, limits: XmlLimits, restore?: Restore) {
    this.#errors = errors;
    this.#limits = limits;
    this.#restore = restore;
  }

  open(tag: StartTag, start: number, end: number): void {
    this.#checkLimits(start);
    const { name, local, uri } = tag;
    const attributes = this.#attributesOf(tag, start, end);
    const element = { name: local, uri, attributes, children: [], start, tagEnd: end, end };
    (this.#open.at(-1)?.element.children ?? this.roots).push(element);
    this.#open.push({ name, element });
  }

  /** Takes an end tag by its name with the prefix; one that closes no open element is passed over. */
  close(name: string, start: number, end: number): void {
    if (this.#open.at(-1)?.name !== name) {
      if (!this.#open.some((element) => element.name === name)) {
        const message = `</${name}> closes no open element; it was passed over.`;
        this.#errors.report('xml/stray-end-tag', message, start, end);
        return;
      }
      while (this.#open.at(-1)?.name !== name) this.#closeUnended(start);
    }
    const top = this.#open.pop();
    if (top !== undefined) top.element.end = end;
  }

  text(value: string, start: number, end: number): void {
    if (value === '') return;
    const text = { value: this.#restore?.(value) ?? value, start, end };
    this.#open.at(-1)?.element.children.push(text);
  }

  /** The namespace that the open elements give a prefix; saxes loses those that a stray end tag makes it close. */
  resolve(prefix: string): string | undefined {
    const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    for (let index = this.#open.length - 1; index >= 0; index--) {
      const declared = this.#open[index]?.element.attributes[name];
      if (declared !== undefined) return declared.value;
    }
    return undefined;
  }

  /** Closes what is open at the end of the input. */
  finish(end: number): void {
    while (this.#open.length > 0) this.#closeUnended(end);
  }

  #closeUnended(end: number): void {
    const top = this.#open.pop();
    if (top === undefined) return;
    const { name, element } = top;
    element.end = end;
    const message = `<${name}> has no end tag; it was closed where the element around it ends.`;
    this.#errors.report('xml/unclosed', message, element.start, element.tagEnd);
  }

  #checkLimits(at: number): void {
    const { depth = 256, elements = 1_000_000 } = this.#limits;
    if (this.#open.length >= depth) {
      const message = `More than ${depth} elements lie in one another; the rest was not read.`;
      this.#errors.report('xml/too-deep', message, at, at);
      throw new EndOfReading();
    }
    if (++this.#elements > elements) {
      const message = `There are more than ${elements} elements; the rest was not read.`;
      this.#errors.report('xml/too-many-elements', message, at, at);
      throw new EndOfReading();
    }
  }

  #attributesOf({ name, attributes }: StartTag, start: number, end: number): Attributes {
    const { attributes: most = 256 } = this.#limits;
    // A tag that is short enough need not be counted through.
    const isMany = end - start > most * ' a=""'.length && Object.keys(attributes).length > most;
    if (isMany) {
      const message = `<${name}> has more than ${most} attributes; the rest was left out.`;
      this.#errors.report('xml/too-many-attributes', message, start, end);
    }
    const restore = this.#restore;
    if (!isMany && restore === undefined) return attributes;
    const kept = Object.entries(attributes)
      .slice(0, most)
      .map(
        ([key, { local, uri, value }]) =>
          [key, { local, uri, value: restore?.(value) ?? value }] as const,
      );
    return Object.assign(Object.create(null) as Attributes, Object.fromEntries(kept));
  }
}

/** An element whose end tag is still to come. */
interface OpenElement {
  /** With its prefix, as its end tag must have it. */
  readonly name: string;
  readonly element: BuiltElement;
}

interface BuiltElement extends XmlElement {
  readonly children: XmlNode[];
  end: number;
}
