// What is measured, all of it made up: one article, and a feed of sixty.
import { Article, supportedFormats, write, writeAll } from '../../../dist/index.js';

const text =
  'The library, which took four years to build, opened on Tuesday with a chess marathon; organisers “expected 300 visitors”, and counted 1,140 by noon & more later.';

/** An article of so many paragraphs. */
function articleOf(paragraphs, number = 1) {
  return Article.parse({
    id: `urn:newsml:example.org:20230926:lib-${String(number)}`,
    url: `https://news.example/a/${String(number)}`,
    headline: `Library opens with chess marathon ${String(number)}`,
    language: 'en',
    abstract: 'A library in Bergen opens, and 300 people play chess.',
    publishedAt: '2023-09-26T13:50:00+02:00',
    dateline: { text: 'BERGEN, Norway, Sept. 26 (EXP)', places: ['Bergen'], agencies: ['EXP'] },
    bylines: [{ text: 'By Kari Eksempel', people: [{ name: 'Kari Eksempel' }] }],
    section: 'Society',
    keywords: ['chess', 'library'],
    subjects: [{ name: 'chess', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000822' }],
    media: [
      {
        type: 'picture',
        caption: 'A reading room',
        renditions: [{ href: 'https://img.example/1.jpg', width: 1600, height: 900 }],
      },
    ],
    body: Array.from({ length: paragraphs }, () => ({
      type: 'paragraph',
      children: [{ type: 'text', value: text }],
    })),
  });
}

export const article = articleOf(12);
export const feed = Array.from({ length: 60 }, (_, index) => articleOf(2, index));
export const options = {
  url: 'https://news.example/a/1',
  publisher: { name: 'Example News', url: 'https://news.example/' },
};

const feeds = new Set(['rss', 'atom', 'json-feed', 'news-sitemap']);
const now = '2023-09-26T14:00:00Z';

export const readable = supportedFormats.filter(({ reads }) => reads).map(({ id }) => id);
export const writable = supportedFormats.filter(({ writes }) => writes).map(({ id }) => id);

/** Writes the article, or the feed where the format is one for feeds. */
export function written(format, one = article, many = feed) {
  if (feeds.has(format)) return writeAll(many, format, { now }).outputs[0];
  return write(one, format, { now }).output;
}

/** A text in the format, `times` as long: a page's is put around the JSON-LD and the body. */
export function inputOf(format, times = 1) {
  const one = articleOf(12 * times);
  if (format !== 'html')
    return written(
      format,
      one,
      Array.from({ length: 60 * times }, (_, i) => articleOf(2, i)),
    );
  const body = one.body.map(() => `<p>${text.replace('&', '&amp;')}</p>`).join('\n');
  const jsonLd = written('json-ld', one);
  return `<!doctype html><html lang="en"><head><title>${one.headline}</title><meta property="og:title" content="${one.headline}"><script type="application/ld+json">${jsonLd}</script></head><body><article><h1>${one.headline}</h1><div itemprop="articleBody">${body}</div></article></body></html>`;
}
