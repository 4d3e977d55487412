/**
 * What the story is about and what it mentions, by the types of the things.
 */
import type { Article, Concept, PlaceMention } from '../../model/index.js';
import { isWebUrl } from '../../model/href.js';
import { placeMentionOf } from './places.js';
import { oneLine, Said } from './said.js';
import type { Value } from './thing.js';
import type { Things } from './things.js';

/** The article's lists of concepts. */
export type ConceptField = 'subjects' | 'people' | 'organizations' | 'events';

/** The concepts of one list: those of its types among what the article is about and what it mentions. */
export function conceptsOf(said: Said, field: ConceptField): readonly Concept[] {
  return relations.flatMap((rel) =>
    said
      .values(rel)
      .filter((value) => fieldOf(value, said.things) === field)
      .flatMap((value) => {
        const concept = conceptOf(value, said.things);
        return concept === undefined ? [] : [{ ...concept, rel }];
      }),
  );
}

/** The places among them, and those that the content is said to be about. */
export function placesOf(said: Said): Article['places'] {
  const found = relations.flatMap((rel) =>
    said
      .values(rel)
      .filter((value) => fieldOf(value, said.things) === 'places')
      .flatMap((value) => placeWith(value, rel, said.things)),
  );
  const known = new Set(found.map(({ name }) => name));
  const located = ['contentLocation', 'spatialCoverage'].flatMap((property) =>
    said.values(property).flatMap((value) => placeWith(value, 'about', said.things)),
  );
  return [...found, ...located.filter(({ name }) => !known.has(name))];
}

const relations = ['about', 'mentions'] as const;

function placeWith(
  value: Value,
  rel: (typeof relations)[number],
  things: Things,
): readonly PlaceMention[] {
  const place = placeMentionOf(value, things);
  return place === undefined ? [] : [{ ...place, rel }];
}

function conceptOf(value: Value, things: Things): Concept | undefined {
  if (value.is === 'literal') {
    if (value.text === '') return undefined;
    return isWebUrl(value.text)
      ? { uri: value.text, sameAs: [] }
      : { name: oneLine(value.text), sameAs: [] };
  }
  const said = new Said(value, things);
  const name = said.line('name');
  const uri = said.id ?? said.href('url');
  const sameAs = said.hrefs('sameAs');
  if (name === undefined && uri === undefined && sameAs.length === 0) return undefined;
  return {
    ...(name !== undefined && { name }),
    ...(uri !== undefined && { uri }),
    sameAs,
  };
}

function fieldOf(value: Value, things: Things): ConceptField | 'places' {
  const types = value.is === 'literal' ? [] : things.types(value);
  return fields.find(([, pattern]) => types.some((type) => pattern.test(type)))?.[0] ?? 'subjects';
}

/** What a type's name tells. Source: schema.org, the subtypes of Person, Organization, Place and Event. */
const fields: readonly (readonly [ConceptField | 'places', RegExp])[] = [
  ['people', /^Person$/],
  ['organizations', /Organization$|^Corporation$|^(?:Airline|NGO|SportsTeam|Project)$/],
  ['places', /Place$|^(?:City|Country|State|AdministrativeArea|Landform)$/],
  ['events', /Event$/],
];
