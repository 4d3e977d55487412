import { describe, expect, it } from 'vitest';
import { readXml } from '../../../src/markup/xml/read-xml.js';
import { childElements } from '../../../src/markup/xml/xml-path.js';
import { feedNames } from '../../../src/syndication/xml/feed-names.js';

const core = { prefix: 'rss', elements: new Set(['title', 'pubDate']) } as const;

function nameOf(xml: string, declarations = ''): string | undefined {
  const text = `<rss ${declarations}>${xml}</rss>`;
  const [root] = readXml(text).roots;
  const [first] = root === undefined ? [] : childElements(root);
  return first && feedNames(core, root?.uri ?? '').nameOf(first);
}

describe('the name of an element', () => {
  it.each([
    ['<title/>', '', 'title'],
    ['<pubdate/>', '', 'pubDate'],
    ['<other/>', '', 'other'],
    ['<title/>', 'xmlns="http://purl.org/rss/1.0/"', 'title'],
    ['<title/>', 'xmlns="urn:anything"', 'title'],
    ['<a:title/>', 'xmlns:a="http://www.w3.org/2005/Atom"', 'atom:title'],
    ['<a:title/>', 'xmlns:a="https://www.w3.org/2005/atom"', 'atom:title'],
    ['<m:content/>', 'xmlns:m="http://search.yahoo.com/mrss"', 'media:content'],
    ['<m:content/>', 'xmlns:m="http://video.search.yahoo.com/mrss/"', 'media:content'],
    ['<media:content/>', 'xmlns:media="urn:wrong"', 'media:content'],
    ['<media:content/>', '', 'media:content'],
    ['<p:section/>', 'xmlns:p="http://prismstandard.org/namespaces/basic/2.1/"', 'prism:section'],
    ['<d:creator/>', 'xmlns:d="http://purl.org/dc/terms/"', 'dc:creator'],
    ['<d:modified/>', 'xmlns:d="http://purl.org/dc/terms/"', 'dcterms:modified'],
    ['<own:thing/>', 'xmlns:own="urn:own"', 'own:thing'],
    ['<own:thing/>', '', 'own:thing'],
    ['<site xmlns="urn:other"/>', '', 'site'],
  ])('%s with %j is %s', (xml, declarations, name) => {
    expect(nameOf(xml, declarations)).toBe(name);
  });
});
