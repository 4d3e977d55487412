import { attributeOf, textOf } from '../../markup/xml/xml-path.js';
import type { Article, Organization, Related } from '../../model/index.js';
import { type Bases, resolveAddress } from '../../syndication/addresses.js';
import type { Reading } from '../../syndication/reading.js';
import type { ItemParts } from '../../syndication/xml/item-parts.js';
import { lineOf } from '../../syndication/xml/read-extensions.js';

/** Where the item comes from: other publications, or pages. */
export type Sources = Pick<Article, 'sources' | 'related'>;

/**
 * The feed that an item was taken from (`source`), and what else it is derived from (`dc:source`): another's page, or a name.
 *
 * @param page - The item's own page, which many name here.
 */
export function readSources(
  parts: ItemParts,
  bases: Bases,
  page: string | undefined,
  reading: Reading,
): Sources {
  const sources: Organization[] = [];
  const related: Related[] = [];
  for (const element of parts.all('source')) {
    const path = `sources[${sources.length}]`;
    const written = attributeOf(element, 'url');
    const uri = resolveAddress(written, bases, { path: `${path}.uri`, span: element }, reading);
    const name = lineOf(element, path, reading);
    if (name === '' && uri === undefined) continue;
    sources.push({ name: name || (uri ?? ''), ...(uri !== undefined && { uri }), sameAs: [] });
  }
  for (const element of parts.all('dc:source')) {
    const text = textOf(element);
    if (text === '' || text === page) continue;
    if (/^https?:\/\//i.test(text)) {
      related.push({ url: text, rel: 'derivedFrom' });
    } else {
      sources.push({ name: lineOf(element, `sources[${sources.length}]`, reading), sameAs: [] });
    }
  }
  return { sources, related };
}
