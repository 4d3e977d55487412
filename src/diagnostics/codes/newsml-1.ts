import type { CodeTable } from './code-row.js';

/** What can be said of a document as NewsML 1. */
export const newsml1Codes = {
  'newsml-1/not-an-item': {
    severity: 'error',
    summary: 'The XML holds no item of NewsML 1.',
  },
  'newsml-1/no-article': {
    severity: 'info',
    summary:
      'The item holds a list of topics or only updates another, and no article was made of it.',
  },
  'newsml-1/unknown-value': {
    severity: 'warning',
    summary: 'The value is none that the property may have; it stands in `extra` as it is.',
  },
  'newsml-1/open-embargo': {
    severity: 'warning',
    summary: 'The item is embargoed and no end is given; the article is withheld.',
  },
  'newsml-1/other-content': {
    severity: 'info',
    summary: 'The item carries a further text besides the one that was read.',
  },
  'newsml-1/unsafe-link': {
    severity: 'warning',
    summary: 'The address of content is none that a page may carry; it was left out.',
  },
} as const satisfies CodeTable<'newsml-1'>;
