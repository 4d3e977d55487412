import type { Article, Media, Role } from '../../model/index.js';

/** The article's fields that are a string or a number. */
export type PlainField = {
  [Field in keyof Article]-?: NonNullable<Article[Field]> extends string | number ? Field : never;
}[keyof Article];

/** An element that is one field of the article, and needs no more than its kind to be read and written. */
export interface FieldRow {
  readonly field: PlainField;
  /** Where the element stands. */
  readonly in: 'itemMeta' | 'contentMeta';
  readonly element: string;
  readonly kind: FieldKind;
}

/** How an element holds its value. */
export type FieldKind =
  'text' | 'instant' | 'urgency' | 'language' | 'page' | { readonly codes: Codes };

/** The QCode of each value, and the scheme of IPTC that it stands in. */
export interface Codes<Value extends string = string> {
  readonly alias: 'ninat' | 'stat';
  readonly values: readonly Value[];
}

/** IPTC's news nature. */
export const types: Codes<Article['type']> = {
  alias: 'ninat',
  values: ['text', 'picture', 'graphic', 'video', 'audio', 'animation', 'composite'],
};

/** IPTC's publishing status. */
const statuses: Codes<Article['status']> = {
  alias: 'stat',
  values: ['usable', 'withheld', 'canceled'],
};

/** The one table for both directions. */
export const fieldRows: readonly FieldRow[] = [
  { field: 'type', in: 'itemMeta', element: 'itemClass', kind: { codes: types } },
  { field: 'modifiedAt', in: 'itemMeta', element: 'versionCreated', kind: 'instant' },
  { field: 'createdAt', in: 'itemMeta', element: 'firstCreated', kind: 'instant' },
  { field: 'embargoedUntil', in: 'itemMeta', element: 'embargoed', kind: 'instant' },
  { field: 'status', in: 'itemMeta', element: 'pubStatus', kind: { codes: statuses } },
  { field: 'url', in: 'itemMeta', element: 'altRep', kind: 'page' },
  { field: 'expiresAt', in: 'itemMeta', element: 'expires', kind: 'instant' },
  { field: 'urgency', in: 'contentMeta', element: 'urgency', kind: 'urgency' },
  { field: 'language', in: 'contentMeta', element: 'language', kind: 'language' },
  { field: 'slugline', in: 'contentMeta', element: 'slugline', kind: 'text' },
];

/** The lists of concepts by the nature that tells them apart, in both directions. */
export const conceptRows = [
  { field: 'subjects', nature: 'abstract' },
  { field: 'people', nature: 'person' },
  { field: 'organizations', nature: 'organisation' },
  { field: 'places', nature: 'geoArea' },
  { field: 'events', nature: 'event' },
] as const satisfies readonly { readonly field: keyof Article; readonly nature: string }[];

/** News natures that are media, as items of their own or beside a text. */
export const mediaTypes = [
  'picture',
  'graphic',
  'video',
  'audio',
  'animation',
] as const satisfies readonly Media['type'][];

/** What those who made an item did, unless it says otherwise. */
export function usualRole(type: Article['type']): Role {
  return type === 'picture' ? 'photographer' : 'author';
}

/** Renditions that IPTC has codes for. */
export const renditionCodes: readonly string[] = [
  'highRes',
  'lowRes',
  'preview',
  'print',
  'thumbnail',
  'web',
];

/** The instant that NewsML-G2 requires where an article has none: the first of the calendar, which .NET writes for none as well. */
export const noInstant = '0001-01-01T00:00:00Z';
