import { describe, expect, it } from 'vitest';
import { authorsOf, page, readPage, script } from './page.js';

const heading = '<h1>Library opens</h1>';

describe('the authors that a page shows', () => {
  const shownBy = (body: string, head = ''): readonly string[] =>
    authorsOf(readPage(page(head, heading + body)));

  it('are the links within what is marked as their name, not what runs into them', () => {
    const name = '<span>By</span><a href="/people/kari">Kari Eksempel</a><span>Staff Writer</span>';
    expect(shownBy(`<div class="author-name">${name}</div>`)).toEqual(['Kari Eksempel']);
    const two = 'By <a href="/author/k">Kari Eksempel</a> and <a href="/author/o">Ola Nordmann</a>';
    expect(shownBy(`<p class="byline">${two}</p>`)).toEqual(['Kari Eksempel', 'Ola Nordmann']);
  });

  it('are all of a line where only some of them are links', () => {
    const line = 'By <a href="/author/k">Kari Eksempel</a> and Ola Nordmann';
    expect(shownBy(`<p class="byline">${line}</p>`)).toEqual(['Kari Eksempel', 'Ola Nordmann']);
    const other = 'By Ola Nordmann and <a href="/author/k">Kari Eksempel</a>';
    expect(shownBy(`<p class="byline">${other}</p>`)).toEqual(['Ola Nordmann', 'Kari Eksempel']);
  });

  it('are apart where only a style parts their line', () => {
    expect(shownBy('<p><span>By</span><span>Kari Eksempel</span></p>')).toEqual(['Kari Eksempel']);
    expect(shownBy('<p><span class="heard">By</span> by KARI EKSEMPEL</p>')).toEqual([
      'Kari Eksempel',
    ]);
  });

  it('are those of a byline near the heading before those of one that is marked further down', () => {
    const lines = '<p>A line.</p>'.repeat(30);
    const teaser = '<span class="teaser__author">By Ola Nordmann</span>';
    expect(shownBy(`<p>By Kari Eksempel</p>${lines}${teaser}`)).toEqual(['Kari Eksempel']);
    expect(shownBy(`${lines}${teaser}`)).toEqual(['Ola Nordmann']);
  });

  it('are links to their pages on a line of their own', () => {
    expect(shownBy('<p><a href="/author/kari">Kari Eksempel</a></p>')).toEqual(['Kari Eksempel']);
    expect(
      shownBy('<p>As <a href="/author/kari">Kari Eksempel</a> told us, it opens.</p>'),
    ).toEqual([]);
    expect(shownBy('<p><a href="/author/">All authors</a></p>')).toEqual([]);
  });

  it('are not the source of a text', () => {
    const head =
      '<meta name="author" content="example.de"><meta name="publisher" content="Example">';
    expect(shownBy('<p class="author">Quelle: dpa</p>', head)).toEqual(['example.de']);
  });

  it('give way to nobody where the site itself, by its address, is all that is named', () => {
    const head = `${script({ '@type': 'NewsArticle', headline: 'H', author: 'EXAMPLE.de' })}<meta property="og:site_name" content="Example">`;
    expect(shownBy('<p>By Kari Eksempel</p>', head)).toEqual(['Kari Eksempel']);
    expect(shownBy('', head)).toEqual(['EXAMPLE.de']);
  });
});

describe('the date that a page shows', () => {
  const publishedOf = (head: string, body: string): string | undefined =>
    readPage(page(head, heading + body)).publishedAt;

  it.each([
    ['<p>26.09.2023</p>', '2023-09-26'],
    ['<p>September 26, 2023, 1:50 PM</p>', '2023-09-26'],
    ['<p>26.09.2023, 5 min</p>', '2023-09-26'],
    [
      '<p>It opened on September 26, 2023, after four years of building, with chess.</p>',
      undefined,
    ],
    ['<p>9/8/2023</p>', undefined],
  ])('is a line near the heading: %s', (body, published) => {
    expect(publishedOf('', body)).toBe(published);
  });

  it('is the last part of the title where nothing else tells it', () => {
    const title = '<title>Library opens | Example News | 26.09.2023</title>';
    expect(publishedOf(title, '')).toBe('2023-09-26');
    expect(publishedOf(title, '<p>27.09.2023</p>')).toBe('2023-09-27');
    expect(publishedOf('<title>Library opens in 2023</title>', '')).toBeUndefined();
  });
});

describe('the offset of a page’s time', () => {
  const entry = (time: string): string =>
    `<div class="hentry"><h2 class="entry-title">H</h2><time class="published" datetime="${time}">x</time></div>`;
  const meta = (time: string): string =>
    `<meta property="article:published_time" content="${time}">`;

  it('is that of the same clock elsewhere where a theme prints none but zero', () => {
    const local = '2023-09-26T13:50:00+04:00';
    expect(readPage(page(meta(local), entry('2023-09-26T13:50:00+00:00'))).publishedAt).toBe(local);
  });

  it('stands where the clocks differ, and in JSON-LD', () => {
    const zero = '2023-09-26T09:50:00+00:00';
    expect(readPage(page(meta('2023-09-26T13:50:00+04:00'), entry(zero))).publishedAt).toBe(zero);
    const jsonLd = script({ '@type': 'NewsArticle', headline: 'H', datePublished: zero });
    expect(readPage(page(jsonLd + meta('2023-09-26T09:50:00+04:00'))).publishedAt).toBe(zero);
  });
});
