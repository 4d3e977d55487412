import type { CodeTable } from './code-row.js';

/** What can be said of an input's XML. An `error` costs some of what was written there, a `warning` does not. */
export const xmlCodes = {
  'xml/no-element': { severity: 'error', summary: 'There is no element in the input.' },
  'xml/malformed': { severity: 'error', summary: 'Something in the markup is not well-formed.' },
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
    summary: 'The input ends within a tag, a comment or a section.',
  },
  'xml/duplicate-attribute': {
    severity: 'error',
    summary: 'An attribute stands twice in a tag; the last was taken.',
  },
  'xml/outside-root': {
    severity: 'error',
    summary: 'Text, or a further element, stands outside the outermost element.',
  },
  'xml/bad-reference': {
    severity: 'warning',
    summary: 'A reference names no character; it was kept as it is written.',
  },
  'xml/bad-character': {
    severity: 'warning',
    summary: 'A character may not stand there, or not in XML at all.',
  },
  'xml/bad-declaration': {
    severity: 'warning',
    summary: 'The XML declaration is misplaced or malformed.',
  },
  'xml/unbound-prefix': {
    severity: 'warning',
    summary: 'Nothing says which namespace a prefix stands for.',
  },
  'xml/dtd-ignored': {
    severity: 'warning',
    summary: 'The document declares entities of its own; they are never expanded.',
  },
  'xml/too-deep': {
    severity: 'error',
    summary: 'Elements are nested deeper than the limit; the rest was not read.',
  },
  'xml/too-many-attributes': {
    severity: 'error',
    summary: 'An element has more attributes than the limit; the rest was left out.',
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
