import type { Article } from '../../model/index.js';

/** An element that is one field of the article, and needs no more than its kind to be read and written. */
export interface FieldRow {
  readonly field:
    'createdAt' | 'modifiedAt' | 'publishedAt' | 'urgency' | 'language' | 'slugline' | 'section';
  /** The element, by the names from the part down. */
  readonly in: 'NewsEnvelope' | 'NewsManagement' | 'NewsLines' | 'DescriptiveMetadata';
  readonly element: string;
  readonly kind: 'instant' | 'formal name' | 'text' | 'property';
}

/** The one table for both directions, in the order of the DTD. */
export const fieldRows: readonly FieldRow[] = [
  { field: 'publishedAt', in: 'NewsEnvelope', element: 'DateAndTime', kind: 'instant' },
  { field: 'createdAt', in: 'NewsManagement', element: 'FirstCreated', kind: 'instant' },
  { field: 'modifiedAt', in: 'NewsManagement', element: 'ThisRevisionCreated', kind: 'instant' },
  { field: 'urgency', in: 'NewsManagement', element: 'Urgency', kind: 'formal name' },
  { field: 'slugline', in: 'NewsLines', element: 'SlugLine', kind: 'text' },
  { field: 'language', in: 'DescriptiveMetadata', element: 'Language', kind: 'formal name' },
  { field: 'section', in: 'DescriptiveMetadata', element: 'Category', kind: 'property' },
];

/** What `Status` may be besides `Embargoed`. */
export const statuses = [
  'usable',
  'withheld',
  'canceled',
] as const satisfies readonly Article['status'][];

/** The instant that NewsML 1 requires where an article has none. */
export const noInstant = '0001-01-01T00:00:00Z';

/** The lists of concepts that are topics, by the topic's type, in both directions. */
export const topicRows = [
  { field: 'subjects', type: 'Subject' },
  { field: 'people', type: 'Person' },
  { field: 'organizations', type: 'Organization' },
  { field: 'events', type: 'Event' },
] as const;

/** `MediaType/@FormalName` of the media types that it has a word for. */
export const mediaTypeNames = {
  picture: 'Photo',
  graphic: 'Graphic',
  audio: 'Audio',
  video: 'Video',
  animation: 'Animation',
  text: 'Text',
  composite: 'ComplexData',
} as const satisfies Record<Article['type'], string>;

/** Properties of a party beyond its name. */
export const partyProperties = {
  jobTitle: 'JobTitle',
  affiliation: 'Affiliation',
  email: 'Email',
  role: 'Role',
} as const;

/** Properties of a `Location`. */
export const locationProperties = {
  city: 'City',
  region: 'CountryArea',
  regionCode: 'CountryAreaCode',
  country: 'Country',
  latitude: 'Latitude',
  longitude: 'Longitude',
} as const;
