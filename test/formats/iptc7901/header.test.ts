import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatHeader,
  type Header,
  headerStarts,
  readHeader,
} from '../../../src/formats/iptc7901/header.js';

const header: Header = {
  message: 'exn012',
  priority: '4',
  category: 'i',
  words: 21,
  information: 'dpa 0044',
  keywords: 'Norway-library/Chess',
};

describe('readHeader', () => {
  it.each([
    ['exn012 4 i 211 ccccb   dpa 061', { message: 'exn012', information: 'ccccb   dpa 061' }],
    ['SPF001 3 RES 0070 F BELGA-0001 COR 703', { category: 'RES', words: 70 }],
    ['bdt0000 4  110  dpa 0000', { category: '', words: 110 }],
    ['zBook-Oton0001 4 vm 1  dpa 1', { message: 'zBook-Oton0001' }],
    ['talk retired0001 4 vm 1  dpa 1', { message: 'talk retired0001' }],
    ['صاب0000 2 i 131  dpa 0000', { message: 'صاب0000' }],
    ['exn012 4 i 21', { information: '' }],
  ])('reads %j', (line, fields) => {
    expect(readHeader(`${line}\r\n\nNorway-library/\r\n`, true)?.header).toMatchObject({
      keywords: 'Norway-library',
      ...fields,
    });
  });

  it.each(['', 'Library opens', 'exn012 4', '012 4 i 21', 'exn012 44 i 21', 'exn 4 i 21'])(
    'finds none in %j',
    (line) => {
      expect(readHeader(line, true)).toBeUndefined();
    },
  );

  it('takes no line of copy for keywords where nothing frames them', () => {
    const text = 'exn012 4 i 21\nLibrary opens\n';
    expect(readHeader(text, false)?.header.keywords).toBe('');
    expect(
      readHeader('exn012 4 i 21\n\nNorway/ Chess/\nLibrary opens\n', false)?.header.keywords,
    ).toBe('Norway/ Chess');
  });
});

it('takes no line of a table for a header where nothing frames it', () => {
  expect(readHeader('Bergen12 4 Oslo 3', false)).toBeUndefined();
});

it('headerStarts finds every header', () => {
  expect(headerStarts('exn012 4 i 21\nA\nexn013 4 i 21  dpa\n')).toEqual([0, 16]);
});

describe('formatHeader', () => {
  it('ends the keywords with a slash, and puts an empty line above them', () => {
    expect(formatHeader(header)).toBe('exn012 4 i 0021  dpa 0044\r\n\nNorway-library/Chess/\r\n');
  });

  it('is read back as it was', () => {
    const any = fc.record({
      message: fc.stringMatching(/^[a-z]{2,4}\d{3,4}$/),
      priority: fc.constantFrom('1', '4', '6'),
      category: fc.stringMatching(/^[a-z]{1,3}$/),
      words: fc.nat(99_999),
      information: fc.stringMatching(/^(?:[a-z]{2,4} \d{3,4})?$/),
      keywords: fc.stringMatching(/^(?:[A-Za-z]{2,9}(?:\/[A-Za-z]{2,9}){0,3})?$/),
    });
    fc.assert(
      fc.property(any, (given) => {
        expect(readHeader(formatHeader(given), true)?.header).toEqual(given);
      }),
    );
  });
});
