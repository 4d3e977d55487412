import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/source/decode.js';
import { isBinary } from '../../src/source/is-binary.js';

const codes = (bytes: readonly number[], encoding?: string): string[] =>
  decode(Uint8Array.from(bytes), encoding).findings.map(({ code }) => code);

describe('decode', () => {
  it('takes a string as it is', () => {
    expect(decode('Bakı')).toEqual({ text: 'Bakı', findings: [] });
  });

  it.each([
    ['UTF-8', [0xef, 0xbb, 0xbf, 0xc4, 0xb1], '\ufeffı'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x31, 0x01], '\ufeffı'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x01, 0x31], '\ufeffı'],
  ])('reads the byte order mark of %s', (_, bytes, text) => {
    expect(decode(Uint8Array.from(bytes)).text).toBe(text);
  });

  it('takes Windows-1252 for bytes that are no UTF-8, and says so', () => {
    expect(decode(Uint8Array.from([0x43, 0x61, 0x66, 0xe9])).text).toBe('Café');
    expect(codes([0x43, 0x61, 0x66, 0xe9])).toEqual(['input/encoding-guessed']);
  });

  it('says where bytes mean nothing in the encoding that was asked for', () => {
    expect(codes([0x41, 0xff], 'utf-8')).toEqual(['input/undecodable']);
  });

  it('turns offsets into bytes, in any order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.array(fc.nat(30), { maxLength: 8 }),
        (text, offsets) => {
          const { offsetOf } = decode(new TextEncoder().encode(text));
          for (const offset of offsets) {
            const at = Math.min(offset, text.length);
            const isSplit =
              /[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at));
            if (!isSplit)
              expect(offsetOf?.(at)).toBe(new TextEncoder().encode(text.slice(0, at)).length);
          }
        },
      ),
    );
  });
});

describe('isBinary', () => {
  it.each(['A library opened.', 'Bakıda\r\n\tkitabxana', '\x01ab123 4\x02BERGEN\x03', '图书馆'])(
    'lets %j pass',
    (text) => {
      expect(isBinary(text)).toBe(false);
    },
  );

  it.each(['PK\u0003\u0004\0\0', '\u0007\u0008'.repeat(9), '\ufffd'.repeat(20)])(
    'stops %j',
    (text) => {
      expect(isBinary(text)).toBe(true);
    },
  );
});
