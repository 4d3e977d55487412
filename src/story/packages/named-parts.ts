import { given } from '../../model/given.js';
import type { Article } from '../../model/index.js';
import type { PackagePart } from './package.js';

/** What an article names as a part of it. */
export type NamedPart = Pick<PackagePart, 'id' | 'kind' | 'headline' | 'rel'>;

/** Whether an article is one of several parts that it arranges. */
export function isPackage({ type, groups }: Article): boolean {
  return type === 'composite' || groups.length > 0;
}

/** What an article names as its parts: not what it comes from or what is beside it. */
export function namedParts(article: Article): readonly NamedPart[] {
  const { related, media } = article;
  const items = related.flatMap(({ id, url, rel, headline }): readonly NamedPart[] => {
    const target = id ?? (article.groups.length > 0 ? url : undefined);
    if (target === undefined || !isPart(rel, article)) return [];
    return [{ id: target, kind: 'item', ...given({ rel, headline }) }];
  });
  const files = media.flatMap(({ id, headline }): readonly NamedPart[] =>
    id === undefined || id === article.id ? [] : [{ id, kind: 'media', ...given({ headline }) }],
  );
  return [...items, ...files];
}

/** A package names its parts without a relation, or as associated; other articles only say that they have parts. */
function isPart(rel: string | undefined, { type }: Article): boolean {
  const name = rel?.split(/[:/#]/).at(-1)?.toLowerCase();
  if (name === undefined) return type === 'composite';
  return /^(?:haspart|associatedwith)$/.test(name);
}
