import { resolveZone } from '../time/resolve-zone.js';
import type { ParseOptions } from './format.js';

/**
 * Holds the options of a reading against what each may be.
 *
 * @throws TypeError that names the option, what was expected and what was given.
 */
export function checkOptions(options: ParseOptions): void {
  for (const { name, expected, holds } of rules) {
    const value: unknown = options[name];
    if (value !== undefined && !holds(value)) {
      throw new TypeError(`options.${name}: expected ${expected}, got ${shown(value)}`);
    }
  }
}

/** The value as a message shows it; a function has no JSON. */
function shown(value: unknown): string {
  return typeof value === 'function' ? 'a function' : JSON.stringify(value);
}

interface OptionRule {
  readonly name: keyof ParseOptions;
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
}

const isString = (value: unknown): value is string => typeof value === 'string';

const rules: readonly OptionRule[] = [
  {
    name: 'language',
    expected: 'a BCP 47 tag such as "en"',
    holds: (value) => isString(value) && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(value),
  },
  {
    name: 'timeZone',
    expected: 'an IANA time zone such as "Asia/Baku"',
    holds: (value) => isString(value) && resolveZone(value).zone !== undefined,
  },
  {
    name: 'referenceDate',
    expected: 'an ISO 8601 day or instant such as "2023-09-26"',
    holds: (value) =>
      isString(value) && /^\d{4}-\d\d-\d\d(?:T|$)/.test(value) && !Number.isNaN(Date.parse(value)),
  },
  {
    name: 'disambiguation',
    expected: '"earlier", "later" or "reject"',
    holds: (value) => value === 'earlier' || value === 'later' || value === 'reject',
  },
  { name: 'provider', expected: 'the id of an agency such as "azertac"', holds: isString },
  { name: 'agencies', expected: 'a list of agency rows', holds: Array.isArray },
  {
    name: 'encoding',
    expected: 'a label of the Encoding Standard such as "windows-1252"',
    holds: isString,
  },
];
