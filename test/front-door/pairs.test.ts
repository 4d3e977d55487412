import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  jsonLdScript,
  parse,
  supportedFormats,
  toJsonLd,
  write,
  type Article,
  type FormatId,
} from '../../src/index.js';
import { anyArticle } from '../arbitraries/article.js';
import { without } from '../laws/without.js';

/** After any embargo that an article may have. */
const now = '9999-12-31T23:59:59Z';

const readable = supportedFormats.filter(({ reads }) => reads).map(({ id }) => id);
const writable = supportedFormats.filter(({ writes }) => writes).map(({ id }) => id);
const pairs = readable.flatMap((from) => writable.map((to) => [from, to] as const));

/** The article in a format; a page is made of its JSON-LD, since pages are read and not written. */
function documentIn(article: Article, format: FormatId): string | Uint8Array {
  if (format !== 'html') return write(article, format, { now }).output;
  const script = jsonLdScript(toJsonLd(article, { now, override: true }));
  return `<!doctype html><title>Chess</title>${script}`;
}

const readFrom = (document: string | Uint8Array, format: FormatId): Article | undefined =>
  parse(document, { format }).articles[0];

describe('an article', () => {
  it.each(pairs)('that came as %s comes back from %s but for exactly its losses', (from, to) => {
    fc.assert(
      fc.property(anyArticle, (given) => {
        const article = readFrom(documentIn(given, from), from);
        if (article === undefined) return;
        const { output, losses } = write(article, to, { now });
        const isLeftOut = losses.some(({ code }) => code === 'loss/not-published');
        if (to === 'news-sitemap') {
          expect(String(output).includes('<url>')).toBe(!isLeftOut);
          return;
        }
        const back = readFrom(output, to);
        const paths = isLeftOut ? Object.keys(article) : losses.map(({ path }) => path ?? '');
        expect(without(back ?? {}, paths)).toEqual(without(article, paths));
      }),
      { numRuns: 8 },
    );
  });
});
