import type { CodeTable } from './code-row.js';

/** What can be said of a text's markup, be it HTML, XHTML or NITF. */
export const markupCodes = {
  'markup/left-out': {
    severity: 'info',
    summary: 'Elements that are no text, such as scripts and form controls, were left out.',
  },
  'markup/unsafe-link': {
    severity: 'warning',
    summary: 'An address that a browser could run was left out; its text was kept.',
  },
  'markup/invalid-link': {
    severity: 'warning',
    summary: 'An address is no URL, even beside the base URL; it was left out, its text kept.',
  },
  'markup/too-deep': {
    severity: 'warning',
    summary: 'Elements nest deeper than the limit; what is deeper was kept as text.',
  },
  'markup/table-flattened': {
    severity: 'info',
    summary: 'A table inside a table cell was kept as lines of text.',
  },
} as const satisfies CodeTable<'markup'>;
