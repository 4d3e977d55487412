import type { ElementReading } from '../../../markup/xml/element-reading.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import type { Lexicon } from '../../../text/lexicon.js';
import type { ReadOptions } from '../../format.js';
import type { Component } from './components.js';
import { elementsAt } from './elements.js';

/** An item, and all that its parts are read by. */
export interface ItemContext {
  readonly item: XmlElement;
  /** Of the document around. */
  readonly envelope?: XmlElement | undefined;
  readonly management?: XmlElement | undefined;
  /** The components that the story's metadata stand in: that of its text and those around, the innermost first. */
  readonly story: readonly Component[];
  readonly reading: ElementReading;
  readonly language?: string | undefined;
  readonly lexicon: Lexicon;
  readonly options: ReadOptions;
}

/** The elements of the innermost component of the story that has any. */
export function innermostAt(
  { story }: ItemContext,
  ...path: readonly string[]
): readonly XmlElement[] {
  for (const { element } of story) {
    const found = elementsAt([element], ...path);
    if (found.length > 0) return found;
  }
  return [];
}

/** The elements of all components of the story, the innermost first. */
export function allAt({ story }: ItemContext, ...path: readonly string[]): readonly XmlElement[] {
  return story.flatMap(({ element }) => elementsAt([element], ...path));
}
