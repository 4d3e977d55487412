import type { CodeTable } from './code-row.js';

/** What can be said of an input's XML. An `error` costs some of what was written there, a `warning` does not. */
export const xmlCodes = {
  'xml/no-element': { severity: 'error', summary: 'There is no element in the input.' },
  'xml/unclosed': {
    severity: 'error',
    summary: 'An element has no end tag; it was closed where the one around it ends.',
  },
  'xml/stray-end-tag': {
    severity: 'error',
    summary: 'An end tag closes no open element; it was passed over.',
  },
  'xml/unterminated': {
    severity: 'error',
    summary: 'A tag, comment or section does not end before the input does; it was not read.',
  },
  'xml/malformed-tag': {
    severity: 'error',
    summary: 'Something in a tag is no attribute; it was passed over.',
  },
  'xml/duplicate-attribute': {
    severity: 'error',
    summary: 'An attribute stands twice in a tag; the first was taken.',
  },
  'xml/outside-root': {
    severity: 'error',
    summary: 'Text or a further element stands outside the root element.',
  },
  'xml/bad-reference': {
    severity: 'warning',
    summary: 'A reference names no character; it was kept as it is written.',
  },
  'xml/bad-character': {
    severity: 'warning',
    summary: 'XML does not allow this character here.',
  },
  'xml/bad-comment': { severity: 'warning', summary: 'Two hyphens stand within a comment.' },
  'xml/bad-declaration': {
    severity: 'warning',
    summary: 'The XML declaration is misplaced or malformed; it was passed over.',
  },
  'xml/bad-name': {
    severity: 'warning',
    summary: 'A name has more than one colon, or one at its end.',
  },
  'xml/unbound-prefix': {
    severity: 'warning',
    summary: 'Nothing says which namespace a prefix stands for.',
  },
  'xml/dtd-ignored': {
    severity: 'warning',
    summary: 'The document declares entities or defaults of its own; they are never expanded.',
  },
  'xml/too-deep': {
    severity: 'error',
    summary: 'Elements are nested deeper than the limit; the text of the deeper ones was kept.',
  },
  'xml/too-many-attributes': {
    severity: 'error',
    summary: 'An element has more attributes than the limit; the rest were left out.',
  },
  'xml/too-many-elements': {
    severity: 'error',
    summary: 'The input has more elements than the limit; the rest was not read.',
  },
  'xml/too-many-errors': {
    severity: 'error',
    summary: 'The input has so many errors that it was not read to its end.',
  },
} as const satisfies CodeTable<'xml'>;
