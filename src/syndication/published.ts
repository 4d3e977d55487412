import { lossCodes } from '../diagnostics/codes/loss.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { finding } from '../diagnostics/finding.js';
import type { Article } from '../model/index.js';
import { publishable, type Refusal } from '../publication/publishable.js';

/** An article, and its place in the list that it was given in. */
export interface Placed {
  readonly article: Article;
  readonly index: number;
}

/** The articles that may be published, and what is to be said of the others. */
export interface Published {
  readonly articles: readonly Placed[];
  readonly losses: readonly Diagnostic[];
}

/**
 * Parts what may be published from what may not, as `publishable` has it.
 *
 * @param pathOf - The path of an article in what the caller gave.
 * @throws TypeError for a `now` that is no instant: an embargo must not lift by a slip.
 */
export function published(
  articles: readonly Article[],
  now: string | undefined,
  pathOf: (index: number) => string,
): Published {
  const placed = articles.map((article, index) => ({
    article,
    index,
    judged: publishable(article, { now }),
  }));
  return {
    articles: placed.filter(({ judged }) => judged.publishable),
    losses: placed.flatMap(({ judged, index }) =>
      judged.publishable ? [] : [notPublished(judged.refusals, pathOf(index))],
    ),
  };
}

function notPublished(
  [first, ...rest]: readonly [Refusal, ...Refusal[]],
  base: string,
): Diagnostic {
  const path = base === '' ? first.path : `${base}.${first.path}`;
  const why = [first, ...rest].map(({ message }) => message).join('; ');
  return finding(lossCodes, 'loss/not-published', `The article was left out, since ${why}.`, {
    path,
  });
}
