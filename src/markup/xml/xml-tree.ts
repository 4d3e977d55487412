import type { Span } from '../../diagnostics/finding.js';
import { Namespaces } from './namespaces.js';
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

/** Gives a text or value what it was before a repair. */
export type Restore = (read: string) => string;

/** Puts tags and text together to elements, whatever is wrong with them. */
export class XmlTree {
  /** The outermost elements; a well-formed document has one. */
  readonly roots: XmlElement[] = [];
  readonly #open: BuiltElement[] = [];
  readonly #namespaces: Namespaces;
  readonly #errors: XmlErrors;
  readonly #limits: { readonly [Limit in keyof XmlLimits]-?: number };
  readonly #restore: Restore | undefined;
  #elements = 0;
  /** Of the tag that is opened next. */
  #attributes: XmlAttribute[] = [];

  constructor(errors: XmlErrors, limits: XmlLimits, restore?: Restore) {
    this.#namespaces = new Namespaces(errors);
    this.#errors = errors;
    const { depth = 256, attributes = 256, elements = 1_000_000 } = limits;
    this.#limits = { depth, attributes, elements };
    this.#restore = restore;
  }

  /** Takes an attribute of the tag that is opened next. */
  attribute(attribute: XmlAttribute): void {
    if (this.#attributes.length === 0) this.#attributes = [attribute];
    else this.#attributes.push(attribute);
    this.#namespaces.attribute(attribute);
  }

  /** Takes a start tag by its name with the prefix. */
  open(writtenName: string, start: number, end: number): void {
    this.#checkLimits(start);
    const place = { start, end };
    const { local: name, uri } = this.#namespaces.open(writtenName, this.#open.length, place);
    const attributes = this.#attributes.length === 0 ? none : this.#takeAttributes(place);
    const element: BuiltElement = {
      name,
      uri,
      writtenName,
      attributes,
      children: nothing,
      start,
      tagEnd: end,
      contentEnd: end,
      end,
    };
    const around = this.#open.at(-1);
    if (around === undefined) this.roots.push(element);
    else append(around, element);
    this.#open.push(element);
  }

  /** Takes an end tag by its name with the prefix; one that closes no open element is passed over. */
  close(name: string, start: number, end: number): void {
    if (this.#open.at(-1)?.writtenName !== name) {
      if (!this.#open.some((element) => element.writtenName === name)) {
        const message = `</${name}> closes no open element; it was passed over.`;
        this.#errors.report('xml/stray-end-tag', message, start, end);
        return;
      }
      while (this.#open.at(-1)?.writtenName !== name) this.#closeUnended(start);
    }
    this.#close(start, end);
  }

  /** Characters, references replaced. */
  text(value: string): void {
    const around = this.#open.at(-1);
    if (value !== '' && around !== undefined) append(around, this.#restore?.(value) ?? value);
  }

  /** Closes what is open at the end of the input. */
  finish(end: number): void {
    while (this.#open.length > 0) this.#closeUnended(end);
  }

  #close(start: number, end: number): BuiltElement | undefined {
    const element = this.#open.pop();
    if (element === undefined) return undefined;
    element.contentEnd = start;
    element.end = end;
    this.#namespaces.close(this.#open.length);
    return element;
  }

  #closeUnended(end: number): void {
    const element = this.#close(end, end);
    if (element === undefined) return;
    const { writtenName, start, tagEnd } = element;
    const message = `<${writtenName}> has no end tag; it was closed where the element around it ends.`;
    this.#errors.report('xml/unclosed', message, start, tagEnd);
  }

  #checkLimits(at: number): void {
    const { depth, elements } = this.#limits;
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

  #takeAttributes({ start, end }: Span): readonly XmlAttribute[] {
    const { attributes: most } = this.#limits;
    const all = this.#attributes;
    this.#attributes = [];
    if (all.length > most) {
      const message = `A tag has more than ${most} attributes; the rest was left out.`;
      this.#errors.report('xml/too-many-attributes', message, start, end);
    }
    const kept = all.length > most ? all.slice(0, most) : all;
    const restore = this.#restore;
    if (restore === undefined) return kept;
    return kept.map(({ name, value }) => ({ name, value: restore(value) }));
  }
}

/** An element that may still grow. */
interface BuiltElement extends XmlElement {
  children: XmlNode[];
  contentEnd: number;
  end: number;
}

/** Most elements hold one node: a list made with it takes an eighth of the room of an empty one that V8 lets grow. */
function append(element: BuiltElement, node: XmlNode): void {
  if (element.children === nothing) element.children = [node];
  else element.children.push(node);
}

const none: readonly XmlAttribute[] = [];
/** Of every element in which nothing stands so far. */
const nothing: XmlNode[] = [];
