import { describe, expect, it } from 'vitest';
import { detect, parse } from '../../../src/index.js';
import { authorsOf, page, readPage, readResult, script } from './page.js';

const plain = { '@type': 'NewsArticle', headline: 'Library opens' };

function codes(html: string): readonly string[] {
  return readResult(html).diagnostics.map(({ code }) => code);
}

describe('a page', () => {
  it('is recognised, and is read as one article', () => {
    const html = page('<title>Library opens</title>', '<p>It opened.</p>');
    expect(detect(html)[0]).toMatchObject({ format: 'html' });
    expect(parse(html).articles).toHaveLength(1);
  });

  it.each(['', '<p>', '<html', '<!doctype html><title>', '<script type="application/ld+json">{'])(
    'of %j is read as far as it goes',
    (html) => {
      expect(() => readResult(html)).not.toThrow();
    },
  );

  it('that says nowhere that it is an article is reported', () => {
    expect(codes(page('<title>About us</title>'))).toContain('page/no-article');
    expect(codes(page(script(plain)))).not.toContain('page/no-article');
    expect(codes(page('<meta property="og:type" content="article">'))).not.toContain(
      'page/no-article',
    );
  });
});

describe('the order of trust', () => {
  const sources = [
    ['JSON-LD', script({ ...plain, headline: 'By JSON-LD' }), ''],
    [
      'microdata',
      '',
      '<div itemscope itemtype="https://schema.org/NewsArticle"><p itemprop="headline">By microdata</p></div>',
    ],
    [
      'RDFa',
      '',
      '<div vocab="https://schema.org/" typeof="NewsArticle"><p property="headline">By RDFa</p></div>',
    ],
    ['hNews', '', '<div class="hentry"><p class="entry-title">By hNews</p></div>'],
    ['Open Graph', '<meta property="og:title" content="By Open Graph">', ''],
    ['Parse.ly', '<meta name="parsely-title" content="By Parse.ly">', ''],
    ['Dublin Core', '<meta name="DC.title" content="By Dublin Core">', ''],
    ['Twitter', '<meta name="twitter:title" content="By Twitter">', ''],
    ['the heading', '', '<h1>By the heading</h1>'],
    ['the title', '<title>By the title</title>', ''],
  ] as const;

  it.each(sources.map(([name], index) => [name, index] as const))(
    'puts %s above what stands behind it here',
    (name, index) => {
      const rest = sources.slice(index).reverse();
      const html = page(
        rest.map(([, head]) => head).join(''),
        rest.map(([, , body]) => body).join(''),
      );
      expect(readPage(html).headline).toBe(`By ${name}`);
    },
  );

  it('trusts the page itself for its address', () => {
    const html = page(
      `<link rel="canonical" href="https://n.example/a"><meta property="og:url" content="https://n.example/b">`,
    );
    expect(readPage(html).url).toBe('https://n.example/a');
    const { diagnostics } = readResult(html);
    expect(diagnostics.find(({ code }) => code === 'page/conflict')).toMatchObject({
      path: 'url',
      severity: 'info',
      message: expect.stringContaining('https://n.example/b') as string,
    });
  });

  it('reports where headlines, languages and days differ, and not where only the case or an hour does', () => {
    const dated = (published: string): string =>
      page(
        script({ ...plain, datePublished: '2023-09-26T23:50:00Z' }) +
          `<meta property="og:title" content="LIBRARY OPENS"><meta property="article:published_time" content="${published}">`,
      );
    const conflicts = (html: string) =>
      readResult(html)
        .diagnostics.filter(({ code }) => code === 'page/conflict')
        .map(({ path }) => path);
    expect(conflicts(dated('2023-09-27T03:50:00+04:00'))).toEqual([]);
    expect(conflicts(dated('2023-10-26T03:50:00+04:00'))).toEqual(['publishedAt']);
    expect(conflicts(page(script({ ...plain, inLanguage: 'de' })))).toEqual(['language']);
  });

  it('says where each field was read', () => {
    const html = page(script(plain), '<time datetime="2023-09-26T13:50:00Z">Tuesday</time>');
    const [origins] = readResult(html, { origins: true }).origins ?? [];
    const at = (path: string): string =>
      html.slice(origins?.[path]?.start.offset, origins?.[path]?.end.offset);
    expect(at('headline')).toBe('"Library opens"');
    expect(at('publishedAt')).toBe('<time datetime="2023-09-26T13:50:00Z">');
    expect(at('language')).toBe('<html lang="en">');
  });
});

