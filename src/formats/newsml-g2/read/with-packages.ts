import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { childNamed } from '../../../markup/xml/xml-path.js';
import type { Related } from '../../../model/index.js';
import type { ItemReading } from '../../items-result.js';
import { headlineOf, idOf, itemRefsOf } from './read-links.js';

/**
 * Whether a package holds nothing but items that came with it, or says nothing of itself: it is then told by the relations of the
 * items, and no article of its own.
 */
export function packsOnly(item: XmlElement, ids: ReadonlySet<string>): boolean {
  if (item.name !== 'packageItem' || ids.size === 0) return false;
  const isBare = childNamed(item, 'itemMeta') === undefined;
  const refs = itemRefsOf(item);
  return isBare || (refs.length > 0 && refs.every((ref) => ids.has(idOf(ref) ?? '')));
}

/** The items, their articles each related to those that a package puts beside it. */
export function withPackages(
  readings: readonly ItemReading[],
  packages: readonly XmlElement[],
): readonly ItemReading[] {
  if (packages.length === 0) return readings;
  const groups = packages.map(itemRefsOf);
  const headlines = new Map(readings.map(({ article }) => [article.id, article.headline]));
  return readings.map((reading) => {
    const { article } = reading;
    const beside = groups
      .filter((refs) => refs.some((ref) => idOf(ref) === article.id))
      .flat()
      .filter((ref) => idOf(ref) !== article.id);
    const known = new Set(article.related.map(({ id }) => id));
    const related = beside.flatMap((ref): readonly Related[] => {
      const id = idOf(ref);
      if (id === undefined || known.has(id)) return [];
      known.add(id);
      const headline = headlineOf(ref) ?? headlines.get(id);
      const isNamed = headline !== undefined && headline !== '';
      return [{ id, ...(isNamed && { headline }), rel: 'associatedWith' }];
    });
    return related.length === 0
      ? reading
      : { ...reading, article: { ...article, related: [...article.related, ...related] } };
  });
}
