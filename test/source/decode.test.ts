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

  it.each([
    ['UTF-16, little end first', 'utf-16le', [0x3c, 0, 0x3f, 0, 0x31, 1]],
    ['UTF-16, big end first', 'utf-16be', [0, 0x3c, 0, 0x3f, 1, 0x31]],
  ])('knows a declaration in %s by its first characters', (_, encoding, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toMatchObject({ text: '<?ı', encoding, findings: [] });
  });

  const xml = (encoding: string, ...bytes: readonly number[]): Uint8Array =>
    Uint8Array.from([...Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><a>`), ...bytes]);

  it('goes by the encoding that an XML declaration names', () => {
    expect(decode(xml('ISO-8859-5', 0xb1)).text).toMatch(/Б$/);
    expect(decode(xml('ISO-8859-5', 0xb1)).findings).toEqual([]);
    expect(decode(xml('utf-8', 0xc4, 0xb1)).text).toMatch(/ı$/);
  });

  it('goes by the encoding that a page names where its bytes are no UTF-8', () => {
    const page = (...bytes: readonly number[]): Uint8Array =>
      Uint8Array.from([...Buffer.from('<html><head><meta charset="windows-1251">'), ...bytes]);
    expect(decode(page(0xc1)).text).toMatch(/Б$/);
    expect(decode(page(0xc1)).findings).toEqual([]);
    expect(decode(page(0xc4, 0xb1)).text).toMatch(/ı$/);
  });

  it('does not believe a declaration that the bytes contradict', () => {
    expect(decode(xml('utf-16', 0xc4, 0xb1)).text).toMatch(/ı$/);
    expect(decode(xml('x-unknown', 0xc4, 0xb1)).text).toMatch(/ı$/);
    const { text, findings } = decode(xml('UTF-8', 0xe9));
    expect(text).toMatch(/é$/);
    expect(findings).toMatchObject([{ code: 'input/encoding-guessed' }]);
    expect(findings[0]?.message).toContain('declared as "UTF-8"');
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
  it.each([
    'A library opened.',
    'Bakıda\r\n\tkitabxana',
    '\x01ab123 4\x02BERGEN\x03',
    '\x07\x07\x07\x7f Eil',
    '图书馆',
  ])('lets %j pass', (text) => {
    expect(isBinary(text)).toBe(false);
  });

  it.each(['PK\u0003\u0004\0\0', '\u0006\u0015'.repeat(9), '\ufffd'.repeat(20)])(
    'stops %j',
    (text) => {
      expect(isBinary(text)).toBe(true);
    },
  );
});
