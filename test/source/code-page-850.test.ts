import { describe, expect, it } from 'vitest';
import { decode } from '../../src/source/decode.js';

/** Bytes of `München, Köln, Straße, café` as DOS newsrooms had them. */
const dos = Uint8Array.of(
  ...[0x4d, 0x81, 0x6e, 0x63, 0x68, 0x65, 0x6e, 0x2c, 0x20, 0x4b, 0x94, 0x6c, 0x6e, 0x2c, 0x20],
  ...[0x53, 0x74, 0x72, 0x61, 0xe1, 0x65, 0x2c, 0x20, 0x63, 0x61, 0x66, 0x82],
);

describe('decode of bytes that name no encoding', () => {
  it('takes code page 850 where its letters stand within words, and says so', () => {
    const { text, encoding, findings } = decode(dos);
    expect(text).toBe('München, Köln, Straße, café');
    expect(encoding).toBe('ibm850');
    expect(findings.map(({ code }) => code)).toEqual(['input/encoding-guessed']);
  });

  it('takes Windows-1252 where its letters do, though a quote stands tight to a word', () => {
    const latin = Uint8Array.of(
      0x4d,
      0xfc,
      0x6e,
      0x63,
      0x68,
      0x65,
      0x6e,
      0x20,
      0x84,
      0x4f,
      0x6b,
      0x94,
    );
    expect(decode(latin)).toMatchObject({ text: 'München „Ok”', encoding: 'windows-1252' });
  });

  it('takes it without a guess when the caller names it', () => {
    expect(decode(dos, 'IBM850')).toMatchObject({
      text: 'München, Köln, Straße, café',
      findings: [],
    });
  });
});