describe('the article of a page', () => {
  const two = (first: string, second: string): string =>
    page(
      '<link rel="canonical" href="https://n.example/two?from=feed">' +
        script({ ...plain, headline: 'One', url: first }) +
        script({ ...plain, headline: 'Two', url: second }),
    );

  it('is the one whose address is that of the page, scheme and query left aside', () => {
    expect(readPage(two('https://n.example/one', 'http://www.n.example/two/')).headline).toBe(
      'Two',
    );
  });

  it('is the first of those that tell as much', () => {
    expect(readPage(page(script({ ...plain, headline: 'One' }) + script(plain))).headline).toBe(
      'One',
    );
  });

  it('may be described in several scripts', () => {
    const html = page(
      script({ ...plain, author: { '@id': '#kari' } }) +
        script({ '@type': 'Person', '@id': '#kari', name: 'Kari Eksempel' }),
    );
    expect(authorsOf(readPage(html))).toEqual(['Kari Eksempel']);
  });

  it('is read from the scripts that are whole where another is broken', () => {
    const html = page('<script type="application/ld+json">{"@type": </script>' + script(plain));
    expect(readPage(html).headline).toBe('Library opens');
    expect(codes(html)).toContain('json/syntax');
  });
});

describe('the headline of a page', () => {
  it.each([
    ['Library opens | Example News'],
    ['Library opens - Example News'],
    ['Example News: Library opens — Example News'],
  ])('is %j without the name of the site', (title) => {
    const html = page(
      `<title>${title}</title><meta property="og:site_name" content="Example News">`,
    );
    expect(readPage(html).headline).toMatch(/Library opens$/);
  });

  it('is what another place calls it where the title has more around that', () => {
    const html = page(
      '<meta property="og:title" content="Library opens | EN | 26.09.2023">',
      '<h1>Library opens</h1>',
    );
    expect(readPage(html).headline).toBe('Library opens');
  });

  it('keeps its own dashes', () => {
    const html = page(
      '<title>Chess - the royal game</title><meta property="og:site_name" content="Example News">',
    );
    expect(readPage(html).headline).toBe('Chess - the royal game');
  });

  it('shows what its references stand for', () => {
    expect(readPage(page(script({ ...plain, headline: 'Kari &amp; Ola' }))).headline).toBe(
      'Kari & Ola',
    );
  });
});

describe('the times of a page', () => {
  const published = (jsonLd: string, meta: string): string | undefined =>
    readPage(
      page(
        script({ ...plain, datePublished: jsonLd }) +
          `<meta property="article:published_time" content="${meta}">`,
      ),
    ).publishedAt;

  it('are those with a zone where a place that is trusted more has none', () => {
    expect(published('2023-09-26T13:50', '2023-09-26T13:50:00+04:00')).toBe(
      '2023-09-26T13:50:00+04:00',
    );
    expect(published('2023-09-26', '2023-09-26T13:50:00+04:00')).toBe('2023-09-26T13:50:00+04:00');
  });

  it('are of the day that is trusted most', () => {
    expect(published('2023-09-26', '2019-01-01T13:50:00+04:00')).toBe('2023-09-26');
    expect(published('2023-09-26T13:50', '2019-01-01T13:50:00+04:00')).toBe('2023-09-26');
  });

  it.each([
    ['article:published_time', '2023-09-26T13:50:00Z'],
    ['og:pubdate', '2023-09-26T13:50:00Z'],
    ['parsely-pub-date', '2023-09-26T13:50:00Z'],
    ['sailthru.date', 'Tue, 26 Sep 2023 13:50:00 +0000'],
    ['cXenseParse:recs:publishtime', '2023-09-26T13:50:00Z'],
    ['DC.date.issued', '2023-09-26T13:50:00Z'],
    ['date', '2023-09-26 13:50:00 UTC'],
    ['own-system.publish-date', '1695736200'],
    ['datePublished', '2023-09-26T13:50:00Z'],
  ])('stand in the meta element %s', (name, content) => {
    const { publishedAt } = readPage(page(`<meta name="${name}" content="${content}">`));
    expect(Date.parse(publishedAt ?? '')).toBe(Date.parse('2023-09-26T13:50:00Z'));
  });
});

