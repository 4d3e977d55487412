import { lossCodes } from '../diagnostics/codes/loss.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { finding } from '../diagnostics/finding.js';
import type { Article } from '../model/index.js';
import { publicationRefusal } from '../structured-data/write/refusal.js';
import type { RefusalCode } from '../structured-data/publication-refused.js';
import { toEpochMilliseconds } from '../time/to-epoch-milliseconds.js';

/** An article, and its place in the list that it was given in. */
export interface Placed {
  readonly article: Article;
  readonly index: number;
}

/** The articles that may be published, and what is to be said of the others. */
export interface Publishable {
  readonly articles: readonly Placed[];
  readonly losses: readonly Diagnostic[];
}

/**
 * Parts what may be published from what may not: what is withheld, canceled or killed, what is embargoed at `now`, or has
 * expired. Without `now` nobody can tell whether an embargo has lifted, so it counts as one that has not.
 *
 * @param pathOf - The path of an article in what the caller gave.
 * @throws TypeError for a `now` that is no instant: an embargo must not lift by a slip.
 */
export function publishable(
  articles: readonly Article[],
  now: string | undefined,
  pathOf: (index: number) => string,
): Publishable {
  if (now !== undefined && toEpochMilliseconds(now) === undefined) {
    throw new TypeError(
      `options.now: expected an instant such as "2023-09-26T13:50:00Z", got ${JSON.stringify(now)}`,
    );
  }
  const placed = articles.map((article, index) => ({ article, index }));
  const refused = placed.map(({ article }) => publicationRefusal(article, now));
  return {
    articles: placed.filter((_, index) => refused[index] === undefined),
    losses: refused.flatMap((refusal, index) =>
      refusal === undefined ? [] : [notPublished(refusal.code, pathOf(index))],
    ),
  };
}

function notPublished(code: RefusalCode, base: string): Diagnostic {
  const { field, why } = reasons[code];
  const path = base === '' ? field : `${base}.${field}`;
  const message = `The article was left out, since ${why}.`;
  return finding(lossCodes, 'loss/not-published', message, { path });
}

const reasons: Readonly<Record<RefusalCode, { readonly field: string; readonly why: string }>> = {
  'refused/withheld': { field: 'status', why: 'it is withheld' },
  'refused/canceled': { field: 'status', why: 'it is canceled' },
  'refused/killed': { field: 'signals', why: 'it was killed' },
  'refused/embargoed': { field: 'embargoedUntil', why: 'its embargo has not lifted' },
  'refused/embargo-without-now': {
    field: 'embargoedUntil',
    why: 'it is embargoed, and the option now does not say whether that has lifted',
  },
  'refused/expired': { field: 'expiresAt', why: 'it has expired' },
  'refused/sponsored-as-news': { field: 'genres', why: 'it is sponsored copy' },
};
