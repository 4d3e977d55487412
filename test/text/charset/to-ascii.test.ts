import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCopy } from '../../../src/text/charset/encode-copy.js';
import { toAscii } from '../../../src/text/charset/to-ascii.js';

describe('toAscii', () => {
  it.each([
    ['de', 'Jürgen Größe aus Öhringen', 'Juergen Groesse aus Oehringen'],
    ['de-AT', 'Zürich', 'Zuerich'],
    ['nb', 'Blåbærsyltetøy', 'Blaabaersyltetoey'],
    ['tr', 'Güneş ışığı', 'Gunes isigi'],
    ['az', 'Bakı, Azərbaycan', 'Baki, Azerbaycan'],
    ['fr', '« Ça » — l’été', '" Ca " -- l\'ete'],
    ['en', '“Café” – £5…', '"Cafe" - GBP5...'],
    ['pl', 'Łódź', 'Lodz'],
    ['ru', 'Баку', '????'],
  ])('writes in %s %j', (language, text, ascii) => {
    expect(toAscii(text, language)).toBe(ascii);
  });

  it('gives nothing but ASCII, and ASCII as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('de', 'nb', ''),
        (text, language) => {
          expect(toAscii(text, language)).toMatch(/^[\x00-\x7f]*$/);
          const plain = text.replace(/[^\x00-\x7f]/g, '');
          expect(toAscii(plain, language)).toBe(plain);
        },
      ),
    );
  });
});

describe('encodeCopy', () => {
  it.each([
    ['utf-8', 'ö', [0xc3, 0xb6]],
    ['us-ascii', 'ö', [0x6f, 0x65]],
    ['windows-1252', 'ö“€', [0xf6, 0x93, 0x80]],
    ['windows-1252', 'əı', [0x65, 0x69]],
  ] as const)('writes in %s %j', (charset, text, bytes) => {
    expect(Array.from(encodeCopy(text, charset, 'de'))).toEqual(bytes);
  });

  it('says which sets there are', () => {
    expect(() => encodeCopy('ö', 'latin1' as never)).toThrow('expected "utf-8"');
  });
});
