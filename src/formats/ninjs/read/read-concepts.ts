import type { Article, Concept, Organization } from '../../../model/index.js';
import type { JsonObject } from '../../../source/json/json-node.js';
import { subjectCodeUri } from '../../concept-uri.js';
import { sectionSchemes } from '../dialects.js';
import { conceptProperties, conventions } from '../mapping.js';
import { readConcept, readIdentity, readPlace } from './read-concept.js';
import type { Reading } from './reading.js';

/** What the lists of concepts give the article. */
export type ConceptFields = Pick<Article, ConceptField | 'keywords'> &
  Partial<Pick<Article, 'section' | 'provider'>>;

type ConceptField = keyof typeof conceptProperties;

/** People, organizations, places, subjects, events, genres, sources; section, keywords and provider among them. */
export function readConcepts(reading: Reading, item: JsonObject): ConceptFields {
  const { genres, section: ofGenres } = readGenres(reading, item);
  const { subjects, keywords, section: ofSubjects } = readSubjects(reading, item);
  const section = readService(reading, item) ?? ofSubjects ?? ofGenres;
  return {
    people: readEntries(reading, item, 'people', readConcept),
    organizations: readEntries(reading, item, 'organizations', readConcept),
    places: readEntries(reading, item, 'places', readPlace),
    events: readEntries(reading, item, 'events', readConcept),
    subjects,
    keywords: [...keywords, ...readKeywords(reading, item)],
    genres,
    ...(section !== undefined && { section }),
    ...readSources(reading, item),
  };
}

/** What `read` makes of the entries of a field's property; an entry that gives nothing has no place in the field. */
function readEntries<Entry>(
  reading: Reading,
  item: JsonObject,
  field: ConceptField,
  read: (reading: Reading, entry: JsonObject) => Entry | undefined,
): readonly Entry[] {
  const list: Entry[] = [];
  for (const entry of reading.objects(item, conceptProperties[field])) {
    const made = read(reading, entry);
    if (made === undefined) continue;
    reading.place(`${field}[${list.length}]`, entry);
    list.push(made);
  }
  return list;
}

interface Subjects extends Pick<Article, 'subjects' | 'keywords'> {
  readonly section?: string;
}

/** Subjects proper, and those that by convention are keywords or the section; further sections are subjects. */
function readSubjects(reading: Reading, item: JsonObject): Subjects {
  const keywords: string[] = [];
  let section: string | undefined;
  const subjects = readEntries(reading, item, 'subjects', (_, entry) => {
    const rel = reading.told(entry, 'rel');
    const isKeyword = rel === conventions.keyword;
    const isSection = rel === conventions.section && section === undefined;
    const name = isKeyword || isSection ? reading.text(entry, 'name') : undefined;
    if (name === undefined) return readSubject(reading, entry);
    reading.take(entry, 'rel');
    if (isKeyword) keywords.push(name);
    else section = name;
    return undefined;
  });
  return { subjects, keywords, ...(section !== undefined && { section }) };
}

/** A subject whose scheme nobody names is IPTC's where its code has the look of one. */
function readSubject(reading: Reading, entry: JsonObject): Concept | undefined {
  const literal = reading.told(entry, 'literal') ?? '';
  const uri = subjectCodeUri(literal);
  const concept = readConcept(reading, entry);
  if (uri === undefined || (concept?.uri ?? literal) !== literal) return concept;
  reading.take(entry, 'literal');
  return concept && { ...concept, uri };
}

/** Genres; of those whose scheme lists sections, the first is the section. */
function readGenres(
  reading: Reading,
  item: JsonObject,
): Pick<Article, 'genres'> & { readonly section?: string } {
  let section: string | undefined;
  const genres = readEntries(reading, item, 'genres', (_, entry) => {
    const genre = readIdentity(reading, entry);
    const isSection = sectionSchemes.some((scheme) => genre?.uri?.startsWith(scheme));
    if (genre?.name === undefined || !isSection || section !== undefined) return genre;
    section = genre.name;
    return undefined;
  });
  return { genres, ...(section !== undefined && { section }) };
}

/** Superdesk's `service`: the wire's categories, the first of which is the section. */
function readService(reading: Reading, item: JsonObject): string | undefined {
  const [first] = reading.objects(item, 'service');
  return first && reading.text(first, 'name', 'section');
}

/** Superdesk's `keywords`: strings, or objects with a name. */
function readKeywords(reading: Reading, item: JsonObject): readonly string[] {
  const node = reading.peek(item, 'keywords');
  if (node?.kind !== 'array') return [];
  const plain = node.items.flatMap((part) => {
    if (part.kind !== 'scalar' || typeof part.value !== 'string') return [];
    reading.takeNode(part, 'keywords');
    return part.value.trim() === '' ? [] : [part.value.trim()];
  });
  const named = reading.objects(item, 'keywords').map((part) => reading.text(part, 'name'));
  return [...plain, ...named.filter((name) => name !== undefined)];
}

/** Who the information is from; by convention, one of them is the agency that sent it. Superdesk has `source` for that one. */
function readSources(
  reading: Reading,
  item: JsonObject,
): Pick<Article, 'sources'> & Partial<Pick<Article, 'provider'>> {
  let provider: Organization | undefined;
  const sources = readEntries(reading, item, 'sources', (_, entry) => {
    const organization = readOrganization(reading, entry);
    const isProvider = reading.told(entry, 'role') === conventions.provider;
    if (!isProvider || organization === undefined || provider !== undefined) return organization;
    reading.take(entry, 'role', 'provider');
    provider = organization;
    return undefined;
  });
  const source = provider === undefined ? reading.text(item, 'source', 'provider') : undefined;
  provider ??= source === undefined ? undefined : { name: source, sameAs: [] };
  return { sources, ...(provider && { provider }) };
}

function readOrganization(reading: Reading, entry: JsonObject): Organization | undefined {
  const identity = readIdentity(reading, entry);
  if (identity === undefined) return undefined;
  const { name, uri } = identity;
  return { name: name ?? uri ?? '', ...(uri !== undefined && { uri }), sameAs: [] };
}
