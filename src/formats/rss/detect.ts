import { rootTag } from '../../markup/xml/root-tag.js';
import type { Source } from '../../source/decode.js';

/** How likely the input is RSS: by its outermost element, and where something stands in front of that, by what looks like it. */
export function detect({ text }: Source): number {
  const tag = rootTag(text);
  if (/^<(?:\w+:)?rss[\s>/]/i.test(tag)) return 0.99;
  if (/^<(?:\w+:)?RDF[\s>]/i.test(tag)) return isFeed(text) ? 0.97 : 0;
  if (/^<channel[\s>]/i.test(tag)) return isFeed(text) ? 0.6 : 0;
  // What a server says of its own errors stands in front of many a feed.
  return tag === '' && /<rss\s[^<>]{0,1000}version\s*=/i.test(text.slice(0, head)) ? 0.7 : 0;
}

const head = 5000;

/** RDF says many things; a feed has a channel, or items with titles. */
function isFeed(text: string): boolean {
  return (
    /<(?:\w+:)?(?:channel|item)[\s>]/i.test(text.slice(0, head)) ||
    /(?:purl\.org\/rss\/1\.0\/|netscape\.com\/rdf\/simple\/)["']/i.test(text.slice(0, head))
  );
}
