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

/** Takes a node of an element when all of it is read. */
export type TakeNode = (node: XmlNode) => void;

/**
 * What takes the nodes of an element in the place of the tree, which then keeps none of them; `undefined` for an element that
 * stays whole. Asked as an element opens, with those around it, innermost last; within one whose nodes are taken it is not.
 */
export type TakerOf = (element: XmlElement, around: readonly XmlElement[]) => TakeNode | undefined;

/** Puts tags and text together to elements, whatever is wrong with them. */
export class XmlTree {
  /** The outermost elements; a well-formed document has one. */
  readonly roots: XmlElement[] = [];
  readonly #open: BuiltElement[] = [];
  readonly #namespaces: Namespaces;
  readonly #errors: XmlErrors;
  readonly #limits: { readonly [Limit in keyof XmlLimits]-?: number };
  readonly #restore: Restore | undefined;
  readonly #takerOf: TakerOf | undefined;
  /** The taker of an open element's nodes, and how many elements are open down to that one. */
  #taking: { readonly take: TakeNode; readonly depth: number } | undefined;
  #elements = 0;
  /** Of the tag that is opened next. */
  #attributes: XmlAttribute[] = [];

  constructor(errors: XmlErrors, limits: XmlLimits, restore?: Restore, takerOf?: TakerOf) {
    this.#namespaces = new Namespaces(errors);
    this.#errors = errors;
    const { depth = 256, attributes = 256, elements = 1_000_000 } = limits;
    this.#limits = { depth, attributes, elements };
    this.#restore = restore;
    this.#takerOf = takerOf;
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
    if (this.#open.length !== this.#taking?.depth) this.#append(element);
    const take = this.#taking === undefined ? this.#takerOf?.(element, this.#open) : undefined;
    this.#open.push(element);
    if (take !== undefined) this.#taking = { take, depth: this.#open.length };
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
    if (value === '' || this.#open.length === 0) return;
    const text = this.#restore?.(value) ?? value;
    if (this.#open.length === this.#taking?.depth) this.#taking.take(text);
    else this.#append(text);
  }

  /** Closes what is open at the end of the input. */
  finish(end: number): void {
    while (this.#open.length > 0) this.#closeUnended(end);
  }

  /** Leaves what is open as it is, where the reading ends before the input. */
  stop(): void {
    const half = this.#open[this.#taking?.depth ?? -1];
    if (half !== undefined) this.#taking?.take(half);
  }

  /** Most elements hold one node: a list made with it takes an eighth of the room of an empty one that V8 lets grow. */
  #append(node: BuiltElement | string): void {
    const around = this.#open.at(-1);
    if (around !== undefined) {
      if (around.children === nothing) around.children = [node];
      else around.children.push(node);
    } else if (typeof node !== 'string') {
      this.roots.push(node);
    }
  }

  #close(start: number, end: number): BuiltElement | undefined {
    const element = this.#open.pop();
    if (element === undefined) return undefined;
    element.contentEnd = start;
    element.end = end;
    this.#namespaces.close(this.#open.length);
    const taking = this.#taking;
    if (taking?.depth === this.#open.length) taking.take(element);
    else if (taking !== undefined && taking.depth > this.#open.length) this.#taking = undefined;
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

const none: readonly XmlAttribute[] = [];
/** Of every element in which nothing stands so far. */
const nothing: XmlNode[] = [];
