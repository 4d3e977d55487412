import { parse } from '../../../src/index.js';
import type { Diagnostic, ParseOptions, ParseResult } from '../../../src/index.js';
import type { Article } from '../../../src/model/index.js';

/** The namespaces that feeds have most. */
export const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
].join(' ');

/** A feed of RSS 2.0 with one item, and what else its channel says. */
export function feedOf(item: string, channel = '<language>en</language>'): string {
  return `<rss version="2.0" ${namespaces}><channel><title>Example Daily</title><link>https://daily.example/</link>${channel}<item>${item}</item></channel></rss>`;
}

/** Reads a feed of one item. */
export function readFeed(item: string, channel?: string, options: ParseOptions = {}): ParseResult {
  return parse(feedOf(item, channel), { format: 'rss', ...options });
}

/** The article of a feed of one item. */
export function article(item: string, channel?: string, options?: ParseOptions): Article {
  const [first] = readFeed(item, channel, options).articles;
  if (first === undefined) throw new Error('no article was read');
  return first;
}

/** The diagnostics of a feed of one item, by their codes. */
export function codes(item: string, channel?: string): readonly Diagnostic['code'][] {
  return readFeed(item, channel).diagnostics.map(({ code }) => code);
}
