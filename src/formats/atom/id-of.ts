import type { Article } from '../../model/index.js';
import { makeUri } from '../made-uri.js';

/** The identifier that Atom asks for: the article's own, else its page, else one that is made of its content. */
export function idOf({ id, url, headline, publishedAt, body }: Article): string {
  return id ?? url ?? makeUri(JSON.stringify([headline, publishedAt, body]));
}
