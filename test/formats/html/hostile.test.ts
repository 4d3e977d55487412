import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Article } from '../../../src/model/index.js';
import { cpuTime } from '../../linear-time/cpu-time.js';
import { anyHtml } from '../../arbitraries/html.js';
import { page, readPage, readResult, script } from './page.js';

/** Tags that say something of an article, in any order. */
const anyPage = fc
  .array(
    fc.oneof(
      anyHtml,
      fc.constantFrom(
        '<div itemscope itemtype="https://schema.org/NewsArticle">',
        '<span itemprop="author" itemscope>',
        '<p itemprop="articleBody headline">',
        '<div typeof="schema:Article" property="schema:headline">',
        '<div class="hentry">',
        '<p class="entry-title author vcard">',
        '<meta property="og:image" content="javascript:alert(1)">',
        '<meta name="date" content="yesterday">',
        '<script type="application/ld+json">{"@type":"Article","author":[{"name":{}}],</script>',
        '<script type="application/ld+json">',
        '<time>',
        '<h1 class="byline">',
        '</div>',
        '</p>',
        '</span>',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => page('', parts.join('')));

describe('any page', () => {
  it('gives one article that the model allows', () => {
    fc.assert(
      fc.property(anyPage, (html) => {
        const { articles } = readResult(html, { origins: true });
        // A NUL makes the input binary, which is no page.
        expect(articles).toHaveLength(html.includes('\0') ? 0 : 1);
        for (const article of articles) expect(Article.parse(article)).toEqual(article);
      }),
    );
  });

  it('has every diagnostic and origin within it', () => {
    fc.assert(
      fc.property(anyPage, (html) => {
        const { diagnostics, origins = [] } = readResult(html, { origins: true });
        const ranges = [
          ...diagnostics.flatMap(({ range }) => range ?? []),
          ...origins.flatMap((fields) => Object.values(fields)),
        ];
        for (const { start, end } of ranges) {
          expect(start.offset).toBeGreaterThanOrEqual(0);
          expect(end.offset).toBeLessThanOrEqual(html.length);
          expect(start.offset).toBeLessThanOrEqual(end.offset);
        }
      }),
    );
  });
});

describe('a hostile page', () => {
  it.each([
    [
      'nested things',
      '<div itemscope itemtype="https://schema.org/NewsArticle" itemprop="author">',
    ],
    ['texts that are left open', '<p itemprop="headline" class="byline"><b>'],
    ['entries', '<div class="hentry"><p class="author vcard">'],
    ['articles', '<article><h1><time>'],
    ['scripts', '<script type="application/ld+json">[{"@type":"Article","@id":"a"},</script>'],
    ['end tags', '</div></p></article>'],
  ])('of many %s is read in linear time', (_what, part) => {
    const timed = (times: number): number => {
      const html = page('', part.repeat(times));
      return cpuTime(() => readResult(html));
    };
    timed(2000);
    expect(timed(20_000)).toBeLessThan(2000);
  });

  it('gives nothing that a page could run', () => {
    const html = page(
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:image" content="data:text/html,x">' +
        script({
          '@type': 'NewsArticle',
          headline: 'H',
          url: 'javascript:alert(1)',
          publisher: { name: 'E', logo: 'javascript:1' },
        }),
    );
    expect(JSON.stringify({ ...readPage(html), extra: {} })).not.toMatch(/javascript:|data:/);
  });
});
