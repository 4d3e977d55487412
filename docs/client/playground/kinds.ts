/** A kind of fields, which has one colour in the text, in the legend and beside the fields. */
export interface Kind {
  /** Also the class of its colour. */
  readonly id: string;
  readonly title: string;
  /** The first names of the paths that are of it. */
  readonly fields: readonly string[];
}

/** The kinds in the order of the legend. What no row names is of the last. */
export const kinds: readonly Kind[] = [
  {
    id: 'headline',
    title: 'Headlines',
    fields: ['headline', 'subheadline', 'alternativeHeadlines', 'kicker', 'slugline'],
  },
  { id: 'dateline', title: 'Dateline', fields: ['dateline'] },
  { id: 'people', title: 'Bylines and credits', fields: ['bylines', 'credits'] },
  { id: 'text', title: 'Text', fields: ['abstract', 'body', 'liveUpdates', 'corrections'] },
  {
    id: 'time',
    title: 'Times',
    fields: ['createdAt', 'publishedAt', 'modifiedAt', 'embargoedUntil', 'expiresAt'],
  },
  {
    id: 'status',
    title: 'Status and notes',
    fields: ['status', 'signals', 'urgency', 'editorialNote', 'access'],
  },
  {
    id: 'topic',
    title: 'Topics',
    fields: [
      'section',
      'genres',
      'subjects',
      'keywords',
      'people',
      'organizations',
      'places',
      'events',
    ],
  },
  { id: 'media', title: 'Media', fields: ['media'] },
  {
    id: 'rights',
    title: 'Source and rights',
    fields: ['provider', 'publisher', 'sources', 'rights'],
  },
  {
    id: 'identity',
    title: 'Identity',
    fields: ['id', 'version', 'type', 'url', 'language', 'identifiers', 'related', 'extra'],
  },
];

const byField = new Map(kinds.flatMap((kind) => kind.fields.map((field) => [field, kind])));

/** The kind of the field at a path, such as `bylines[0].people[1].name`. */
export function kindOf(path: string): Kind {
  const [field = ''] = path.split(/[.[]/, 1);
  const kind = byField.get(field) ?? kinds.at(-1);
  if (kind === undefined) throw new Error('there are no kinds');
  return kind;
}
