import type { XmlAttributes, XmlContent } from '../../markup/xml/write-xml.js';

/** The namespaces of the extensions that are written, by the prefixes that feeds have for them. */
const namespaces: Readonly<Record<string, string>> = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  media: 'http://search.yahoo.com/mrss/',
  prism: 'http://prismstandard.org/namespaces/basic/3.0/',
};

/** Declarations of the namespaces that the elements are in, for the root around them. */
export function declarationsFor(contents: readonly XmlContent[]): XmlAttributes {
  const used = new Set<string>();
  const open: (readonly XmlContent[])[] = [contents];
  for (let level = open.pop(); level !== undefined; level = open.pop()) {
    for (const content of level) {
      if (content === undefined || typeof content === 'string') continue;
      const colon = content.name.indexOf(':');
      if (colon > 0) used.add(content.name.slice(0, colon));
      open.push(content.children);
    }
  }
  const declared = Object.entries(namespaces).filter(([prefix]) => used.has(prefix));
  return Object.fromEntries(declared.map(([prefix, uri]) => [`xmlns:${prefix}`, uri]));
}
