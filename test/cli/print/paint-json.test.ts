import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, type Paint } from '../../../src/cli/print/paint.js';
import { paintJson } from '../../../src/cli/print/paint-json.js';
import { colored } from '../../../src/cli/print/paint.js';

const marked: Paint = (style, text) => `<${style} ${text}>`;

describe('paintJson', () => {
  it('tells keys, strings, numbers and literals apart', () => {
    expect(paintJson({ a: ['b: "1"', -2.5e30, true, null], 'c"': {} }, marked)).toBe(
      [
        '{',
        '  <key "a">: [',
        '    <string "b: \\"1\\"">,',
        '    <number -2.5e+30>,',
        '    <literal true>,',
        '    <literal null>',
        '  ],',
        '  <key "c\\"">: {}',
        '}',
      ].join('\n'),
    );
  });

  it('is JSON to the letter without colour', () => {
    expect(paintJson({ a: '\u009b' }, plain)).toBe('{\n  "a": "\u009b"\n}');
  });

  it('is the same value once its colours are taken off', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(JSON.parse(stripVTControlCharacters(paintJson(value, colored)))).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
    );
  });

  it('keeps controls that JSON allows from the terminal', () => {
    expect(paintJson({ a: '\u009b2J' }, marked)).toContain('\\u009b2J');
  });
});