describe('the authors of a page', () => {
  const site = '<meta property="og:site_name" content="Example News">';

  it('are people rather than the site itself', () => {
    const html = page(
      site +
        script({ ...plain, author: { '@type': 'Organization', name: 'Example News' } }) +
        '<meta name="author" content="Kari Eksempel">',
    );
    expect(authorsOf(readPage(html))).toEqual(['Kari Eksempel']);
  });

  it('are the site where nobody else is named', () => {
    expect(authorsOf(readPage(page(`${site}<meta name="author" content="Example News">`)))).toEqual(
      ['Example News'],
    );
  });

  it.each([
    ['<a rel="author" href="/k">Kari Eksempel</a>'],
    ['<span class="article__author-name">Kari Eksempel</span>'],
    ['<div class="byline"><div>By Kari Eksempel</div><div>Sept. 26, 2023</div></div>'],
    ['<h1>Library opens</h1><p>By Kari Eksempel</p><p>It opened.</p>'],
  ])('stand in %s', (body) => {
    expect(authorsOf(readPage(page('', body)))).toEqual(['Kari Eksempel']);
  });

  it('are all that stand together, and none further down', () => {
    const link = (name: string): string => `<a rel="author" href="/">${name}</a>`;
    const body = `<p>${link('Kari Eksempel')} and ${link('Ola Nordmann')}</p><p>More by the same desk:</p>${link('Per Person')}`;
    expect(authorsOf(readPage(page('', body)))).toEqual(['Kari Eksempel', 'Ola Nordmann']);
  });

  it('are nobody where a line beneath the heading is a sentence', () => {
    const body = '<h1>Chess</h1><p>By noon the library had sold all its chess books.</p>';
    expect(readPage(page('', body)).bylines).toEqual([]);
  });
});

describe('the body of a page', () => {
  const marked =
    '<div itemscope itemtype="https://schema.org/NewsArticle"><div itemprop="articleBody"><p>By <b>marks</b>.</p></div></div>';

  it('is that of JSON-LD, else that which marks give, else the only article', () => {
    const words = (html: string): string => JSON.stringify(readPage(html).body);
    expect(words(page(script({ ...plain, articleBody: 'By JSON-LD.' }), marked))).toContain(
      'By JSON-LD.',
    );
    expect(words(page(script(plain), marked))).toContain('"strong"');
    expect(
      words(
        page('', '<div class="hentry"><div class="entry-content"><p>By hNews.</p></div></div>'),
      ),
    ).toContain('By hNews.');
    expect(words(page('', '<article><p>By article.</p></article>'))).toContain('By article.');
  });

  it('is never guessed', () => {
    expect(readPage(page('', '<main><p>A long text.</p><p>It goes on.</p></main>')).body).toEqual(
      [],
    );
    expect(
      readPage(page('', '<article><p>A</p></article><article><p>B</p></article>')).body,
    ).toEqual([]);
  });

  it('is put together from all its pieces, its links resolved against the page', () => {
    const piece = (text: string): string => `<div itemprop="articleBody"><p>${text}</p></div>`;
    const html = page(
      '<link rel="canonical" href="https://n.example/a/1">',
      `<div itemscope itemtype="https://schema.org/NewsArticle">${piece('One <a href="2">link</a>.')}<aside>Ad</aside>${piece('Two.')}</div>`,
    );
    const text = JSON.stringify(readPage(html).body);
    expect(text).toContain('https://n.example/a/2');
    expect(text).toContain('Two.');
    expect(text).not.toContain('Ad');
  });

  it('gives its dateline and its byline', () => {
    const html = page(
      script(plain),
      '<article><p>By Kari Eksempel</p><p>BERGEN, Norway (AP) — A library opened.</p><p>It is large.</p></article>',
    );
    const article = readPage(html);
    expect(authorsOf(article)).toEqual(['Kari Eksempel']);
    expect(article.dateline?.places[0]?.name).toBe('Bergen');
  });

  it('places what was left out of it in the page', () => {
    const html = page('', '<article><p>Text.</p><script>x()</script></article>');
    const found = readResult(html).diagnostics.find(
      ({ path, code }) => path === 'body' && code.startsWith('markup/'),
    );
    expect(html.slice(found?.range?.start.offset, found?.range?.end.offset)).toBe('<script>');
  });
});
