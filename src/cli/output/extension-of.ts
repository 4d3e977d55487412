import type { FormatId } from '../../index.js';

/** What the names of files in a format end with. */
export function extensionOf(format: string): string {
  return extensions[format] ?? '.txt';
}

const extensions: Readonly<Record<string, string>> = {
  article: '.json',
  'wire-text': '.txt',
  iptc7901: '.iptc',
  anpa1312: '.anpa',
  nitf: '.xml',
  'newsml-1': '.xml',
  'newsml-g2': '.xml',
  ninjs: '.json',
  rss: '.xml',
  atom: '.xml',
  'json-feed': '.json',
  html: '.html',
  'json-ld': '.jsonld',
  'news-sitemap': '.xml',
} satisfies Readonly<Record<FormatId | 'article', string>>;
