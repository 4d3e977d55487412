import { descendsFrom, isSchemaOrgType, membersOf } from '../schema-org/vocabulary.js';
import { dateForm } from './date-text.js';
import { isObject, nodeOf, type LintPage, type Spot } from './lint-page.js';

/**
 * Whether a value may stand under a property of these ranges. Lenient where the schema.org documentation is: a number may be
 * written as text, an identifier as a number, a length in pixels as a number; a reference may name anything.
 */
export function valueFits(spot: Spot, ranges: readonly string[], page: LintPage): boolean {
  const { value } = spot;
  if (isObject(value)) {
    if ('@value' in value) return ranges.some((range) => literalFits(value['@value'], range));
    const types = (nodeOf(spot, page)?.types ?? []).filter(isSchemaOrgType);
    return types.length === 0 || types.some((type) => typeFits(type, ranges));
  }
  return (
    value === null || Array.isArray(value) || ranges.some((range) => literalFits(value, range))
  );
}

/** A Role may stand between any property and its value. */
function typeFits(type: string, ranges: readonly string[]): boolean {
  return descendsFrom(type, 'Role') || ranges.some((range) => descendsFrom(type, range));
}

function literalFits(value: unknown, range: string): boolean {
  switch (typeof value) {
    case 'string':
      return textFits(value, range);
    case 'number':
      return numberFits(value, range);
    case 'boolean':
      return range === 'Boolean';
    default:
      return false;
  }
}

function numberFits(value: number, range: string): boolean {
  if (range === 'Integer') return Number.isInteger(value);
  return (
    descendsFrom(range, 'Number') ||
    descendsFrom(range, 'Quantity') ||
    range === 'Text' ||
    range === 'QuantitativeValue'
  );
}

function textFits(text: string, range: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '') return true;
  const pattern = patterns.get(range);
  if (pattern !== undefined) return pattern.test(trimmed);
  if (range === 'Date' || range === 'DateTime')
    return dateForm(trimmed) !== 'malformed' || partialDate.test(trimmed);
  if (descendsFrom(range, 'Text') || descendsFrom(range, 'Quantity')) return true;
  return descendsFrom(range, 'Enumeration') && isMember(trimmed, range);
}

function isMember(text: string, range: string): boolean {
  if (range === 'IPTCDigitalSourceEnumeration' && digitalSource.test(text)) return true;
  const members = membersOf(range);
  return members === undefined || members.has(text.replace(/^https?:\/\/schema\.org\//, ''));
}

/** A year or a month, as schema.org's `Date` takes them. */
const partialDate = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;
const digitalSource = /^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\//;

/** What a text of a data type looks like. A relative URL is one. */
const patterns: ReadonlyMap<string, RegExp> = new Map([
  ['URL', /^(?:[a-z][a-z\d+.-]*:\S|[/?#.]\S*$)/i],
  ['Boolean', /^(?:(?:https?:\/\/schema\.org\/)?(?:True|False)|true|false)$/],
  ['Integer', /^-?\d+$/],
  ['Float', /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i],
  ['Number', /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i],
  ['Time', /^\d\d:\d\d/],
  ['Duration', /^-?P(?=\d|T\d)/],
]);
