/**
 * Every place where an article's dates and authors are told to the public: they say the same.
 */
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { articleMetadata } from '../../src/frameworks/next.js';
import { articleHead } from '../../src/frameworks/unhead.js';
import { Article, type ArticleInput, metaTags, toJsonLd, writeAll } from '../../src/index.js';
import { anyPayload } from '../arbitraries/article.js';

const url = 'https://news.example/a/1';
const options = { url, publisher: 'Example News' };

/** Any article that may be published: one under an embargo, or withheld, stands nowhere. */
const anyPublished = anyPayload.filter(isOfOurAge).map((payload) => {
  const { embargoedUntil: _embargo, expiresAt: _end, ...rest } = payload;
  return Article.parse({
    ...rest,
    url,
    headline: 'Library opens',
    language: 'en',
    publisher: 'Example News',
    status: 'usable',
    signals: [],
    genres: [],
    // A line that names nobody is printed as it is by feeds, and is no author's name in JSON-LD.
    bylines:
      rest.bylines?.filter(({ people = [], organization }) => people.length > 0 || organization) ??
      [],
  });
});

/** JavaScript reads a mail's date of the year 99 as one of 1999. */
function isOfOurAge({ publishedAt = '2026' }: ArticleInput): boolean {
  return publishedAt >= '1000';
}

/** What a place says; undefined or no name where it has no word for it. */
interface Told {
  readonly published: string | undefined;
  readonly modified?: string | undefined;
  readonly authors: readonly string[];
}

type Place = (article: Article) => Told;

const jsonLd: Place = (article) => {
  const { datePublished, dateModified, author = [] } = toJsonLd(article, options);
  const authors = author.flatMap(({ name }) => name ?? []);
  return { published: datePublished, modified: dateModified, authors };
};

const page: Readonly<Record<string, Place>> = {
  'meta tags': (article) => {
    const tags = metaTags(article, options).map(({ attributes }) => attributes);
    const content = (name: string) =>
      tags.find((tag) => tag['property'] === name || tag['name'] === name)?.['content'];
    return {
      published: content('article:published_time'),
      modified: content('article:modified_time'),
      authors: namesIn(content('author')),
    };
  },
  'wirecopy/next': (article) => {
    const { openGraph, authors = [] } = articleMetadata(article, options);
    const { publishedTime, modifiedTime } = openGraph;
    return {
      published: publishedTime,
      modified: modifiedTime,
      authors: authors.map(({ name }) => name),
    };
  },
  'wirecopy/unhead': (article) => {
    const { meta } = articleHead(article, options);
    const content = (wanted: string) =>
      meta.find((tag) => ('name' in tag ? tag.name : tag.property) === wanted)?.content;
    return {
      published: content('article:published_time'),
      modified: content('article:modified_time'),
      authors: namesIn(content('author')),
    };
  },
  'the JSON-LD of wirecopy/unhead': (article) => {
    const [script] = articleHead(article, options).script;
    const { datePublished, dateModified, author } = JSON.parse(script?.innerHTML ?? '') as Said;
    const authors = (author ?? []).map(({ name }) => name);
    return { published: datePublished, modified: dateModified, authors };
  },
};

const feeds: Readonly<Record<string, Place>> = {
  rss: (article) => {
    const text = textsOf(article, 'rss');
    return {
      published: text('pubDate')[0] ?? text('dc:date')[0],
      modified: text('dcterms:modified')[0],
      authors: text('dc:creator'),
    };
  },
  atom: (article) => {
    const text = textsOf(article, 'atom');
    return {
      published: text('published')[0] ?? text('dc:date')[0],
      modified: text('updated').at(-1),
      authors: text('author', 'name'),
    };
  },
  'json-feed': (article) => {
    const { items } = JSON.parse(outputOf(article, 'json-feed')) as FeedJson;
    const { date_published: published, date_modified: modified, authors = [] } = items[0] ?? {};
    return { published, modified, authors: authors.map(({ name }) => name) };
  },
};

interface Said {
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly author?: readonly { readonly name: string }[];
}

interface FeedJson {
  readonly items: readonly {
    readonly date_published?: string;
    readonly date_modified?: string;
    readonly authors?: readonly { readonly name: string }[];
  }[];
}

/** The tag joins names by commas, which a name may hold too: both sides are compared joined. */
function namesIn(content: string | undefined): readonly string[] {
  return content === undefined ? [] : [content];
}

function outputOf(article: Article, format: 'rss' | 'atom' | 'json-feed' | 'news-sitemap'): string {
  return writeAll([article], format).outputs.join('');
}

/** The texts of the elements of that name, or of those within. */
function textsOf(article: Article, format: 'rss' | 'atom' | 'news-sitemap') {
  const root = parseDocument(outputOf(article, format), { xmlMode: true });
  return (name: string, within?: string): readonly string[] => {
    const found: string[] = [];
    const visit = (node: (typeof root.children)[number] | typeof root, isWanted: boolean): void => {
      if (!('children' in node)) return;
      const isHere = 'name' in node && node.name === (isWanted ? within : name);
      if (isHere && (isWanted || within === undefined))
        found.push(node.children.map((child) => ('data' in child ? child.data : '')).join(''));
      for (const child of node.children) visit(child, within !== undefined && (isWanted || isHere));
    };
    visit(root, false);
    return found;
  };
}

/** A time as something to compare: a day as it is, an instant by when it is. */
function when(time: string | undefined): string | number | undefined {
  return time === undefined || /^\d{4}-\d\d-\d\d$/.test(time) ? time : Date.parse(time);
}

/** Each name once, as it is shown: on one line. */
function shown(names: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const name of names) {
    const line = name
      .normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim();
    if (line !== '' && !found.has(line.toLowerCase())) found.set(line.toLowerCase(), line);
  }
  return [...found.values()];
}

describe('of any article that may be published, dates and authors of its JSON-LD are those of', () => {
  it.each(Object.entries(page))('%s', (_, place) => {
    fc.assert(
      fc.property(anyPublished, (article) => {
        const { authors, ...dates } = jsonLd(article);
        const told = place(article);
        expect(told).toMatchObject(dates);
        expect(told.authors.join(', ')).toBe(authors.join(', '));
      }),
    );
  });

  it('a news sitemap, in which an article has no author', () => {
    fc.assert(
      fc.property(anyPublished, (article) => {
        const [published] = textsOf(article, 'news-sitemap')('news:publication_date');
        expect(published).toBe(jsonLd(article).published);
      }),
    );
  });

  it.each(Object.entries(feeds))('%s', (format, place) => {
    fc.assert(
      fc.property(anyPublished, (article) => {
        const { published, modified } = jsonLd(article);
        const told = place(article);
        const isDay = published?.includes('T') === false;
        if (!(isDay && format === 'json-feed')) expect(when(told.published)).toBe(when(published));
        if (modified !== undefined) expect(when(told.modified)).toBe(when(modified));
        // What is printed in a feed's text is told there alone.
        const credits = article.credits.filter(({ text }) => text === undefined);
        const { author = [] } = toJsonLd({ ...article, credits }, options);
        const people = author.filter((maker) => maker['@type'] === 'Person');
        // Where nobody signs, the agency or the publisher is the author on a page; a feed then names nobody.
        if (told.authors.length === 0) expect(people).toEqual([]);
        else expect(shown(told.authors)).toEqual(shown(author.flatMap(({ name }) => name ?? [])));
      }),
    );
  });
});
