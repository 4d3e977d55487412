import { textOf } from '../../markup/xml/xml-path.js';
import type { Article } from '../../model/index.js';
import type { Reading } from '../reading.js';
import type { ItemParts } from './item-parts.js';
import { lineOf } from './read-extensions.js';

/** Where an item comes from: other publications, or pages. */
export type Derived = Pick<Article, 'sources' | 'related'>;

/**
 * What `dc:source` says an item is derived from: another's page, or a name. Many name the item's own page.
 *
 * @param before - How many sources are told by other elements.
 */
export function readDerived(
  parts: ItemParts,
  page: string | undefined,
  before: number,
  reading: Reading,
): Derived {
  const told = parts.all('dc:source');
  if (told.length === 0) return nothing;
  const elements = told.filter((element) => ![page, ''].includes(textOf(element)));
  const isPage = (text: string): boolean => /^https?:\/\//i.test(text);
  const names = elements.filter((element) => !isPage(textOf(element)));
  return {
    sources: names.map((element, index) => ({
      name: lineOf(element, `sources[${before + index}]`, reading),
      sameAs: [],
    })),
    related: elements
      .map((element) => textOf(element))
      .filter(isPage)
      .map((url) => ({ url, rel: 'derivedFrom' })),
  };
}

const nothing: Derived = { sources: [], related: [] };
