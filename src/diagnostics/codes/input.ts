import type { CodeTable } from './code-row.js';

/** What can be said of an input before any format reads it. */
export const inputCodes = {
  'input/empty': { severity: 'error', summary: 'There is nothing in the input but white space.' },
  'input/binary': {
    severity: 'error',
    summary: 'The input is no text: an image, an archive or another binary file.',
  },
  'input/unknown-format': {
    severity: 'error',
    summary: 'No format that wirecopy knows recognises the input.',
  },
  'input/unsupported-format': {
    severity: 'error',
    summary: 'wirecopy knows the format but does not read it.',
  },
  'input/encoding-guessed': {
    severity: 'info',
    summary: 'The bytes say nothing of their encoding and are no UTF-8; another was taken.',
  },
  'input/undecodable': {
    severity: 'warning',
    summary: 'Some bytes mean nothing in the encoding; each became U+FFFD.',
  },
  'input/too-large': {
    severity: 'error',
    summary: 'The input is larger than the limit, and was not read.',
  },
  'input/too-many-diagnostics': {
    severity: 'warning',
    summary: 'The limit of diagnostics was reached; further ones are left out.',
  },
} as const satisfies CodeTable<'input'>;
