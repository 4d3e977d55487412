import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHeader, readHeader } from '../../../src/formats/anpa1312/header.js';
import { isKeywordLine, readKeywordLine } from '../../../src/formats/anpa1312/keyword-line.js';

describe('readHeader', () => {
  it.each([
    [
      'W2870\x1fasian\nf l\x13\x11 BC-LT--Norway-LibraryB     11-13 1049',
      {
        message: 'W2870',
        selector: 'asian',
        keyword: 'BC-LT--Norway-LibraryB',
        version: '',
        words: 1049,
      },
    ],
    [
      'z6715\x1f-----\r\nr z\x14\x12 BC-CHE--Standings 1stLd-Writethru   02-20 0500\r\n',
      { isTabular: true, version: '1stLd-Writethru', date: '02-20' },
    ],
    [
      'B1488\x1fcpstf\nr b\x13\x11 Library-Chess 7thWritethru TB06 31-10 0588',
      { version: '7thWritethru', reference: 'TB06' },
    ],
    ['a0044\nr i\x13\x11 Library  a0012 09-26 0021', { version: '', reference: 'a0012' }],
  ])('reads %j', (text, fields) => {
    expect(readHeader(text)?.header).toMatchObject(fields);
  });

  it('finds none in copy', () => {
    expect(
      readHeader('Library opens\n\nA library opened on 09-26 with 21 guests.'),
    ).toBeUndefined();
  });
});

it('formatHeader is read back as it was', () => {
  const any = fc.record({
    message: fc.stringMatching(/^[a-z]\d{4}$/),
    selector: fc.stringMatching(/^[a-z]{5}$/),
    priority: fc.constantFrom('f', 'r'),
    category: fc.constantFrom('a', 'z'),
    isTabular: fc.boolean(),
    keyword: fc.stringMatching(/^BC-[A-Za-z-]{2,20}$/),
    version: fc.constantFrom('', '1stLd-Writethru'),
    reference: fc.constantFrom('', 'a0012'),
    date: fc.constantFrom('09-26', '12-31'),
    words: fc.nat(9999),
  });
  fc.assert(
    fc.property(any, (given) => {
      // SYN, SYN and SOH stand in front.
      expect(readHeader(formatHeader(given).slice(3))?.header).toEqual(given);
    }),
  );
});

describe('readKeywordLine', () => {
  it.each([
    ['BC-EU--Norway-Library,21', { slugline: 'BC-EU--Norway-Library' }],
    ['BC-EU--Norway-Library,', { slugline: 'BC-EU--Norway-Library' }],
    ['BC-EU--Norway-Library, 1st Ld-Writethru,21', { version: '1st Ld-Writethru' }],
    [
      'PM-Norway Library, 1st Ld-Writethru, a0512,300',
      { slugline: 'PM-Norway Library', reference: 'a0512' },
    ],
    ['BC-Library, Chess and Books,300', { slugline: 'BC-Library, Chess and Books' }],
  ])('takes %j apart', (line, parts) => {
    expect(readKeywordLine(line)).toMatchObject(parts);
  });

  it('finds a version without a comma by the one in the header', () => {
    expect(readKeywordLine('Chess Marathon 2nd Ld', '2ndLd')).toEqual({
      slugline: 'Chess Marathon',
      version: '2nd Ld',
    });
  });
});

it.each([
  ['BC-10 Things to Read,364', 'BC-10ThingstoRead', true],
  ['Chess Marathon', 'bc-Chess-Marathon', true],
  ['Library opens', 'bc-Chess-Marathon', false],
  ['Anything', 'BC', false],
])('isKeywordLine of %j by %j is %s', (line, keyword, is) => {
  expect(isKeywordLine(line, keyword)).toBe(is);
});
