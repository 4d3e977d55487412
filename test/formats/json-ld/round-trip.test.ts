import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, toJsonLd } from '../../../src/index.js';
import type { Article } from '../../../src/model/index.js';
import { anyArticle } from '../../arbitraries/article.js';

/**
 * The article so that JSON-LD can tell its parts from each other: whoever and whatever is named has a name and an address of its
 * own, all files of a picture or video are of that kind, and text has paragraphs alone.
 */
function distinct(article: Article): Article {
  let count = 0;
  const next = (): number => ++count;
  const renamed = (key: string, value: unknown): unknown => {
    if (key === 'name') return `Kari ${letters(next())}`;
    if (key === 'uri') return `https://id.example/${next()}`;
    if (key === 'href' || key === 'url') return `https://news.example/${next()}`;
    if (key === 'sameAs') return (value as unknown[]).map(() => `https://same.example/${next()}`);
    if (key === 'id') return `id-${next()}`;
    // A still of a video is one of the article's pictures as well.
    if (key === 'contentType') return undefined;
    // schema.org parts a text of keywords at its commas.
    if (key === 'keywords') return (value as string[]).map((word) => word.replace(/[,;]/g, ' '));
    if (key === 'body') return [paragraph(`Library ${letters(next())} opens.`)];
    if (Array.isArray(value)) return value.map((item) => renamed('', item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, inner]) => [name, renamed(name, inner)] as const)
        .filter(([, inner]) => inner !== undefined),
    );
  };
  return { ...(renamed('', article) as Article), access: { free: true, parts: [] } };
}

function letters(number: number): string {
  return `E${[...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`;
}

const paragraph = (value: string): Article['body'][number] => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

function readBack(written: object): Article {
  const [article] = parse(JSON.stringify(written), { format: 'json-ld' }).articles;
  if (article === undefined) throw new Error('no article was read');
  return article;
}

/** RUNS=1500 looks further than an everyday run does. */
const numRuns = Number(process.env['RUNS'] ?? 100);
const timeout = 5_000 + numRuns * 100;

describe('what toJsonLd says of an article', () => {
  it(
    'is read back, so that it is said again',
    () => {
      fc.assert(
        fc.property(anyArticle.map(distinct), (article) => {
          const { isBasedOn, author, ...said } = toJsonLd(article, { override: true });
          const again = toJsonLd(readBack({ ...said, isBasedOn, author }), { override: true });
          expect(again).toMatchObject(said);
          // An article without byline has its publisher as author, which no type tells from a byline.
          expect(again.author?.map(({ name }) => name)).toEqual(author?.map(({ name }) => name));
          // The source of a text is not told from its sender, whose item the text then is.
          expect([again.isBasedOn ?? []].flat()).toEqual(
            expect.arrayContaining([isBasedOn ?? []].flat()),
          );
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it(
    'is read back from a graph of linked nodes as well',
    () => {
      fc.assert(
        fc.property(anyArticle.map(distinct), (article) => {
          const options = { override: true, url: 'https://news.example/a/1' };
          const plain = readBack(toJsonLd(article, options));
          const linked = readBack(toJsonLd(article, { ...options, graph: true }));
          expect(linked.headline).toBe(plain.headline);
          expect(linked.url).toBe(plain.url);
          expect(linked.publisher?.name).toBe(plain.publisher?.name);
          expect(linked.media.length).toBe(plain.media.length);
          const names = (of: Article) =>
            of.bylines.flatMap(({ people }) => people.map(({ name }) => name));
          expect(names(linked)).toEqual(names(plain));
        }),
        { numRuns },
      );
    },
    timeout,
  );
});
