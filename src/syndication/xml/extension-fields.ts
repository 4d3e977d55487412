import type { TimeField } from '../item-times.js';

/** A field of the article, and the elements that hold it. */
export interface ExtensionRow<Field extends string> {
  readonly field: Field;
  /** The best first, which is the one that is written. */
  readonly elements: readonly string[];
}

/**
 * The fields that RSS and Atom have in the same extensions. Sources: Dublin Core Metadata Element Set 1.1 and DCMI Metadata
 * Terms; PRISM Basic 3.0; the modules of RSS 1.0.
 */
export const lineFields: readonly ExtensionRow<'subheadline' | 'section' | 'version'>[] = [
  { field: 'subheadline', elements: ['prism:subtitle'] },
  { field: 'section', elements: ['prism:section', 'slash:section'] },
  { field: 'version', elements: ['prism:versionIdentifier'] },
];

/** Likewise, fields that are lists; each element is an entry. */
export const listFields: readonly ExtensionRow<
  'alternativeHeadlines' | 'genres' | 'identifiers'
>[] = [
  { field: 'alternativeHeadlines', elements: ['dcterms:alternative', 'prism:alternateTitle'] },
  { field: 'genres', elements: ['prism:genre'] },
  { field: 'identifiers', elements: ['dc:identifier'] },
];

/** Likewise, the parts of the rights. `copyright` is Atom 0.3's. */
export const rightsFields: readonly ExtensionRow<'notice' | 'holder' | 'usageTerms' | 'year'>[] = [
  { field: 'notice', elements: ['dc:rights', 'rights', 'copyright', 'prism:copyright'] },
  { field: 'holder', elements: ['dcterms:rightsHolder'] },
  { field: 'usageTerms', elements: ['dcterms:license', 'cc:license', 'creativeCommons:license'] },
  { field: 'year', elements: ['dcterms:dateCopyrighted', 'prism:copyrightYear'] },
];

/**
 * Likewise, the times, the latest in the life of an item first; the elements of the formats themselves stand in front, since they
 * are better known. `issued` and `modified` are Atom 0.3's.
 */
export const timeFields: readonly ExtensionRow<TimeField>[] = [
  {
    field: 'modifiedAt',
    elements: [
      ...['updated', 'modified', 'dcterms:modified', 'atom:updated', 'prism:modificationDate'],
    ],
  },
  {
    field: 'publishedAt',
    elements: [
      ...['pubDate', 'published', 'issued', 'atom:published', 'dc:date', 'dcterms:issued'],
      ...['dcterms:available', 'prism:publicationDate'],
    ],
  },
  { field: 'createdAt', elements: ['created', 'dcterms:created', 'prism:creationDate'] },
  { field: 'embargoedUntil', elements: ['prism:embargoDate'] },
  { field: 'expiresAt', elements: ['prism:expirationDate'] },
];
