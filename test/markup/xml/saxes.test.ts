import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readXml } from '../../../src/markup/xml/read-xml.js';
import { damagedXml, wellFormedXml } from '../../arbitraries/xml.js';
import { plainElement, readWithSaxes } from './saxes-tree.js';

describe('held against saxes, the reader', () => {
  test('makes the same tree of a well-formed document, and finds nothing wrong with it', () => {
    fc.assert(
      fc.property(wellFormedXml, (text) => {
        const oracle = readWithSaxes(text);
        const { roots, findings } = readXml(text);
        expect(oracle.isWellFormed).toBe(true);
        expect(findings).toEqual([]);
        expect(roots.map(plainElement)).toEqual([oracle.root]);
      }),
      { numRuns: 500 },
    );
  });

  test('finds something wrong exactly with what is not well-formed', () => {
    fc.assert(
      fc.property(damagedXml, (text) => {
        expect(readXml(text).findings.length === 0).toBe(readWithSaxes(text).isWellFormed);
      }),
      { numRuns: 2000 },
    );
  });
});
