import type { Range } from '../diagnostics/diagnostic.js';
import type { Article } from '../model/index.js';

/** The origins without those of fields that the article has not got: a time that was found and could not be read has no origin. */
export function presentOrigins(
  article: Article | undefined,
  origins: Readonly<Record<string, Range>>,
): Readonly<Record<string, Range>> {
  return Object.fromEntries(Object.entries(origins).filter(([path]) => isThere(article, path)));
}

/** @param path - Dotted, such as `bylines[0].people[1].name`. */
function isThere(article: unknown, path: string): boolean {
  let value = article;
  for (const key of path.split(/[.[\]]+/)) {
    if (key !== '') value = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  }
  return value !== undefined;
}
