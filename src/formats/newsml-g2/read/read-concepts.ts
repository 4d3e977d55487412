import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childrenNamed, textOf } from '../../../markup/xml/xml-path.js';
import type { Article, Concept, Genre, PlaceMention } from '../../../model/index.js';
import { filingNatures, placeFacets, sectionAliases, subjectNatures } from '../dialects.js';
import type { ItemContext } from './item-context.js';
import { codeOf, nameOf, readIdentity, sameAsOf } from './read-identity.js';
import { readPlace } from './read-place.js';

/** What the concepts of an item give. */
export interface Concepts extends Pick<
  Article,
  'subjects' | 'people' | 'organizations' | 'places' | 'events' | 'genres' | 'keywords'
> {
  readonly section?: string;
}

/** Subjects by their nature; genres; keywords; and the part of the wire, which agencies have among the subjects or services. */
export function readConcepts(context: ItemContext): Concepts {
  const { contentMeta } = context;
  const subjects = contentMeta === undefined ? [] : childrenNamed(contentMeta, 'subject');
  const section = readSection(context, subjects);
  const lists: Lists = { subjects: [], people: [], organizations: [], places: [], events: [] };
  for (const subject of subjects) {
    if (subject !== section?.element) addSubject(context, subject, lists);
  }
  return {
    ...lists,
    genres: readGenres(context),
    keywords: readKeywords(context),
    ...(section !== undefined && { section: section.name }),
  };
}

interface Lists {
  readonly subjects: Concept[];
  readonly people: Concept[];
  readonly organizations: Concept[];
  readonly places: PlaceMention[];
  readonly events: Concept[];
}

function addSubject(context: ItemContext, subject: XmlElement, lists: Lists): void {
  const { reading } = context;
  const nature = codeOf(subject, 'type') ?? (hasPlaceFacet(subject) ? 'geoarea' : undefined);
  if (nature !== undefined && filingNatures.includes(nature)) return;
  const field = fieldOf(nature);
  if (field === 'places') {
    const place = readPlace(context, subject);
    if (place === undefined) return;
    reading.take(subject, `places[${lists.places.length}]`);
    lists.places.push({ ...place, sameAs: sameAsOf(context, subject) });
    return;
  }
  // A faceted concept has its parts as elements of their own.
  const parts = ['mainConcept', 'facetConcept'].flatMap((name) => childrenNamed(subject, name));
  for (const part of parts.length > 0 ? parts : [subject]) {
    const concept = readConcept(context, part);
    if (concept === undefined) continue;
    reading.take(part, `${field}[${lists[field].length}]`);
    reading.take(subject);
    if (!lists[field].some((known) => isSame(known, concept))) lists[field].push(concept);
  }
}

function fieldOf(nature: string | undefined): keyof Lists {
  const fields = Object.keys(subjectNatures) as (keyof typeof subjectNatures)[];
  return (
    fields.find((field) => subjectNatures[field].some((name) => name === nature)) ?? 'subjects'
  );
}

function hasPlaceFacet(subject: XmlElement): boolean {
  return childrenNamed(subject, 'facet').some((facet) =>
    placeFacets.some((alias) => attributeOf(facet, 'qcode')?.startsWith(`${alias}:`)),
  );
}

function readConcept(context: ItemContext, element: XmlElement): Concept | undefined {
  const { name, uri } = readIdentity(context, element);
  if (name === undefined && uri === undefined) return undefined;
  return {
    ...(name !== undefined && { name }),
    ...(uri !== undefined && { uri }),
    sameAs: sameAsOf(context, element),
  };
}

function isSame(a: Concept, b: Concept): boolean {
  return a.uri === b.uri && a.name === b.name;
}

interface Section {
  readonly name: string;
  readonly element: XmlElement;
}

/** The first subject of a scheme that lists the parts of a wire, by its name; else the service, where there is but one. */
function readSection(context: ItemContext, subjects: readonly XmlElement[]): Section | undefined {
  const { itemMeta, reading } = context;
  const filed = subjects.filter((subject) =>
    sectionAliases.some((alias) => attributeOf(subject, 'qcode')?.startsWith(`${alias}:`)),
  );
  const services = itemMeta === undefined ? [] : childrenNamed(itemMeta, 'service');
  for (const element of [...filed, ...(services.length === 1 ? services : [])]) {
    const name = nameOf(context, element);
    // A code that stands for its own name is none that readers know.
    if (name === undefined || attributeOf(element, 'qcode')?.endsWith(`:${name}`) === true)
      continue;
    reading.take(element, 'section');
    return { name, element };
  }
  return undefined;
}

function readGenres(context: ItemContext): readonly Genre[] {
  const { contentMeta, reading } = context;
  const genres: Genre[] = [];
  for (const element of contentMeta === undefined ? [] : childrenNamed(contentMeta, 'genre')) {
    const genre = readIdentity(context, element);
    if (genre.name === undefined && genre.uri === undefined) continue;
    reading.take(element, `genres[${genres.length}]`);
    genres.push(genre);
  }
  return genres;
}

function readKeywords({ contentMeta, reading }: ItemContext): readonly string[] {
  const keywords: string[] = [];
  for (const element of contentMeta === undefined ? [] : childrenNamed(contentMeta, 'keyword')) {
    const keyword = textOf(element);
    if (keyword === '') continue;
    reading.take(element, `keywords[${keywords.length}]`);
    keywords.push(keyword);
  }
  return keywords;
}
