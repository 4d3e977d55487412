import type { BuiltBody } from '../body-builder.js';
import type { XmlBodyBuilder } from './body-of.js';
import type { XmlElement } from './xml-element.js';
import { holdsText } from './xml-path.js';
import type { TakeNode } from './xml-tree.js';

/** A body that was made while its document was read. */
export interface EarlyBody {
  /** Whether anything but white space stood there. */
  readonly hasText: boolean;
  finish(): BuiltBody;
}

/**
 * Makes bodies while their document is read, so that of these no tree is kept: they are most of what a document holds, and V8 takes
 * long over what outlives its reading.
 */
export class EarlyBodies {
  readonly #bodies = new Map<XmlElement, EarlyBody>();
  readonly #builderOf: BuilderOf;

  constructor(builderOf: BuilderOf) {
    this.#builderOf = builderOf;
  }

  /** For the reader of the document. */
  takerOf(element: XmlElement, around: readonly XmlElement[]): TakeNode | undefined {
    const builder = this.#builderOf(element, around);
    if (builder === undefined) return undefined;
    const body = { hasText: false, finish: () => builder.finish() };
    this.#bodies.set(element, body);
    return (node) => {
      body.hasText ||= holdsText(node);
      builder.add(node);
    };
  }

  /** What was made of the nodes of an element. */
  of(element: XmlElement): EarlyBody | undefined {
    return this.#bodies.get(element);
  }
}

/** What makes a body of an element's nodes; `undefined` for an element that stays whole. */
type BuilderOf = (element: XmlElement, around: readonly XmlElement[]) => XmlBodyBuilder | undefined;
