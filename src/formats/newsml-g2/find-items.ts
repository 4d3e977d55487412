import type { XmlElement } from '../../markup/xml/xml-element.js';
import { childElements, childrenNamed } from '../../markup/xml/xml-path.js';

/** An item of a document, and the header of the message that it came in. */
export interface FoundItem {
  readonly item: XmlElement;
  readonly header?: XmlElement;
}

/** The items of a document: its outermost elements, or those of the message that they are. */
export function findItems(roots: readonly XmlElement[]): readonly FoundItem[] {
  return roots.flatMap((root) => {
    if (root.name !== 'newsMessage') return itemName.test(root.name) ? [{ item: root }] : [];
    const [header] = childrenNamed(root, 'header');
    return childrenNamed(root, 'itemSet')
      .flatMap(childElements)
      .filter(({ name }) => itemName.test(name))
      .map((item) => ({ item, ...(header && { header }) }));
  });
}

/** Whether an item is news: the others say what concepts are, what is planned, and what aliases stand for. */
export function isNews({ name }: XmlElement): boolean {
  return name === 'newsItem' || name === 'packageItem';
}

const itemName = /^(?:news|package|concept|knowledge|planning|catalog)Item$/;
