import type { Article, Concept, Genre, Organization, PlaceMention } from '../../../model/index.js';
import type { Json } from '../../../source/json/json-node.js';
import { conceptProperties, conventions } from '../mapping.js';
import { type Record31, withoutGaps } from './record.js';

/** The lists of concepts; keywords, section and provider as the conventions have it. */
export function composeConcepts(article: Article): Readonly<Record<string, Json | undefined>> {
  const { keywords, section, provider } = article;
  const lists = Object.fromEntries(
    Object.entries(conceptProperties).map(([field, property]) => [
      property,
      article[field as keyof typeof conceptProperties].map(composeConcept),
    ]),
  );
  return {
    ...lists,
    subjects: [
      ...article.subjects.map(composeConcept),
      ...keywords.map((name) => ({ name, rel: conventions.keyword })),
      ...(section === undefined ? [] : [{ name: section, rel: conventions.section }]),
    ],
    infoSources: [
      ...(provider ? [{ ...composeConcept(provider), role: conventions.provider }] : []),
      ...article.sources.map(composeConcept),
    ],
  };
}

/** A code without a scheme is no URI, but has a place of its own. */
function composeConcept(concept: Concept | Genre | Organization | PlaceMention): Record31 {
  const { name, uri } = concept;
  const position = 'position' in concept ? concept.position : undefined;
  const isScheme = uri !== undefined && /^[^\s:]+:\S+$/.test(uri);
  return withoutGaps({
    name,
    ...(isScheme ? { uri } : { literal: uri }),
    rel: 'rel' in concept ? concept.rel : undefined,
    geoJSON: position && {
      type: 'Point',
      coordinates: [position.longitude, position.latitude],
    },
  });
}
