import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, iri, isDateTime, isIri, line } from '../../../src/markup/xml/schema-types.js';

describe('the types of XML Schema', () => {
  it('make an IRI of any text, which is one again', () => {
    expect(iri('https://news.example/a')).toBe('https://news.example/a');
    expect(iri('a b%')).toBe('a%20b%25');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isIri(iri(text))).toBe(true);
        expect(iri(iri(text))).toBe(iri(text));
      }),
    );
  });

  it.each([
    ['2023-09-26T13:50:00+04:00', true],
    ['2023-09-26T13:50:60Z', false],
    ['0000-09-26T13:50:00Z', false],
    ['2023-09-26T13:50:00+14:00', true],
    ['2023-09-26T13:50:00-14:30', false],
  ])('take %s for an instant: %s', (instant, isTaken) => {
    expect(isDateTime(instant)).toBe(isTaken);
  });

  it('write numbers without an exponent, and text on one line', () => {
    expect([decimal(60.39), decimal(1e-7)]).toEqual(['60.39', '0.000000100000']);
    expect(line(' a\n\tb ')).toBe('a b');
  });
});
