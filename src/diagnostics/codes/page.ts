import type { CodeTable } from './code-row.js';

/** What can be said of a page as a source of an article. */
export const pageCodes = {
  'page/conflict': {
    severity: 'info',
    summary: 'Two places of a page differ; the one that is trusted more was taken.',
  },
  'page/no-article': {
    severity: 'warning',
    summary: 'Nothing in the page says that it is an article; what it says of itself was read.',
  },
  'page/front-matter': {
    severity: 'info',
    summary: 'What stands in an `article` element in front of its heading is no part of the body.',
  },
} as const satisfies CodeTable<'page'>;
