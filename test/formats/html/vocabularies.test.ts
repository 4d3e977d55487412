import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/index.js';
import { authorsOf, page, readPage } from './page.js';

const body = (html: string): Article => readPage(page('', html));

describe('microdata', () => {
  const news = (inner: string): Article =>
    body(`<div itemscope itemtype="https://schema.org/NewsArticle">${inner}</div>`);

  it.each([
    ['what an element shows', '<h2 itemprop="headline">Library  opens</h2>'],
    ['what a meta element has', '<meta itemprop="headline" content="Library opens">'],
    ['what a link shows', '<a itemprop="headline" href="/a">Library opens</a>'],
    ['one of several properties', '<p itemprop="name headline">Library opens</p>'],
    ['a name with its address', '<p itemprop="https://schema.org/headline">Library opens</p>'],
  ])('gives %s', (_what, inner) => {
    expect(news(inner).headline).toBe('Library opens');
  });

  it('gives the address of links and pictures, and the instant of a time', () => {
    const article = news(
      '<link itemprop="url" href="https://n.example/a"><img itemprop="image" src="https://n.example/p.jpg"><time itemprop="datePublished" datetime="2023-09-26T13:50:00Z">today</time>',
    );
    expect(article).toMatchObject({
      url: 'https://n.example/a',
      media: [{ renditions: [{ href: 'https://n.example/p.jpg' }] }],
      publishedAt: '2023-09-26T13:50:00Z',
    });
  });

  it('nests things', () => {
    const article = news(
      '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Kari Eksempel</b>, <i itemprop="jobTitle">Reporter</i></span>' +
        '<p itemprop="headline">Library opens</p>',
    );
    expect(article.headline).toBe('Library opens');
    expect(article.bylines[0]?.people).toEqual([
      { name: 'Kari Eksempel', jobTitle: 'Reporter', sameAs: [] },
    ]);
  });

  it('names a thing without a name by what it shows', () => {
    expect(authorsOf(news('<span itemprop="author" itemscope>Kari Eksempel</span>'))).toEqual([
      'Kari Eksempel',
    ]);
  });

  it('ends a thing with its element, whatever is left open in it', () => {
    const html =
      '<div itemscope itemtype="https://schema.org/NewsArticle"><p itemprop="headline">Library opens<p><b><i></div><p itemprop="headline">Another</p>';
    expect(body(html).headline).toBe('Library opens');
    expect(body(html).alternativeHeadlines).toEqual([]);
  });
});

describe('RDFa', () => {
  it('gives properties of the vocabulary, by prefix too, and nested things', () => {
    const article = body(
      '<div vocab="https://schema.org/" typeof="NewsArticle" resource="https://n.example/a"><h2 property="headline">Library opens</h2>' +
        '<span property="schema:author" typeof="Person"><b property="name">Kari Eksempel</b></span>' +
        '<meta property="datePublished" content="2023-09-26T13:50:00Z"></div>',
    );
    expect(article).toMatchObject({
      headline: 'Library opens',
      publishedAt: '2023-09-26T13:50:00Z',
    });
    expect(authorsOf(article)).toEqual(['Kari Eksempel']);
  });
});

describe('hNews', () => {
  it('gives an entry with its authors, times, source and tags', () => {
    const article = body(
      '<div class="hnews hentry"><h2 class="entry-title">Library opens</h2>' +
        '<span class="author vcard">By <a class="fn url" href="https://n.example/kari">Kari Eksempel</a></span>' +
        '<abbr class="published" title="2023-09-26T13:50:00Z">today</abbr><time class="updated" datetime="2023-09-26T15:00:00Z">later</time>' +
        '<span class="source-org vcard"><span class="fn">Example News</span></span>' +
        '<span class="dateline">BERGEN, Norway</span><a rel="tag" href="/chess">chess</a></div>',
    );
    expect(article).toMatchObject({
      headline: 'Library opens',
      publishedAt: '2023-09-26T13:50:00Z',
      modifiedAt: '2023-09-26T15:00:00Z',
      provider: { name: 'Example News' },
      dateline: { text: 'BERGEN, Norway' },
      keywords: ['chess'],
    });
    expect(authorsOf(article)).toEqual(['Kari Eksempel']);
  });

  it('is not read outside an entry', () => {
    const article = body('<footer class="source-org vcard copyright">Example News</footer>');
    expect(article.provider).toBeUndefined();
  });

  it('has the classes of microformats2 as well', () => {
    const article = body(
      '<article class="h-entry"><h2 class="p-name">Library opens</h2><a class="p-author h-card" href="/k">Kari Eksempel</a><div class="e-content"><p>It opened.</p></div></article>',
    );
    expect(article.headline).toBe('Library opens');
    expect(authorsOf(article)).toEqual(['Kari Eksempel']);
    expect(article.body).toHaveLength(1);
  });
});

describe('meta elements', () => {
  const head = (html: string): Article => readPage(page(html));

  it('give pictures with what is said of each', () => {
    const article = head(
      '<meta property="og:image" content="https://n.example/1.jpg"><meta property="og:image:width" content="800"><meta property="og:image:alt" content="A library">' +
        '<meta property="og:image" content="https://n.example/2.jpg"><meta property="og:image:secure_url" content="https://n.example/2.jpg">',
    );
    expect(article.media).toMatchObject([
      {
        type: 'picture',
        alternativeText: 'A library',
        renditions: [{ href: 'https://n.example/1.jpg', width: 800 }],
      },
      { renditions: [{ href: 'https://n.example/2.jpg' }] },
    ]);
  });

  it("give what Parse.ly's JSON says", () => {
    const json = JSON.stringify({
      title: 'Library opens',
      pub_date: '2023-09-26T13:50:00Z',
      authors: ['Kari Eksempel', 'Ola Nordmann'],
      section: 'Culture',
    });
    const article = head(`<meta name="parsely-page" content="${json.replaceAll('"', '&quot;')}">`);
    expect(article).toMatchObject({
      headline: 'Library opens',
      section: 'Culture',
      publishedAt: '2023-09-26T13:50:00Z',
    });
    expect(authorsOf(article)).toEqual(['Kari Eksempel', 'Ola Nordmann']);
  });

  it('give tags each by itself or in a list', () => {
    expect(
      head(
        '<meta property="article:tag" content="chess"><meta property="article:tag" content="library">',
      ).keywords,
    ).toEqual(['chess', 'library']);
    expect(head('<meta name="news_keywords" content="chess, library">').keywords).toEqual([
      'chess',
      'library',
    ]);
  });

  it('give no author that is the address of a profile', () => {
    const html =
      '<meta property="article:author" content="https://social.example/kari"><meta name="author" content="Kari Eksempel">';
    expect(authorsOf(head(html))).toEqual(['Kari Eksempel']);
  });

  it('give a locale as a language', () => {
    const html = '<html><head><meta property="og:locale" content="pt_BR">';
    expect(readPage(html).language).toBe('pt-BR');
  });
});

describe('an article element', () => {
  it('is no text in its header, footer, navigation, asides and forms, nor in front of its heading', () => {
    const html =
      '<article><header><p>Culture</p></header><p>Home</p><h1>Library opens</h1><nav>Menu</nav><p>It opened.</p><aside>More</aside><form>Subscribe</form><footer>Share</footer></article>';
    expect(body(html).body).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: 'It opened.' }] },
    ]);
  });
});
