import type { Article, Rights } from '../../model/index.js';

/** A property of an item that is one field of the article, and needs no more than its kind to be read and written. */
export interface FieldRow {
  readonly field: PlainField;
  /** In the spelling of 3.1; absent for what only senders of their own have. */
  readonly property?: string;
  /** Where senders put it besides; read where the property is absent, never written. */
  readonly elsewhere?: readonly string[];
  readonly kind: FieldKind;
}

/** The article's fields that are a string or a number. */
export type PlainField = {
  [Field in keyof Article]-?: NonNullable<Article[Field]> extends string | number ? Field : never;
}[keyof Article];

/** How a property's value is held against what the field may be. */
export type FieldKind =
  'text' | 'identifier' | 'language' | 'instant' | 'type' | 'status' | 'urgency';

/** The one table for both directions. `firstpublished` is Superdesk's. */
export const fieldRows: readonly FieldRow[] = [
  { field: 'id', property: 'uri', kind: 'identifier' },
  { field: 'type', property: 'type', kind: 'type' },
  { field: 'version', property: 'version', kind: 'text' },
  { field: 'createdAt', property: 'firstCreated', kind: 'instant' },
  { field: 'publishedAt', elsewhere: ['firstpublished', 'firstPublished'], kind: 'instant' },
  { field: 'modifiedAt', property: 'versionCreated', kind: 'instant' },
  { field: 'embargoedUntil', property: 'embargoedUntil', kind: 'instant' },
  { field: 'expiresAt', property: 'expires', kind: 'instant' },
  { field: 'status', property: 'pubStatus', kind: 'status' },
  { field: 'urgency', property: 'urgency', kind: 'urgency' },
  { field: 'editorialNote', property: 'edNote', kind: 'text' },
  { field: 'language', property: 'language', kind: 'language' },
  { field: 'slugline', property: 'slugline', kind: 'text' },
];

/** The same for the rights of an item or of its media; the holder is an organization's name. */
export const rightsRows = [
  { field: 'holder', property: 'copyrightHolder' },
  { field: 'notice', property: 'copyrightNotice' },
  { field: 'usageTerms', property: 'usageTerms' },
] as const satisfies readonly { readonly field: keyof Rights; readonly property: string }[];

/** The lists of concepts, in both directions: the property of each field. */
export const conceptProperties = {
  people: 'people',
  organizations: 'organisations',
  places: 'places',
  subjects: 'subjects',
  events: 'events',
  genres: 'genres',
  sources: 'infoSources',
} as const satisfies Partial<Record<keyof Article, string>>;

/**
 * Headlines by their role; what no row names is an alternative one. IPTC lists no roles: the first of each row is what is
 * written, the others are those that agencies use.
 */
export const headlineRoles = {
  headline: ['main', 'simple', 'text'],
  subheadline: ['subhead', 'subheadline', 'sub'],
  kicker: ['kicker', 'overline', 'eyebrow'],
  alternative: ['alternative'],
} as const;

const described = ['text', 'main', 'html', 'xhtml', 'richtext', 'plain'] as const;

/** Descriptions by their role, likewise: those of a story, and those of a picture or its kin. */
export const descriptionRoles = {
  abstract: ['summary', 'abstract', ...described],
  summary: ['summary', 'abstract'],
  caption: ['caption', ...described],
  credit: ['creditline', 'credit'],
} as const;

/**
 * What ninjs has no property for and free values of another carry, in both directions: a subject's relation to the item, an
 * identifier's role, an information source's role.
 */
export const conventions = {
  keyword: 'keyword',
  section: 'section',
  page: 'url',
  provider: 'provider',
} as const;
