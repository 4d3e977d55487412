import { element, type XmlContent } from '../../markup/xml/write-xml.js';
import type { Related } from '../../model/index.js';
import { relations } from './read-links.js';

/** The related items as Atom's links; one without an address has no place. */
export function composeRelated(related: readonly Related[], name: string): readonly XmlContent[] {
  return related.map(({ url, headline, rel }) => {
    if (url === undefined) return undefined;
    const said = rel === relations.via ? 'via' : 'related';
    return element(name, { rel: said, href: url, title: headline });
  });
}
