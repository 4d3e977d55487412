import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { childNamed } from '../../../markup/xml/xml-path.js';
import type { Article, Related } from '../../../model/index.js';
import type { ItemReading } from '../../items-result.js';
import { groupsOf } from './read-groups.js';
import { headlineOf, idOf, itemRefsOf } from './read-links.js';

/**
 * Whether a package is no more than the items that came with it: it names no other, and has no headline of its own. Its items are
 * then related to each other, and it is no article of its own.
 *
 * @param stories - The news items of the document, by their identifiers.
 */
export function packsOnly(item: XmlElement, stories: ReadonlyMap<string, XmlElement>): boolean {
  if (item.name !== 'packageItem' || stories.size === 0) return false;
  if (childNamed(item, 'itemMeta') === undefined) return true;
  const items = itemRefsOf(item).map((ref) => stories.get(idOf(ref) ?? ''));
  if (items.length === 0 || items.includes(undefined)) return false;
  const headline = ownHeadline(item);
  return headline === undefined || items.some((one) => one && ownHeadline(one) === headline);
}

function ownHeadline(item: XmlElement): string | undefined {
  const contentMeta = childNamed(item, 'contentMeta');
  return contentMeta && headlineOf(contentMeta);
}

/**
 * The items, their articles with what packages say of them: the first of a package's items leads it, bears its groups and is related
 * to all others, and they to it.
 */
export function withPackages(
  readings: readonly ItemReading[],
  packages: readonly XmlElement[],
): readonly ItemReading[] {
  if (packages.length === 0) return readings;
  const articles = readings.map(({ article }) => article);
  const placeOf = new Map(articles.map(({ id }, place) => [id, place]));
  for (const item of packages) {
    const refs = itemRefsOf(item);
    const [lead, ...others] = refs.flatMap((ref) => placeOf.get(idOf(ref)) ?? []);
    const leading = articles[lead ?? -1];
    if (lead === undefined || leading === undefined) continue;
    const toLead = refs.filter((ref) => idOf(ref) === leading.id);
    const toOthers = refs.filter((ref) => idOf(ref) !== leading.id);
    articles[lead] = { ...leading, groups: groupsOf(item) };
    relate(articles, lead, toOthers, placeOf);
    for (const other of others) relate(articles, other, toLead, placeOf);
  }
  return readings.map((reading, place) => ({
    ...reading,
    article: articles[place] ?? reading.article,
  }));
}

/** Relates an article to what the references name, as far as it is not yet. */
function relate(
  articles: Article[],
  place: number,
  refs: readonly XmlElement[],
  placeOf: ReadonlyMap<string | undefined, number>,
): void {
  const article = articles[place];
  if (article === undefined) return;
  const known = new Set(article.related.map(({ id }) => id));
  const added = refs.flatMap((ref): readonly Related[] => {
    const id = idOf(ref);
    if (id === undefined || known.has(id)) return [];
    known.add(id);
    const headline = headlineOf(ref) ?? articles[placeOf.get(id) ?? -1]?.headline;
    const isNamed = headline !== undefined && headline !== '';
    return [{ id, ...(isNamed && { headline }), rel: 'associatedWith' }];
  });
  if (added.length > 0) articles[place] = { ...article, related: [...article.related, ...added] };
}
