import { write, type Article, type FormatId, type WriteOptions } from 'wirecopy';
import type { Output, PageSettings } from './messages.js';

/** The article in every format that is written, and as it is. */
export function outputsOf(article: Article, { now }: PageSettings): readonly Output[] {
  const outputs = writers.map(({ title, format, fileName, language, options }): Output => {
    const { output, losses } = write(article, format, {
      ...options,
      ...(now !== undefined && { now }),
    });
    const text = typeof output === 'string' ? output : new TextDecoder().decode(output);
    return { title, fileName, language, text, losses };
  });
  return [...outputs, { ...model, text: JSON.stringify(article, undefined, 2), losses: [] }];
}

const model = { title: 'The article itself', fileName: 'article.json', language: 'json' } as const;

interface Writer extends Pick<Output, 'title' | 'fileName' | 'language'> {
  readonly format: FormatId;
  readonly options?: WriteOptions;
}

const writers: readonly Writer[] = [
  { title: 'NewsML-G2', format: 'newsml-g2', fileName: 'article.newsml-g2.xml', language: 'xml' },
  {
    title: 'NewsML-G2 with NITF',
    format: 'newsml-g2',
    fileName: 'article.newsml-g2.xml',
    language: 'xml',
    options: { content: 'nitf' },
  },
  { title: 'NITF', format: 'nitf', fileName: 'article.nitf.xml', language: 'xml' },
  { title: 'NewsML 1', format: 'newsml-1', fileName: 'article.newsml-1.xml', language: 'xml' },
  { title: 'ninjs 3.1', format: 'ninjs', fileName: 'article.ninjs.json', language: 'json' },
  {
    title: 'ninjs 1.6',
    format: 'ninjs',
    fileName: 'article.ninjs.json',
    language: 'json',
    options: { version: '1.6' },
  },
  { title: 'Wire copy', format: 'wire-text', fileName: 'article.txt', language: 'text' },
  { title: 'IPTC 7901', format: 'iptc7901', fileName: 'article.iptc7901.txt', language: 'text' },
  { title: 'ANPA 1312', format: 'anpa1312', fileName: 'article.anpa1312.txt', language: 'text' },
  { title: 'RSS', format: 'rss', fileName: 'article.rss.xml', language: 'xml' },
  { title: 'Atom', format: 'atom', fileName: 'article.atom.xml', language: 'xml' },
  { title: 'JSON Feed', format: 'json-feed', fileName: 'feed.json', language: 'json' },
  { title: 'News sitemap', format: 'news-sitemap', fileName: 'sitemap.xml', language: 'xml' },
];
