import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../../markup/xml/xml-path.js';
import type { Article, Concept, PlaceMention } from '../../../model/index.js';
import { placeOfAreas } from '../../../text/place/place-of-areas.js';
import { subjectCodeUri } from '../../concept-uri.js';
import { conceptRows, type ConceptField } from '../mapping.js';
import { type DocumentContext, partsNamed } from './document-context.js';
import { identifierOf, sameAsOf } from './read-identity.js';
import { areasOf } from './read-location.js';

/** What the concepts of a document give. */
export type Concepts = Pick<Article, ConceptField | 'places' | 'genres' | 'keywords'>;

/** Subjects, genres, keywords, and what the document is said to tell of. */
export function readConcepts(context: DocumentContext): Concepts {
  const { head, docdata, reading } = context;
  const identified = partsNamed('identified-content', docdata, head);
  for (const list of identified) reading.take(list);
  const lists = conceptRows.map((row) => {
    const elements = partsNamed(row.element, ...identified).filter(
      (element) => !('type' in row) || (attributeOf(element, 'type') ?? row.type) === row.type,
    );
    return [
      row.field,
      elements.flatMap((element) => conceptOf(context, element, row.field)),
    ] as const;
  });
  const {
    subjects = [],
    people = [],
    organizations = [],
    events = [],
  } = Object.fromEntries(lists) as Partial<Record<ConceptField, readonly Concept[]>>;
  return {
    subjects: [...subjectsOf(context), ...subjects],
    people,
    organizations,
    events,
    places: [
      ...partsNamed('evloc', docdata, head).flatMap((element) => eventPlaceOf(context, element)),
      ...partsNamed('location', ...identified).flatMap((element) => placeOf(context, element)),
    ],
    genres: genresOf(context),
    keywords: keywordsOf(context),
  };
}

function conceptOf(
  { reading }: DocumentContext,
  element: XmlElement,
  path: string,
): readonly Concept[] {
  const name = textOf(element);
  const uri = identifierOf(element);
  if (name === '' && uri === undefined) return [];
  reading.takeAll(element, path);
  return [
    { ...(name !== '' && { name }), ...(uri !== undefined && { uri }), sameAs: sameAsOf(element) },
  ];
}

/** Codes of IPTC, and of those that `ipr` names, with the name of the level that the code is of. */
function subjectsOf({ head, reading }: DocumentContext): readonly Concept[] {
  const found = new Map<string, Concept>();
  for (const element of partsNamed('tobject.subject', ...partsNamed('tobject', head))) {
    const code = attributeOf(element, 'tobject.subject.refnum');
    if (code === undefined) continue;
    const owner = attributeOf(element, 'tobject.subject.ipr') ?? 'IPTC';
    const own = owner === 'IPTC' ? subjectCodeUri(code) : undefined;
    const name = ['detail', 'matter', 'type']
      .map((level) => attributeOf(element, `tobject.subject.${level}`))
      .find((text) => text !== undefined);
    reading.takeAll(element, `subjects[${found.size}]`);
    const uri = own ?? `${owner}:${code}`;
    if (found.has(uri)) continue;
    found.set(uri, { ...(name !== undefined && { name }), uri, sameAs: [] });
  }
  return [...found.values()];
}

function genresOf({ head, reading }: DocumentContext): Article['genres'] {
  return partsNamed('tobject.property', ...partsNamed('tobject', head)).flatMap((element) => {
    const name = attributeOf(element, 'tobject.property.type');
    if (name === undefined) return [];
    reading.takeAll(element, 'genres');
    return [{ name }];
  });
}

/** CP and others have the keyword as the element's text. */
function keywordsOf({ docdata, head, reading }: DocumentContext): readonly string[] {
  const lists = partsNamed('key-list', docdata, head);
  for (const list of lists) reading.take(list);
  return partsNamed('keyword', ...lists).flatMap((element) => {
    const keyword = attributeOf(element, 'key') ?? textOf(element);
    if (keyword === '') return [];
    reading.take(element, 'keywords', ['key']);
    return [keyword];
  });
}

/** Where the event took place. NTB has the country in the place of the state and the county. */
function eventPlaceOf(
  { lexicon, reading }: DocumentContext,
  element: XmlElement,
): readonly PlaceMention[] {
  const place = placeOfAreas(
    {
      city: attributeOf(element, 'city') ?? attributeOf(element, 'county-dist'),
      region: attributeOf(element, 'state-prov'),
      country: attributeOf(element, 'iso-cc'),
    },
    lexicon,
  );
  if (place === undefined) return [];
  reading.takeAll(element, 'places');
  return [{ ...place, sameAs: [] }];
}

function placeOf(
  { lexicon, reading }: DocumentContext,
  element: XmlElement,
): readonly PlaceMention[] {
  const place = placeOfAreas(areasOf(element), lexicon);
  if (place === undefined) return [];
  reading.takeAll(element, 'places');
  return [{ ...place, sameAs: sameAsOf(element) }];
}
