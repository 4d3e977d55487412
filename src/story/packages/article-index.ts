import type { Article } from '../../model/index.js';

/** Articles by what a package may name them by. */
export interface ArticleIndex {
  /** The last given of each identifier, in the order in which the identifiers came. */
  readonly latest: readonly Article[];
  /** By identifier or address: the version that is asked for, else the last given. */
  readonly find: (target: string, version?: string) => Article | undefined;
}

/** Sorts articles by identifier, version and address. */
export function indexArticles(articles: readonly Article[]): ArticleIndex {
  const byId = new Map<string, Article>();
  const byVersion = new Map<string, Article>();
  const byUrl = new Map<string, Article>();
  for (const article of articles) {
    const { id, url, version } = article;
    if (id !== undefined) byId.set(id, article);
    if (id !== undefined && version !== undefined) byVersion.set(`${version} ${id}`, article);
    if (url !== undefined) byUrl.set(url, article);
  }
  return {
    latest: [...byId.values()],
    find: (target, version = '') =>
      byVersion.get(`${version} ${target}`) ?? byId.get(target) ?? byUrl.get(target),
  };
}
