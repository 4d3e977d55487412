import type { XmlElement } from '../../markup/xml/xml-element.js';
import { listTypes } from './dialects.js';
import { elementsAt, formalName } from './read/elements.js';

/** An item, and the envelope that it came in. */
export interface FoundItem {
  readonly item: XmlElement;
  readonly envelope?: XmlElement | undefined;
}

/** The items of a document, those in components among them. */
export function itemsIn(root: XmlElement): readonly FoundItem[] {
  if (root.name !== 'NewsML' && root.name !== 'NewsItem') return [];
  const [envelope] = elementsAt([root], 'NewsEnvelope');
  const items = root.name === 'NewsItem' ? [root] : elementsAt([root], 'NewsItem');
  return items.flatMap((item) => [item, ...itemsWithin(item)]).map((item) => ({ item, envelope }));
}

function itemsWithin(element: XmlElement): readonly XmlElement[] {
  return elementsAt([element], 'NewsComponent').flatMap((component) => {
    const own = elementsAt([component], 'NewsItem');
    return [...own.flatMap((item) => [item, ...itemsWithin(item)]), ...itemsWithin(component)];
  });
}

/** Whether an item is a list for machines, or but changes another. */
export function isList(item: XmlElement): boolean {
  const [type] = elementsAt([item], 'NewsManagement', 'NewsItemType');
  const isNoNews = listTypes.includes(formalName(type)?.toLowerCase() ?? '');
  return isNoNews || ['TopicSet', 'Update'].some((name) => elementsAt([item], name).length > 0);
}
