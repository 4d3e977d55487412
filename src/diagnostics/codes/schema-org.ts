import type { CodeTable } from './code-row.js';

/** What the vocabulary of schema.org asks of JSON-LD. */
export const schemaOrgCodes = {
  'schema-org/unknown-type': { severity: 'warning', summary: 'Schema.org has no such type.' },
  'schema-org/no-type': { severity: 'warning', summary: 'An object does not say what it is.' },
  'schema-org/unknown-property': {
    severity: 'warning',
    summary: 'Schema.org has no such property.',
  },
  'schema-org/property-of-another-type': {
    severity: 'warning',
    summary: 'The property belongs to other types than this one.',
  },
  'schema-org/value-type': {
    severity: 'warning',
    summary: 'The value is of none of the types that the property takes.',
  },
  'schema-org/superseded': {
    severity: 'info',
    summary: 'Another property has taken the place of this one.',
  },
  'schema-org/language-tag': {
    severity: 'warning',
    summary: 'The language is no BCP 47 tag.',
  },
} as const satisfies CodeTable<'schema-org'>;
