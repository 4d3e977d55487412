import type { XmlElement } from '../../markup/xml/xml-element.js';

/** Gives elements the names that the readers of feeds know them by, whatever prefixes and spellings a feed has. */
export interface FeedNames {
  /** `title` for the format's own, `dc:creator` for an element of an extension. */
  nameOf(element: XmlElement): string;
}

/** What a format brings of its own. */
export interface CoreNames {
  /** Prefix of the table below whose elements are the format's own. */
  readonly prefix: 'rss' | 'atom';
  /** Its elements; one that is written in other letters, such as `pubdate`, is taken for it. */
  readonly elements: ReadonlySet<string>;
}

/**
 * Names for the elements of one document. Namespaces are told by their URI in any of its spellings, else by the prefix: feeds
 * have wrong URIs, and prefixes that nothing declares.
 *
 * @param rootUri - The root's own namespace, which is the format's even where no table knows it.
 */
export function feedNames(core: CoreNames, rootUri: string): FeedNames {
  const known = new Map<string, Map<string, string>>();
  const spellings = new Map([...core.elements].map((name) => [name.toLowerCase(), name]));

  const nameFor = (element: XmlElement): string => {
    const { name, uri } = element;
    const prefix = prefixOf(uri) ?? (uri === rootUri ? core.prefix : writtenPrefix(element));
    if (prefix === undefined || prefix === core.prefix || prefix === 'rss') {
      return core.elements.has(name) ? name : (spellings.get(name.toLowerCase()) ?? name);
    }
    // The fifteen elements of Dublin Core mean the same in both of its namespaces.
    if (prefix === 'dcterms' && coreElements.has(name)) return `dc:${name}`;
    return `${prefix}:${name}`;
  };

  return {
    nameOf(element) {
      let names = known.get(element.uri);
      if (names === undefined) known.set(element.uri, (names = new Map<string, string>()));
      let name = names.get(element.name);
      if (name === undefined) names.set(element.name, (name = nameFor(element)));
      return name;
    },
  };
}

/** The usual prefix of a namespace; an element whose prefix nothing declares has the prefix for its URI. */
function prefixOf(uri: string): string | undefined {
  if (prefixes.has(uri)) return uri;
  const key = uri
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/(?<![/#])[/#]+$/, '');
  return byUri.get(key) ?? families.find(([start]) => key.startsWith(start))?.[1];
}

/** The prefix that the element is written with, where no table knows its namespace. */
function writtenPrefix({ writtenName }: XmlElement): string | undefined {
  const colon = writtenName.indexOf(':');
  return colon < 1 ? undefined : writtenName.slice(0, colon);
}

/** Namespaces by their usual prefix, without scheme and closing slash, in small letters. Seen in feeds, wrong ones too. */
const namespaces: Readonly<Record<string, readonly string[]>> = {
  rss: [
    '',
    'purl.org/rss/1.0',
    'purl.org/net/rss1.1',
    'channel.netscape.com/rdf/simple/0.9',
    'my.netscape.com/rdf/simple/0.9',
    'backend.userland.com/rss',
    'backend.userland.com/rss2',
    'blogs.law.harvard.edu/tech/rss',
    'cyber.law.harvard.edu/rss/rss.html',
    'www.rssboard.org/rss-specification',
  ],
  atom: ['www.w3.org/2005/atom', 'purl.org/atom/ns'],
  rdf: ['www.w3.org/1999/02/22-rdf-syntax-ns'],
  content: ['purl.org/rss/1.0/modules/content'],
  dc: ['purl.org/dc/elements/1.1', 'purl.org/dc/elements/1.0', 'purl.org/metadata/dublin_core'],
  dcterms: ['purl.org/dc/terms'],
  media: [
    'search.yahoo.com/mrss',
    'video.search.yahoo.com/mrss',
    'tools.search.yahoo.com/mrss',
    'www.rssboard.org/media-rss',
  ],
  itunes: ['www.itunes.com/dtds/podcast-1.0.dtd', 'www.itunes.com/dtds/podcast-1.0'],
  enc: ['purl.oclc.org/net/rss_2.0/enc'],
  slash: ['purl.org/rss/1.0/modules/slash'],
  feedburner: ['rssnamespace.org/feedburner/ext/1.0'],
  georss: ['www.georss.org/georss'],
  geo: ['www.w3.org/2003/01/geo/wgs84_pos'],
  cc: ['creativecommons.org/ns', 'web.resource.org/cc'],
  creativeCommons: [
    'backend.userland.com/creativecommonsrssmodule',
    'cyber.law.harvard.edu/rss/creativecommonsrssmodule.html',
  ],
  app: ['www.w3.org/2007/app', 'purl.org/atom/app'],
  at: ['purl.org/atompub/tombstones/1.0'],
};

/** Namespaces with their release in the URI. */
const families: readonly (readonly [start: string, prefix: string])[] = [
  ['prismstandard.org/namespaces/', 'prism'],
  ['purl.org/rss/1.0/modules/prism', 'prism'],
  ['purl.org/atom/ns#', 'atom'],
];

const byUri: ReadonlyMap<string, string> = new Map(
  Object.entries(namespaces).flatMap(([prefix, uris]) => uris.map((uri) => [uri, prefix] as const)),
);

const prefixes: ReadonlySet<string> = new Set([...Object.keys(namespaces), 'prism']);

/** Dublin Core Metadata Element Set 1.1. */
const coreElements: ReadonlySet<string> = new Set([
  ...['contributor', 'coverage', 'creator', 'date', 'description', 'format', 'identifier'],
  ...['language', 'publisher', 'relation', 'rights', 'source', 'subject', 'title', 'type'],
]);
