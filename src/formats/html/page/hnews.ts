import { type Attributes, type Marking, tokens } from './marking.js';

/**
 * hNews 0.1 and what it is made of, hAtom and hCard; microformats2 `h-entry` with its `h-card`: classes, and relations of links.
 */
export function hnews(
  name: string,
  attributes: Attributes,
  isInside: boolean,
): Marking | undefined {
  const classes = tokens(attributes.get('class')?.toLowerCase());
  const isEntry = classes.some((token) => entryClasses.has(token));
  if (!isInside && !isEntry) return undefined;
  const relations = tokens(attributes.get('rel')?.toLowerCase()).map((token) => `rel:${token}`);
  const properties = [...classes, ...relations].flatMap((token) => propertyOf.get(token) ?? []);
  const isCard = classes.some((token) => cardClasses.has(token));
  const opens = isEntry ? ['NewsArticle'] : isCard ? ['Person'] : undefined;
  if (opens === undefined && properties.length === 0) return undefined;
  const value = opens ? undefined : valueOf(name, properties, attributes);
  return {
    properties: [...new Set(properties)],
    ...(opens && { opens: { types: opens } }),
    ...(value !== undefined && { value }),
  };
}

/** The value-class and datetime patterns: `abbr@title`, `time@datetime`; of links and pictures the address. */
function valueOf(
  name: string,
  properties: readonly string[],
  attributes: Attributes,
): string | undefined {
  if (name === 'time') return attributes.get('datetime');
  if (name === 'abbr' || name === 'data') return attributes.get('title') ?? attributes.get('value');
  if (!properties.some((property) => property === 'url' || property === 'image')) return undefined;
  return name === 'img' ? attributes.get('src') : attributes.get('href');
}

const entryClasses: ReadonlySet<string> = new Set(['hentry', 'hnews', 'h-entry']);
const cardClasses: ReadonlySet<string> = new Set(['vcard', 'h-card']);

/** Classes and relations by the property that they mean. Sources: microformats.org, hNews, hAtom, hCard, h-entry, h-card. */
const propertyOf: ReadonlyMap<string, string> = new Map([
  ['entry-title', 'headline'],
  ['entry-content', 'articleBody'],
  ['entry-summary', 'description'],
  ['published', 'datePublished'],
  ['updated', 'dateModified'],
  ['author', 'author'],
  ['fn', 'name'],
  ['org', 'affiliation'],
  ['title', 'jobTitle'],
  ['role', 'jobTitle'],
  ['url', 'url'],
  ['source-org', 'sourceOrganization'],
  ['dateline', 'dateline'],
  ['rel:tag', 'keywords'],
  ['rel:bookmark', 'url'],
  ['p-name', 'headline'],
  ['e-content', 'articleBody'],
  ['p-summary', 'description'],
  ['dt-published', 'datePublished'],
  ['dt-updated', 'dateModified'],
  ['p-author', 'author'],
  ['p-category', 'keywords'],
  ['p-org', 'affiliation'],
  ['p-job-title', 'jobTitle'],
  ['u-url', 'url'],
  ['u-photo', 'image'],
]);
