/**
 * What the story is about and what it mentions: things, not words (rule K1).
 */
import type { Article, Concept } from '../../model/index.js';
import type { ConceptJsonLd, PlaceJsonLd } from '../json-ld-types.js';
import { type NodeDraft, put } from './node-draft.js';
import { mentionedPlaceNode } from './place.js';
import { plainLine } from './plain-line.js';
import { nodeId, webUrls } from './web-url.js';

/** A subject, person, organization, event or place of the story. */
export type SubjectJsonLd = ConceptJsonLd | PlaceJsonLd;

/** What the story is about and what it only mentions; nothing is absent. */
export interface Subjects {
  readonly about?: readonly SubjectJsonLd[];
  readonly mentions?: readonly SubjectJsonLd[];
  /** The places among `about`: the location that the content describes (rule L2). */
  readonly contentLocation?: readonly PlaceJsonLd[];
}

/** The article's subjects as nodes; a subject or an event is what it is about unless the source says otherwise. */
export function subjects(article: Article): Subjects {
  const { subjects: topics, events, people, organizations, places } = article;
  const found: Found = {};
  if (topics.length > 0) addConcepts(found, topics, 'Thing', 'about');
  if (events.length > 0) addConcepts(found, events, 'Event', 'about');
  if (people.length > 0) addConcepts(found, people, 'Person', 'mentions');
  if (organizations.length > 0) addConcepts(found, organizations, 'Organization', 'mentions');
  for (const place of places) {
    const node = mentionedPlaceNode(place);
    add(found, place.rel ?? 'mentions', node);
    if (place.rel === 'about') (found.contentLocation ??= []).push(node);
  }
  return found;
}

interface Found {
  about?: SubjectJsonLd[];
  mentions?: SubjectJsonLd[];
  contentLocation?: PlaceJsonLd[];
}

/** Adds concepts of one list, as what schema.org calls them; `rel` is how they are related where the source does not say. */
function addConcepts(
  found: Found,
  concepts: readonly Concept[],
  type: ConceptJsonLd['@type'],
  rel: 'about' | 'mentions',
): void {
  for (const concept of concepts) {
    const node = conceptNode(concept, type);
    if (node) add(found, concept.rel ?? rel, node);
  }
}

function add(found: Found, rel: 'about' | 'mentions', node: SubjectJsonLd): void {
  (found[rel] ??= []).push(node);
}

function conceptNode(
  { name, uri, sameAs }: Concept,
  type: ConceptJsonLd['@type'],
): ConceptJsonLd | undefined {
  const id = nodeId(uri);
  const line = plainLine(name);
  const same = webUrls(id === undefined ? sameAs : sameAs.filter((href) => href !== id));
  if (id === undefined && line === undefined && same === undefined) return undefined;
  const node: NodeDraft<ConceptJsonLd> = { '@type': type };
  put(node, '@id', id);
  put(node, 'name', line);
  put(node, 'sameAs', same);
  return node;
}
