import { describe, expect, it } from 'vitest';
import { conceptUri, isUri, subjectCodeUri } from '../../src/formats/concept-uri.js';
import { schemesByAlias } from '../../src/vocabulary/iptc-schemes.js';

describe('conceptUri', () => {
  it.each([
    ['medtop:20001154', undefined, 'http://cv.iptc.org/newscodes/mediatopic/20001154'],
    ['MEDTOP:20001154', undefined, 'http://cv.iptc.org/newscodes/mediatopic/20001154'],
    ['subjectcode:15000000', undefined, 'http://cv.iptc.org/newscodes/subjectcode/15000000'],
    ['iso3166-1a2:NO', undefined, 'http://cvx.iptc.org/iso3166-1a2/NO'],
    ['ednoterole:x', undefined, 'http://cv.iptc.org/newscodes/ednoterolex'],
    ['genre:a:b', undefined, 'http://cv.iptc.org/newscodes/genre/a:b'],
    ['7', 'http://x.example/s/', 'http://x.example/s/7'],
    ['7', 'http://x.example/s', 'http://x.example/s/7'],
    ['7', 'http://x.example/s#', 'http://x.example/s#7'],
    ['7', 'genre', 'http://cv.iptc.org/newscodes/genre/7'],
    ['http://x.example/7', 'http://y.example/', 'http://x.example/7'],
    ['urn:x:7', undefined, 'urn:x:7'],
    ['7', undefined, undefined],
    ['7', 'own', undefined],
    ['own:7', undefined, undefined],
    ['constructor:7', undefined, undefined],
  ])('makes of %s in the scheme %s %s', (code, scheme, uri) => {
    expect(conceptUri(code, scheme)).toBe(uri);
  });

  it('knows schemes that are URIs, each by an alias of lower case', () => {
    for (const [alias, uri] of Object.entries(schemesByAlias)) {
      expect(alias).toMatch(/^[a-z][a-z\d-]*$/);
      expect(isUri(uri)).toBe(true);
    }
  });
});

describe('subjectCodeUri', () => {
  it.each([
    ['20001154', 'http://cv.iptc.org/newscodes/mediatopic/20001154'],
    ['15054000', 'http://cv.iptc.org/newscodes/subjectcode/15054000'],
    ['150540', undefined],
    ['1505400a', undefined],
  ])('makes of %s %s', (code, uri) => {
    expect(subjectCodeUri(code)).toBe(uri);
  });
});
