import type { Article, Concept, Genre, Organization, PlaceMention } from '../../../model/index.js';
import type { Json } from '../../../source/json/json-node.js';
import { conceptRows, conventions } from '../mapping.js';
import { type Record31, withoutGaps } from './record.js';

/** The lists of concepts; keywords, section and provider as the conventions have it. */
export function composeConcepts(article: Article): Readonly<Record<string, Json | undefined>> {
  const { genres, keywords, section, provider, sources } = article;
  const lists = Object.fromEntries(
    conceptRows.map(({ field, property }) => [property, article[field].map(composeConcept)]),
  );
  return {
    ...lists,
    subjects: [
      ...article.subjects.map(composeConcept),
      ...keywords.map((name) => ({ name, rel: conventions.keyword })),
      ...(section === undefined ? [] : [{ name: section, rel: conventions.section }]),
    ],
    genres: genres.map(composeIdentity),
    infoSources: [
      ...(provider ? [{ ...composeIdentity(provider), role: conventions.provider }] : []),
      ...sources.map(composeIdentity),
    ],
  };
}

function composeConcept(concept: Concept | PlaceMention): Record31 {
  const position = 'position' in concept ? concept.position : undefined;
  return withoutGaps({
    ...composeIdentity(concept),
    rel: concept.rel,
    geoJSON: position && {
      type: 'Point',
      coordinates: [position.longitude, position.latitude],
    },
  });
}

/** A code without a scheme is no URI, but has a place of its own. */
function composeIdentity({ name, uri }: Concept | Genre | Organization | PlaceMention): Record31 {
  const isScheme = uri !== undefined && /^[^\s:]+:\S+$/.test(uri);
  return withoutGaps({ name, ...(isScheme ? { uri } : { literal: uri }) });
}
