import type { CodeTable } from './code-row.js';

/** What can be said of a document as NewsML-G2. */
export const newsmlG2Codes = {
  'newsml-g2/not-an-item': {
    severity: 'error',
    summary: 'The XML holds no item of NewsML-G2, nor a message of them.',
  },
  'newsml-g2/no-article': {
    severity: 'info',
    summary:
      'The item is a concept, a plan, a catalog, or a package that is no more than items beside it: no article was made of it.',
  },
  'newsml-g2/unresolved-qcode': {
    severity: 'info',
    summary: 'No catalog at hand says what a QCode’s alias stands for; it was left as it is.',
  },
  'newsml-g2/unknown-value': {
    severity: 'warning',
    summary: 'The value is none that the property may have; it stands in `extra` as it is.',
  },
  'newsml-g2/open-embargo': {
    severity: 'warning',
    summary: 'The item is embargoed and no end is given; the article is withheld.',
  },
  'newsml-g2/other-content': {
    severity: 'info',
    summary: 'The item carries a further text besides the one that was read.',
  },
  'newsml-g2/unsafe-link': {
    severity: 'warning',
    summary: 'The address of content is none that a page may carry; it was left out.',
  },
} as const satisfies CodeTable<'newsml-g2'>;
