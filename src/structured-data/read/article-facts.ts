import type { Span } from '../../diagnostics/finding.js';
import type { Article } from '../../model/index.js';
import { fieldRows, type PlainField } from './article-fields.js';
import { type Maker, makerProperties, makersOf } from './people.js';
import { placeOf } from './places.js';
import { Said } from './said.js';
import type { Literal, Thing } from './thing.js';
import type { Things } from './things.js';

/** The article's instants that a thing names. */
export type TimeField = 'createdAt' | 'publishedAt' | 'modifiedAt' | 'expiresAt';

/** An entry of a live blog, as far as no text is read. */
export interface UpdateFacts {
  readonly id: string;
  readonly headline?: string;
  readonly makers: readonly Maker[];
  readonly publishedAt?: Literal;
  readonly text?: Literal;
}

/** All that one source says of an article. What is written for people, such as bylines and times, is not read yet. */
export interface ArticleFacts {
  /** Those that are there; an empty list is not. */
  readonly fields: Partial<Pick<Article, PlainField>>;
  /** Where each field stands. */
  readonly spans: ReadonlyMap<string, Span>;
  readonly times: Readonly<Record<TimeField, readonly Literal[]>>;
  readonly makers: readonly Maker[];
  readonly dateline?: Literal;
  /** Where it was filed, of a dateline or without one. */
  readonly datelinePlaces: NonNullable<Article['dateline']>['places'];
  /** The text, in one piece or several. */
  readonly texts: readonly Literal[];
  readonly updates: readonly UpdateFacts[];
  readonly thing: Thing;
}

/** What `thing` says of the article that it is. */
export function articleFacts(thing: Thing, things: Things): ArticleFacts {
  const said = new Said(thing, things);
  const spans = new Map<string, Span>();
  const fields = readFields(said, spans);
  const [dateline] = said.literals('dateline');
  return {
    fields,
    spans,
    times: timesOf(said),
    makers: makersOf(said),
    ...(dateline && { dateline }),
    datelinePlaces: said.values('locationCreated').flatMap((place) => placeOf(place, things) ?? []),
    texts:
      textProperties.map((property) => said.literals(property)).find(({ length }) => length > 0) ??
      [],
    updates: said.each('liveBlogUpdate').map(updateOf),
    thing,
  };
}

function readFields(said: Said, spans: Map<string, Span>): ArticleFacts['fields'] {
  const fields: Partial<Record<PlainField, unknown>> = {};
  for (const [field, row] of Object.entries(fieldRows)) {
    const value = row.read(said);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    fields[field as PlainField] = value;
    const place = row.from.flatMap((property) => said.values(property))[0] ?? said.thing;
    spans.set(field, place);
  }
  return fields as ArticleFacts['fields'];
}

function timesOf(said: Said): ArticleFacts['times'] {
  return {
    createdAt: said.literals('dateCreated'),
    publishedAt: said.literals('datePublished'),
    modifiedAt: said.literals('dateModified'),
    expiresAt: said.literals('expires'),
  };
}

/** An entry's id is the fragment of its address, where it has one. */
function updateOf(said: Said, index: number): UpdateFacts {
  const address = said.thing.id ?? said.href('url') ?? '';
  const hash = address.indexOf('#');
  const id = decoded(address.slice(hash + 1)) || `update-${index + 1}`;
  const headline = said.line('headline') ?? said.line('name');
  const [publishedAt] = said.literals('datePublished');
  const [text] = said.literals('articleBody');
  return {
    id,
    ...(headline !== undefined && { headline }),
    makers: makersOf(said),
    ...(publishedAt && { publishedAt }),
    ...(text && { text }),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const textProperties = ['articleBody', 'text'];

/** The properties that some field is read from. */
export const readProperties: ReadonlySet<string> = new Set([
  ...Object.values(fieldRows).flatMap(({ from }) => from),
  ...makerProperties,
  ...textProperties,
  ...['dateCreated', 'datePublished', 'dateModified', 'expires', 'dateline', 'locationCreated'],
  'liveBlogUpdate',
]);
