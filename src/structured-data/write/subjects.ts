/**
 * What the story is about and what it mentions: things, not words (rule K1).
 */
import type { Article, Concept } from '../../model/index.js';
import type { ConceptJsonLd, PlaceJsonLd } from '../json-ld-types.js';
import { compact, distinct, oneOrMany } from './compact.js';
import { mentionedPlaceNode } from './place.js';
import { plainLine } from './plain-line.js';
import { nodeId, webUrl } from './web-url.js';

/** A subject, person, organization, event or place of the story. */
export type SubjectJsonLd = ConceptJsonLd | PlaceJsonLd;

/** What the story is about and what it only mentions. */
export interface Subjects {
  readonly about: readonly SubjectJsonLd[];
  readonly mentions: readonly SubjectJsonLd[];
  /** The places among `about`: the location that the content describes (rule L2). */
  readonly contentLocation: readonly PlaceJsonLd[];
}

/** The article's subjects as nodes; a subject or an event is what it is about unless the source says otherwise. */
export function subjects(article: Article): Subjects {
  const found = { about: [] as SubjectJsonLd[], mentions: [] as SubjectJsonLd[] };
  for (const { field, type, rel } of kinds) {
    for (const concept of article[field]) {
      const node = conceptNode(concept, type);
      if (node) found[concept.rel ?? rel].push(node);
    }
  }
  const contentLocation: PlaceJsonLd[] = [];
  for (const place of article.places) {
    const node = mentionedPlaceNode(place);
    found[place.rel ?? 'mentions'].push(node);
    if (place.rel === 'about') contentLocation.push(node);
  }
  return { ...found, contentLocation };
}

function conceptNode(
  { name, uri, sameAs }: Concept,
  type: ConceptJsonLd['@type'],
): ConceptJsonLd | undefined {
  const id = nodeId(uri);
  const node = compact<ConceptJsonLd>({
    '@type': type,
    '@id': id,
    name: plainLine(name),
    sameAs: oneOrMany(distinct(sameAs.map((href) => webUrl(href))).filter((href) => href !== id)),
  });
  return Object.keys(node).length > 1 ? node : undefined;
}

/** The article's lists of concepts, what each is in schema.org, and how it is related where the source does not say. */
const kinds = [
  { field: 'subjects', type: 'Thing', rel: 'about' },
  { field: 'events', type: 'Event', rel: 'about' },
  { field: 'people', type: 'Person', rel: 'mentions' },
  { field: 'organizations', type: 'Organization', rel: 'mentions' },
] as const;
