import type { Article } from '../../model/index.js';

/** The article's fields that are a string or a number. */
export type PlainField = {
  [Field in keyof Article]-?: NonNullable<Article[Field]> extends string | number ? Field : never;
}[keyof Article];

/** An attribute that is one field of the article, and needs no more than its kind to be read and written. */
export interface FieldRow {
  readonly field: PlainField;
  /** Where the element stands; the document itself stands in nothing. */
  readonly in: 'document' | 'head' | 'docdata';
  readonly element: string;
  readonly attribute: string;
  readonly kind: FieldKind;
}

/** How an attribute holds its value. */
export type FieldKind = 'text' | 'name token' | 'instant' | 'urgency' | 'language' | 'link';

/** The one table for both directions. Source: NITF 3.6 schema. */
export const fieldRows: readonly FieldRow[] = [
  { field: 'language', in: 'document', element: 'nitf', attribute: 'baselang', kind: 'language' },
  { field: 'id', in: 'docdata', element: 'doc-id', attribute: 'id-string', kind: 'text' },
  { field: 'urgency', in: 'docdata', element: 'urgency', attribute: 'ed-urg', kind: 'urgency' },
  { field: 'expiresAt', in: 'docdata', element: 'date.expire', attribute: 'norm', kind: 'instant' },
  { field: 'version', in: 'docdata', element: 'du-key', attribute: 'version', kind: 'name token' },
  { field: 'slugline', in: 'docdata', element: 'du-key', attribute: 'key', kind: 'text' },
  {
    field: 'publishedAt',
    in: 'head',
    element: 'pubdata',
    attribute: 'date.publication',
    kind: 'instant',
  },
  { field: 'section', in: 'head', element: 'pubdata', attribute: 'position.section', kind: 'text' },
  { field: 'url', in: 'head', element: 'pubdata', attribute: 'ex-ref', kind: 'link' },
];

/** The lists of concepts that are elements of `identified-content`, in both directions; a classifier's type tells what it is. */
export const conceptRows = [
  { field: 'people', element: 'person' },
  { field: 'organizations', element: 'org' },
  { field: 'events', element: 'event' },
  { field: 'subjects', element: 'classifier', type: 'subject' },
] as const satisfies readonly {
  readonly field: ConceptField;
  readonly element: string;
  readonly type?: string;
}[];

/** The fields that are lists of concepts, places apart. */
export type ConceptField = 'people' | 'organizations' | 'events' | 'subjects';

/** `revision-history/@function`, and what it is in the model. Source: NITF 3.6 schema. */
export const revisionFunctions = {
  'writer-author': 'author',
  editor: 'editor',
  producer: 'producer',
  'graphic-artist': 'illustrator',
  photographer: 'photographer',
} as const;

/** `media/@media-type`, and what it is in the model. */
export const mediaTypes = { image: 'picture', video: 'video', audio: 'audio' } as const;

/** What `docdata/@management-status` may be besides `embargoed`. */
export const statuses = ['usable', 'withheld', 'canceled'] as const;
