import { wordCount } from '../../body/index.js';
import type { Article, Block, Concept, Media, Rights } from '../../index.js';
import { bylineRows, datelineRows, organizationText, placeText } from './part-rows.js';
import { rowOf, type Row } from './row.js';

/** Everything that an article holds, a row each in the order of a story, parts of a part beneath it. */
export function recognized(article: Article): readonly Row[] {
  const known = tellings.flatMap(([, tell]) => tell(article));
  const told: ReadonlySet<string> = new Set(tellings.map(([field]) => field));
  const others = Object.entries(article).filter(([field]) => !told.has(field));
  return [...known, ...others.flatMap(([field, value]) => rowOf(wordsOf(field), textOf(value)))];
}

type Telling = readonly [field: keyof Article, tell: (article: Article) => readonly Row[]];

/** A field whose value tells all, under its own name or another. */
function plain(field: keyof Article, label: string = field): Telling {
  return [field, (article) => rowOf(label, textOf(article[field]), field)];
}

/** A field that says nothing where it is what most articles have. */
function unusual(field: 'type' | 'status', usual: string): Telling {
  return [field, ({ [field]: value }) => rowOf(field, value === usual ? undefined : value)];
}

/** What is said of each field, in the order of a story; one that is not here is told by its value, behind them. */
const tellings: readonly Telling[] = [
  unusual('type', 'text'),
  unusual('status', 'usable'),
  plain('signals'),
  plain('language'),
  plain('slugline'),
  plain('kicker'),
  plain('headline'),
  plain('subheadline'),
  plain('alternativeHeadlines', 'also'),
  ['dateline', ({ dateline }) => (dateline === undefined ? [] : datelineRows(dateline))],
  [
    'bylines',
    ({ bylines }) => each(bylines, 'bylines', (one, at) => bylineRows('byline', at, one)),
  ],
  [
    'credits',
    ({ credits }) => each(credits, 'credits', (one, at) => bylineRows('credit', at, one)),
  ],
  plain('abstract'),
  ['body', ({ body }) => rowOf('body', bodyText(body), 'body')],
  plain('section'),
  plain('createdAt', 'created'),
  plain('publishedAt', 'published'),
  plain('modifiedAt', 'modified'),
  plain('embargoedUntil', 'embargoed'),
  plain('expiresAt', 'expires'),
  plain('urgency'),
  plain('editorialNote', 'note to editors'),
  ['genres', ({ genres }) => conceptRows('genre', genres)],
  ['subjects', ({ subjects }) => conceptRows('subject', subjects)],
  plain('keywords'),
  ['people', ({ people }) => conceptRows('person', people)],
  ['organizations', ({ organizations }) => conceptRows('organization', organizations)],
  ['places', ({ places }) => places.flatMap((place) => rowOf('place', placeText(place)))],
  ['events', ({ events }) => conceptRows('event', events)],
  ['media', ({ media }) => each(media, 'media', (one, at) => rowOf(one.type, mediaText(one), at))],
  ['rights', ({ rights }) => rowOf('rights', rights && rightsText(rights))],
  ['provider', ({ provider }) => rowOf('provider', organizationText(provider))],
  ['sources', ({ sources }) => sources.flatMap((one) => rowOf('source', organizationText(one)))],
  ['corrections', ({ corrections }) => corrections.flatMap((one) => rowOf('correction', one.text))],
  [
    'identifiers',
    ({ identifiers }) => rowOf('identifiers', identifiers.map(({ value }) => value).join(', ')),
  ],
];

/** The rows of a list's items, each with its path. */
function each<Item>(
  list: readonly Item[],
  field: string,
  tell: (item: Item, path: string) => readonly Row[],
): readonly Row[] {
  return list.flatMap((item, index) => tell(item, `${field}[${String(index)}]`));
}

function conceptRows(label: string, concepts: readonly Omit<Concept, 'sameAs'>[]): readonly Row[] {
  return concepts.flatMap(({ name, uri }) =>
    rowOf(label, [name, name === undefined ? uri : uri && `(${uri})`].filter(Boolean).join(' ')),
  );
}

/** `4 paragraphs, 1 table, 182 words`. */
function bodyText(body: readonly Block[]): string | undefined {
  if (body.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { type } of body) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts, ['word', wordCount(body)] as const]
    .map(
      ([what, count]) =>
        `${String(count)} ${what}${count === 1 || what === 'preformatted' ? '' : 's'}`,
    )
    .join(', ');
}

function mediaText({ headline, caption, credit, renditions }: Media): string {
  return [headline, caption, credit, renditions[0]?.href]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function rightsText({ holder, notice, usageTerms, year }: Rights): string {
  return [notice, organizationText(holder), usageTerms, year]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** `liveUpdates` is told as `live updates`. */
function wordsOf(field: string): string {
  return field.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string' || value === undefined) return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  const isText = value.every((item) => typeof item === 'string');
  return isText ? value.join(', ') : JSON.stringify(value);
}
