// The rows of the table: what is done, what no design can avoid (the floor), and what others take for the same.
import { parseFeed, generateRssFeed } from 'feedsmith';
import { Parser as HtmlParser } from 'htmlparser2';
import metascraper from 'metascraper';
import author from 'metascraper-author';
import date from 'metascraper-date';
import description from 'metascraper-description';
import image from 'metascraper-image';
import publisher from 'metascraper-publisher';
import title from 'metascraper-title';
import { ArticleJsonLd } from 'next-seo';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import reactSchemaorg from 'react-schemaorg';
import RssParser from 'rss-parser';
import { SaxesParser } from 'saxes';
import { createHead } from 'unhead/server';
import { jsonLdScript, metaTagsHtml, parse, toJsonLd } from '../../../dist/index.js';
import { articleHead } from '../../../dist/unhead.js';
import { article, feed, inputOf, options, readable, writable, written } from './inputs.mjs';

const copy = (value) => () => JSON.parse(JSON.stringify(value));
const stringify = (value) => () => JSON.stringify(value);

/** What the floor of a format is: to tokenize it with no handler, or, of lines without marks, to copy the articles. */
function readingFloor(format, input) {
  const text = typeof input === 'string' ? input : Buffer.from(input).toString('latin1');
  const first = text.trimStart().charAt(0);
  if (format === 'html') return ['htmlparser2, no handler', () => new HtmlParser({}).end(text)];
  if (first === '<') {
    return ['saxes, no handler', () => new SaxesParser({ xmlns: true }).write(text).close()];
  }
  if (first === '{' || first === '[') return ['JSON.parse', () => JSON.parse(text)];
  return ['copying the article', copy(parse(input, { format }).articles)];
}

const rss = inputOf('rss');
const rssParser = new RssParser();
const html = inputOf('html');
const scrape = metascraper([author(), date(), description(), image(), publisher(), title()]);

/** Who else reads a format. */
const readers = {
  rss: { feedsmith: () => parseFeed(rss), 'rss-parser': () => rssParser.parseString(rss) },
  atom: ((atom) => ({
    feedsmith: () => parseFeed(atom),
    'rss-parser': () => rssParser.parseString(atom),
  }))(inputOf('atom')),
  html: { metascraper: () => scrape({ html, url: 'https://example.org/a/1' }) },
  'json-feed': ((json) => ({ feedsmith: () => parseFeed(json) }))(inputOf('json-feed')),
};

export const readRows = readable.map((format) => {
  const input = inputOf(format);
  const [floor, atLeast] = readingFloor(format, input);
  return {
    name: `read ${format}`,
    run: () => parse(input, { format }),
    floor,
    others: { [floor]: atLeast, ...readers[format] },
  };
});

/** What feedsmith is given to write. */
const channel = {
  title: 'Example News',
  link: 'https://news.example/',
  description: 'News',
  items: feed.map(({ headline, url, abstract, publishedAt }) => ({
    title: headline,
    link: url,
    description: abstract,
    pubDate: new Date(publishedAt),
  })),
};
const writers = { rss: { feedsmith: () => generateRssFeed(channel) } };

const written60 = new Set(['rss', 'atom', 'json-feed', 'news-sitemap']);
const floorOfWriting = 'JSON.stringify of the article';

export const writeRows = writable.map((format) => ({
  name: `write ${format}`,
  run: () => written(format),
  floor: floorOfWriting,
  others: {
    [floorOfWriting]: stringify(written60.has(format) ? feed : article),
    ...writers[format],
  },
}));

const jsonLd = toJsonLd(article, options);
const seo = {
  type: 'NewsArticle',
  headline: jsonLd.headline,
  url: jsonLd.url,
  description: jsonLd.description,
  author: { '@type': 'Person', name: 'Kari Eksempel' },
  publisher: { name: 'Example News' },
  datePublished: jsonLd.datePublished,
  image: 'https://img.example/1.jpg',
  articleBody: jsonLd.articleBody,
};

/** The head of a page. next-seo gets some of the properties alone, all that it takes. */
export const pageRows = [
  {
    name: 'JSON-LD script of an article',
    run: () => jsonLdScript(toJsonLd(article, options)),
    floor: 'JSON.stringify of the object',
    others: {
      'JSON.stringify of the object': stringify(jsonLd),
      'next-seo': () => renderToStaticMarkup(createElement(ArticleJsonLd, seo)),
    },
  },
  {
    name: 'JSON-LD script of an object',
    run: () => jsonLdScript(jsonLd),
    floor: 'JSON.stringify of the object',
    others: {
      'JSON.stringify of the object': stringify(jsonLd),
      'react-schemaorg': () => reactSchemaorg.jsonLdScriptProps(jsonLd),
    },
  },
  {
    name: 'meta tags of an article',
    run: () => metaTagsHtml(article, options),
    floor: floorOfWriting,
    others: {
      [floorOfWriting]: stringify(article),
      unhead: ((head) => () => {
        const page = createHead();
        page.push(head);
        return page.render();
      })(articleHead(article, options)),
    },
  },
];

/** Twice the input against once; what others take is told of nothing. */
export const growthRows = readable.map((format) => {
  const [once, twice] = [inputOf(format, 20), inputOf(format, 40)];
  const half = 'half of it';
  return {
    name: `read ${format}`,
    run: () => parse(twice, { format }),
    floor: half,
    others: { [half]: () => parse(once, { format }) },
  };
});
