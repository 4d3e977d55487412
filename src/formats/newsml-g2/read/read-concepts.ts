import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childrenNamed, textOf } from '../../../markup/xml/xml-path.js';
import { given } from '../../../model/given.js';
import type { Article, Concept, Genre, PlaceMention } from '../../../model/index.js';
import { conceptNatures } from '../../../vocabulary/concept-natures.js';
import { filingNatures, placeFacets, sectionAliases } from '../dialects.js';
import type { ItemContext } from './item-context.js';
import { aliasOf, codeOf, nameOf, readIdentity, sameAsOf, uriOf } from './read-identity.js';
import { readEach } from './read-each.js';
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
  const subjects = childrenNamed(context.contentMeta, 'subject');
  const section = readSection(context, subjects);
  const lists = new ConceptLists();
  for (const subject of subjects) {
    if (subject !== section?.element) addSubject(context, subject, lists);
  }
  const { people, organizations, places, events } = lists;
  return given({
    subjects: lists.subjects,
    people,
    organizations,
    places,
    events,
    genres: readGenres(context),
    keywords: readKeywords(context),
    section: section?.name,
  });
}

/** The concepts of each kind, each once. */
class ConceptLists {
  readonly subjects: Concept[] = [];
  readonly people: Concept[] = [];
  readonly organizations: Concept[] = [];
  readonly places: PlaceMention[] = [];
  readonly events: Concept[] = [];
  readonly #known = new Set<string>();

  add(field: Exclude<ConceptField, 'places'>, concept: Concept): void {
    const key = `${field} ${concept.uri ?? ''} ${concept.name ?? ''}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this[field].push(concept);
  }
}

type ConceptField = keyof typeof conceptNatures | 'subjects';

function addSubject(context: ItemContext, subject: XmlElement, lists: ConceptLists): void {
  const { reading } = context;
  const nature = codeOf(subject, 'type') ?? (hasPlaceFacet(subject) ? 'geoarea' : '');
  if (filingNatures.includes(nature)) return;
  const field = fieldsByNature.get(nature) ?? 'subjects';
  if (field === 'places') {
    const place = readPlace(context, subject);
    if (place === undefined) return;
    reading.take(subject, `places[${lists.places.length}]`);
    lists.places.push({ ...place, sameAs: sameAsOf(context, subject) });
    return;
  }
  // A faceted concept has its parts as elements of their own.
  const main = childrenNamed(subject, 'mainConcept');
  const facets = childrenNamed(subject, 'facetConcept');
  const isWhole = main.length === 0 && facets.length === 0;
  for (const part of isWhole ? [subject] : [...main, ...facets]) {
    const concept = readConcept(context, part);
    if (concept === undefined) continue;
    reading.take(part, `${field}[${lists[field].length}]`);
    reading.take(subject);
    lists.add(field, concept);
  }
}

function hasPlaceFacet(subject: XmlElement): boolean {
  return childrenNamed(subject, 'facet').some((facet) =>
    placeFacets.includes(aliasOf(facet) ?? ''),
  );
}

function readConcept(context: ItemContext, element: XmlElement): Concept | undefined {
  const uri = uriOf(context, element);
  const name = nameOf(context, element);
  if (name === undefined && uri === undefined) return undefined;
  return given({ name, uri, sameAs: sameAsOf(context, element) });
}

interface Section {
  readonly name: string;
  readonly element: XmlElement;
}

/** The first subject of a scheme that lists the parts of a wire, by its name; else the service, where there is but one. */
function readSection(context: ItemContext, subjects: readonly XmlElement[]): Section | undefined {
  const { itemMeta, reading } = context;
  const filed = subjects.filter((subject) => sectionAliases.includes(aliasOf(subject) ?? ''));
  const services = childrenNamed(itemMeta, 'service');
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
  return readEach(context, context.contentMeta, ['genre', 'genres'], (element) => {
    const genre = readIdentity(context, element);
    return genre.name === undefined && genre.uri === undefined ? undefined : genre;
  });
}

function readKeywords(context: ItemContext): readonly string[] {
  const names = ['keyword', 'keywords'] as const;
  return readEach(context, context.contentMeta, names, (element) => textOf(element) || undefined);
}

const fieldsByNature: ReadonlyMap<string, ConceptField> = new Map(
  (Object.keys(conceptNatures) as (keyof typeof conceptNatures)[]).flatMap((field) =>
    conceptNatures[field].map((nature) => [nature, field] as const),
  ),
);
