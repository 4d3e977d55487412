import { articleTypeNames } from '../article-types.js';
import type { Thing } from './thing.js';
import type { Things } from './things.js';

/** The things that are articles, those that stand in no other article; each once. */
export function findArticles(things: Things): readonly Thing[] {
  const found = new Map<string, Thing>();
  for (const thing of outermost(things)) {
    const known = found.get(thing.id ?? '');
    if (thing.id === undefined || known === undefined) {
      found.set(thing.id ?? `${thing.start}`, thing);
    } else if (thing.properties.size > known.properties.size) {
      found.set(thing.id, thing);
    }
  }
  return [...found.values()];
}

/** Whether a type is that of an article: one of schema.org's, or one that a site named after them. */
function isArticleType(type: string): boolean {
  return articleTypeNames.has(type) || /(?:Article|BlogPosting|SocialMediaPosting)$/.test(type);
}

/**
 * How likely an article is the one of the page at `url`, from 0: by its addresses, else by how much is said of it. News types
 * are likelier than others.
 */
export function fitsPage(thing: Thing, things: Things, urls: readonly string[]): number {
  const addresses = ['url', 'mainEntityOfPage']
    .flatMap((property) => things.values(thing, property))
    .flatMap((value) => [things.address(value)?.text, value.is === 'thing' ? value.id : undefined])
    .concat(thing.id)
    .filter((address) => address !== undefined)
    .map(bare);
  const isThere = urls.map(bare).some((url) => addresses.includes(url));
  const isElsewhere = !isThere && urls.length > 0 && addresses.some((address) => address !== '');
  const has = (property: string): number => (things.values(thing, property).length > 0 ? 1 : 0);
  const isNews = thing.types.some((type) => type.endsWith('NewsArticle'));
  return (
    (isThere ? 20 : isElsewhere ? 0 : 5) +
    (isNews ? 3 : 0) +
    4 * has('headline') +
    3 * has('datePublished') +
    2 * has('author') +
    2 * has('articleBody')
  );
}

/** An address without scheme, query, fragment and the slash at its end: pages differ in these about themselves. */
function bare(address: string): string {
  return address
    .replace(/[?#].*/s, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '');
}

function outermost(things: Things): readonly Thing[] {
  const inner = new Set<Thing>();
  const articles = things.all.filter(
    (thing) => thing.types.some(isArticleType) && thing.properties.size > 0,
  );
  for (const article of articles) {
    if (inner.has(article)) continue;
    for (const [property, values] of article.properties) {
      if (property === 'mainEntity') continue;
      for (const value of values) if (value.is === 'thing') inner.add(value);
    }
  }
  return articles.filter((article) => !inner.has(article));
}
