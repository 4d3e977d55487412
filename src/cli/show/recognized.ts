import { wordCount } from '../../body/index.js';
import type { Article, Block, Concept, Media, Rights } from '../../index.js';
import { bylineRows, datelineRows, organizationText, placeText } from './part-rows.js';
import { rowOf, type Row } from './row.js';

/** Everything that an article holds, a row each in the order of a story, parts of a part beneath it. */
export function recognized(article: Article): readonly Row[] {
  const known = tellings.flatMap(([, tell]) => tell(article));
  const told: ReadonlySet<string> = new Set(tellings.map(([field]) => field));
  const others = Object.entries(article).filter(([field]) => !told.has(field));
  return [...known, ...others.flatMap(([field, value]) => rowOf(wordsOf(field), jsonOf(value)))];
}

type Telling = (article: Article) => readonly Row[];

/** What is said of a field whose value alone says little; others are told by their plain value. */
const tellings: readonly (readonly [keyof Article, Telling])[] = [
  ['type', ({ type }) => rowOf('type', type === 'text' ? undefined : type)],
  ['status', ({ status }) => rowOf('status', status === 'usable' ? undefined : status)],
  ['signals', ({ signals }) => rowOf('signals', signals.join(', '))],
  ['language', ({ language }) => rowOf('language', language, 'language')],
  ['slugline', ({ slugline }) => rowOf('slugline', slugline, 'slugline')],
  ['kicker', ({ kicker }) => rowOf('kicker', kicker, 'kicker')],
  ['headline', ({ headline }) => rowOf('headline', headline, 'headline')],
  ['subheadline', ({ subheadline }) => rowOf('subheadline', subheadline, 'subheadline')],
  [
    'alternativeHeadlines',
    ({ alternativeHeadlines: all }) => all.flatMap((one) => rowOf('also', one)),
  ],
  ['dateline', ({ dateline }) => (dateline === undefined ? [] : datelineRows(dateline))],
  [
    'bylines',
    ({ bylines }) => bylines.flatMap((one, i) => bylineRows('byline', at('bylines', i), one)),
  ],
  [
    'credits',
    ({ credits }) => credits.flatMap((one, i) => bylineRows('credit', at('credits', i), one)),
  ],
  ['abstract', ({ abstract }) => rowOf('abstract', abstract, 'abstract')],
  ['body', ({ body }) => rowOf('body', bodyText(body), 'body')],
  ['section', ({ section }) => rowOf('section', section, 'section')],
  ['createdAt', ({ createdAt }) => rowOf('created', createdAt, 'createdAt')],
  ['publishedAt', ({ publishedAt }) => rowOf('published', publishedAt, 'publishedAt')],
  ['modifiedAt', ({ modifiedAt }) => rowOf('modified', modifiedAt, 'modifiedAt')],
  ['embargoedUntil', ({ embargoedUntil }) => rowOf('embargoed', embargoedUntil, 'embargoedUntil')],
  ['expiresAt', ({ expiresAt }) => rowOf('expires', expiresAt, 'expiresAt')],
  ['urgency', ({ urgency }) => rowOf('urgency', urgency, 'urgency')],
  [
    'editorialNote',
    ({ editorialNote }) => rowOf('note to editors', editorialNote, 'editorialNote'),
  ],
  ['genres', ({ genres }) => conceptRows('genre', genres)],
  ['subjects', ({ subjects }) => conceptRows('subject', subjects)],
  ['keywords', ({ keywords }) => rowOf('keywords', keywords.join(', '))],
  ['people', ({ people }) => conceptRows('person', people)],
  ['organizations', ({ organizations }) => conceptRows('organization', organizations)],
  ['places', ({ places }) => places.flatMap((place) => rowOf('place', placeText(place)))],
  ['events', ({ events }) => conceptRows('event', events)],
  [
    'media',
    ({ media }) => media.flatMap((one, i) => rowOf(one.type, mediaText(one), at('media', i))),
  ],
  ['rights', ({ rights }) => rowOf('rights', rights && rightsText(rights))],
  ['provider', ({ provider }) => rowOf('provider', organizationText(provider))],
  ['sources', ({ sources }) => sources.flatMap((one) => rowOf('source', organizationText(one)))],
  [
    'corrections',
    ({ corrections }) => corrections.flatMap(({ text }) => rowOf('correction', text)),
  ],
  [
    'identifiers',
    ({ identifiers }) => rowOf('identifiers', identifiers.map(({ value }) => value).join(', ')),
  ],
];

function at(list: string, index: number): string {
  return `${list}[${String(index)}]`;
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

function jsonOf(value: unknown): string | undefined {
  if (Array.isArray(value) && value.length === 0) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
