import type { XmlElement } from '../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../markup/xml/xml-path.js';
import type { ItemParts } from '../../syndication/xml/item-parts.js';

/** The `link` that leads somewhere: by its text or, as in Atom, by its `href`. Others stay. */
export function takeLink(parts: ItemParts): XmlElement | undefined {
  const links = parts.all('link');
  const found = links.find(
    (link) => textOf(link) !== '' || attributeOf(link, 'href') !== undefined,
  );
  for (const link of links) if (link !== found) parts.giveBack('link', link);
  return found;
}
