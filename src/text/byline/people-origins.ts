import type { Span } from '../../diagnostics/finding.js';
import type { PersonDraft } from './person-draft.js';

/** Where in the text each field of people was read, by its path: `people[0].jobTitle`. */
export function peopleOrigins(
  people: readonly PersonDraft[],
  prefix = '',
): readonly (readonly [string, Span])[] {
  return people.flatMap((person, index) => {
    const path = `${prefix}people[${index}]`;
    const parts = fields.flatMap((field) => {
      const part = person[field];
      return part ? [spanned(`${path}.${field}`, part.start, part.end)] : [];
    });
    const { place } = person;
    if (place === undefined) return parts;
    const end = (place.regions.at(-1) ?? place.name).end;
    return [...parts, spanned(`${path}.place`, place.name.start, end)];
  });
}

function spanned(path: string, start: number, end: number): readonly [string, Span] {
  return [path, { start, end }];
}

/** The fields that are one part of the text each. */
const fields = [
  'name',
  'honorificPrefix',
  'honorificSuffix',
  'jobTitle',
  'affiliation',
  'email',
  'uri',
] as const;
