/** Whose tags say something of an article, the most trusted first. */
export type MetaSource =
  'open-graph' | 'parsely' | 'publishing' | 'dublin-core' | 'twitter' | 'meta';

/** What a `meta` element says: a property of schema.org, and who has it so. */
export interface MetaMeaning {
  readonly source: MetaSource;
  readonly property: string;
}

/** What a `meta` of this name says of the article; undefined for nothing. */
export function metaMeaning(name: string): MetaMeaning | undefined {
  const key = name.trim().toLowerCase();
  const known = meanings.get(key);
  if (known !== undefined) return known;
  const property = byLastWord.find(([, pattern]) => pattern.test(key))?.[0];
  return property === undefined ? undefined : { source: 'meta', property };
}

/** What the last words of a name tell that no table has, since systems put a prefix of their own in front. */
const byLastWord: readonly (readonly [string, RegExp])[] = [
  ['author', /(?:^|[.:_-])(?:author|byline|authors)(?:[-_]?name)?$/],
  [
    'datePublished',
    /(?:^|[.:_-])(?:pub(?:lish(?:ed)?)?|publication|issue)[-_.]?(?:date|time|datetime)$|(?:^|[.:_-])date[-_.]?(?:published|issued|publication)$/,
  ],
  [
    'dateModified',
    /(?:^|[.:_-])(?:mod(?:ified)?|updated?|last[-_]?mod(?:ified)?)[-_.]?(?:date|time)$|(?:^|[.:_-])date[-_.]?(?:modified|updated)$/,
  ],
];

/**
 * Names of `meta` elements, in lower case. Sources: ogp.me; X, "Cards markup"; docs.parse.ly, "Metadata"; DCMI, "Expressing Dublin
 * Core in HTML"; Sailthru, "Meta tags"; Cxense, "cXenseParse"; Google Scholar, "Inclusion guidelines"; HTML Standard, "Standard
 * metadata names". Checked 2026-11.
 */
const table: Readonly<Record<MetaSource, Readonly<Record<string, string>>>> = {
  'open-graph': {
    'og:title': 'headline',
    'og:description': 'description',
    'og:url': 'url',
    'og:locale': 'inLanguage',
    'og:site_name': 'publisher',
    'og:updated_time': 'dateModified',
    'article:published_time': 'datePublished',
    'og:article:published_time': 'datePublished',
    'article:published': 'datePublished',
    'og:pubdate': 'datePublished',
    'article:modified_time': 'dateModified',
    'og:article:modified_time': 'dateModified',
    'article:modified': 'dateModified',
    'article:expiration_time': 'expires',
    'article:author': 'author',
    'og:article:author': 'author',
    'article:author_name': 'author',
    'article:author:name': 'author',
    'article:section': 'articleSection',
    'og:article:section': 'articleSection',
    'article:tag': 'keywords',
    'og:article:tag': 'keywords',
  },
  parsely: {
    'parsely-title': 'headline',
    'parsely-link': 'url',
    'parsely-pub-date': 'datePublished',
    'parsely-section': 'articleSection',
    'parsely-author': 'author',
    'parsely-tags': 'keywords',
    'parsely-image-url': 'image',
  },
  publishing: {
    'sailthru.title': 'headline',
    'sailthru.description': 'description',
    'sailthru.date': 'datePublished',
    'sailthru.author': 'author',
    'sailthru.tags': 'keywords',
    'cxenseparse:title': 'headline',
    'cxenseparse:description': 'description',
    'cxenseparse:publishtime': 'datePublished',
    'cxenseparse:recs:publishtime': 'datePublished',
    'cxenseparse:author': 'author',
    citation_title: 'headline',
    citation_author: 'author',
    citation_publication_date: 'datePublished',
    citation_date: 'datePublished',
  },
  'dublin-core': Object.fromEntries(
    ['dc.', 'dc:', 'dcterms.', 'dcterms:', 'dc.terms.'].flatMap((prefix) =>
      Object.entries({
        title: 'headline',
        creator: 'author',
        description: 'description',
        date: 'datePublished',
        'date.issued': 'datePublished',
        'date.published': 'datePublished',
        'date.x-metadatalastmodified': 'dateModified',
        'date.modified': 'dateModified',
        issued: 'datePublished',
        available: 'datePublished',
        created: 'dateCreated',
        'date.created': 'dateCreated',
        modified: 'dateModified',
        publisher: 'publisher',
        rights: 'copyrightNotice',
        language: 'inLanguage',
      }).map(([name, property]) => [prefix + name, property]),
    ),
  ),
  twitter: { 'twitter:title': 'headline', 'twitter:description': 'description' },
  meta: {
    title: 'headline',
    headline: 'headline',
    author: 'author',
    byl: 'author',
    description: 'description',
    keywords: 'keywords',
    news_keywords: 'keywords',
    date: 'datePublished',
    pubdate: 'datePublished',
    timestamp: 'datePublished',
    'article:created': 'dateCreated',
    'date.created': 'dateCreated',
    'date.updated': 'dateModified',
    'date.modified': 'dateModified',
    revised: 'dateModified',
    language: 'inLanguage',
    'content-language': 'inLanguage',
    copyright: 'copyrightNotice',
    publisher: 'publisher',
    'application-name': 'publisher',
    section: 'articleSection',
  },
};

const meanings: ReadonlyMap<string, MetaMeaning> = new Map(
  Object.entries(table).flatMap(([source, rows]) =>
    Object.entries(rows).map(([name, property]) => [
      name,
      { source: source as MetaSource, property },
    ]),
  ),
);
