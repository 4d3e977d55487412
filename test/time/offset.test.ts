import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOffset } from '../../src/time/format-offset.js';
import { parseOffset } from '../../src/time/parse-offset.js';

describe('parseOffset', () => {
  it.each([
    ['+04:00', 240],
    ['+0400', 240],
    ['+04', 240],
    ['+4', 240],
    ['+400', 240],
    ['-03:30', -210],
    ['−03:30', -210],
    ['GMT+4', 240],
    ['gmt +4', 240],
    ['UTC+05:30', 330],
    ['UTC - 3', -180],
    ['UT+1', 60],
    ['Z', 0],
    ['z', 0],
    ['-00:00', 0],
    ['+14:00', 840],
  ])('reads %s as %s minutes', (text, minutes) => {
    expect(parseOffset(text)).toBe(minutes);
  });

  it.each(['', '04:00', 'GMT', 'Etc/GMT+4', '+14:01', '+15:00', '+04:60', '+12345', 'CET+1', '+'])(
    'takes %j for no offset',
    (text) => {
      expect(parseOffset(text)).toBeUndefined();
    },
  );

  it('reads whatever formatOffset writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -840, max: 840 }), (minutes) => {
        expect(formatOffset(minutes)).toMatch(/^[+-]\d\d:[0-5]\d$/);
        expect(parseOffset(formatOffset(minutes))).toBe(minutes);
      }),
    );
  });
});

describe('formatOffset', () => {
  it.each([
    [240, '+04:00'],
    [-210, '-03:30'],
    [0, '+00:00'],
    [-1, '-00:01'],
    [840, '+14:00'],
  ])('writes %s minutes as %s', (minutes, text) => {
    expect(formatOffset(minutes)).toBe(text);
  });
});
