import type { Article } from '../../model/index.js';
import { timeOf } from '../version/time-of.js';

/** How an article is known to belong to a story. */
export type LinkKind =
  'id' | 'evolvedFrom' | 'previousVersion' | 'corrects' | 'derivedFrom' | 'reference' | 'slug';

/** Something by which articles of one story are found: two that share a key belong together. */
export interface StoryKey {
  /** Such as `id:urn:newsml:…` or `slug:reuters|norway-chess|bergen|2023-09-26`. */
  readonly key: string;
  readonly by: LinkKind;
  /** 0 to 1. */
  readonly confidence: number;
}

/** How stories are told apart. */
export interface StoryKeysOptions {
  /**
   * Whether the wire's name of the story, with its dateline, agency and day, links articles too. Default false: names are used again
   * for other stories.
   */
  readonly slugs?: boolean;
}

/** What is certain of each kind of link: an identifier names an item, a relation is the sender's word, a slug is a habit. */
const confidences: Readonly<Record<Exclude<LinkKind, 'slug'>, number>> = {
  id: 1,
  evolvedFrom: 0.95,
  previousVersion: 0.95,
  corrects: 0.95,
  reference: 0.9,
  derivedFrom: 0.6,
};

/**
 * The keys of an article, the surest first: its identifier, the items that it evolved from, corrects or takes the place of, the
 * message that it refers to, and where `slugs` is set its slug with dateline, agency and day. A store that maps each key to a story
 * finds the story of the next article by its keys.
 *
 * @example
 * ```ts
 * const late = Article.parse({ id: 'b', headline: 'Late', related: [{ id: 'a', rel: 'evolvedFrom' }] });
 * storyKeys(late).map(({ key }) => key); // ['id:b', 'id:a']
 * ```
 */
export function storyKeys(article: Article, options: StoryKeysOptions = {}): readonly StoryKey[] {
  const keys = new Map<string, StoryKey>();
  const add = (key: string, by: LinkKind, confidence: number): void => {
    if (!keys.has(key)) keys.set(key, { key, by, confidence });
  };
  if (article.id !== undefined) add(`id:${article.id}`, 'id', confidences.id);
  for (const { id, rel } of article.related) {
    const by = relations[lastPart(rel ?? '')];
    if (id !== undefined && by !== undefined) add(`id:${id}`, by, confidences[by]);
  }
  const reference = article.identifiers.find(({ role }) => role === 'reference')?.value;
  const day = dayOf(article);
  if (reference !== undefined && day !== undefined)
    add(`id:${reference}-${day}`, 'reference', confidences.reference);
  if (options.slugs === true)
    for (const { key, confidence } of slugKeys(article, day)) add(key, 'slug', confidence);
  return [...keys.values()];
}

/** Identifiers of items that a version takes the place of. */
export function replacedIds({ id, related }: Article): readonly string[] {
  return related.flatMap((one) => {
    const by = relations[lastPart(one.rel ?? '')];
    return one.id === undefined || one.id === id || by === undefined || by === 'derivedFrom'
      ? []
      : [one.id];
  });
}

/** IPTC's item relations, and what agencies call them, in lower case. */
const relations: Readonly<
  Record<string, 'evolvedFrom' | 'previousVersion' | 'corrects' | 'derivedFrom' | undefined>
> = {
  evolvedfrom: 'evolvedFrom',
  previousversion: 'previousVersion',
  prevversion: 'previousVersion',
  corrects: 'corrects',
  derivedfrom: 'derivedFrom',
};

function lastPart(rel: string): string {
  return rel.split(/[:/#]/).at(-1)?.toLowerCase() ?? '';
}

/**
 * The slug's keys. A version that carries a story on may be sent after midnight, so it is looked for on the day before as well; a
 * story that starts is not, since daily stories bear one slug.
 */
function slugKeys(
  article: Article,
  day: string | undefined,
): readonly { readonly key: string; readonly confidence: number }[] {
  const slug = slugOf(article.slugline ?? '');
  if (slug === '') return [];
  const place = article.dateline?.places[0]?.name.toLowerCase() ?? '';
  const agency = (
    article.dateline?.agencies[0]?.name ??
    article.provider?.name ??
    ''
  ).toLowerCase();
  const front = `slug:${agency}|${slug}|${place}`;
  const confidence = place === '' ? 0.5 : 0.8;
  if (day === undefined) return [{ key: `${front}|`, confidence: confidence - 0.2 }];
  const own = { key: `${front}|${day}`, confidence };
  const isCarriedOn = article.signals.some((signal) => carrying.test(signal));
  if (!isCarriedOn) return [own];
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return [own, { key: `${front}|${before}`, confidence: confidence - 0.1 }];
}

const carrying = /^(?:update|correction|refile|repeat|add|insert|sub|kill|hold)$/;

/** Without the cycle in front, the take and the number of words behind, and blanks and marks. */
function slugOf(slugline: string): string {
  return slugline
    .toLowerCase()
    .replace(/^(?:am|pm|bc|ap)-/, '')
    .replace(/,.{0,60}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function dayOf(article: Article): string | undefined {
  const day = (timeOf(article) ?? article.dateline?.date ?? '').slice(0, 10);
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
}
