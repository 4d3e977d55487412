import { describe, expect, it } from 'vitest';
import { jsonLdScript } from '../../src/structured-data/index.js';

describe('jsonLdScript', () => {
  it('is a script element of JSON-LD', () => {
    expect(jsonLdScript({ a: 1 })).toBe('<script type="application/ld+json">{"a":1}</script>');
  });

  it.each([
    '</script>',
    '</SCRIPT/x>',
    '</script\n>',
    '<!-- <script>',
    'a > b & c',
    '\u2028',
    '\u2029',
  ])('has nothing of %j left in it that a page could read', (text) => {
    const inside = jsonLdScript({ text }).slice(
      '<script type="application/ld+json">'.length,
      -'</script>'.length,
    );
    expect(inside).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(inside)).toEqual({ text });
  });

  it('makes a surrogate without its other half U+FFFD, and leaves written escapes alone', () => {
    const [, json] =
      /^[^>]*>(.*)<\/script>$/.exec(jsonLdScript(['\ud800x', '\\ud800', '😀'])) ?? [];
    expect(JSON.parse(json ?? '')).toEqual(['\ufffdx', '\\ud800', '😀']);
  });

  it('carries the nonce, escaped for its place', () => {
    expect(jsonLdScript({}, { nonce: 'r4nd0m' })).toContain(' nonce="r4nd0m">');
    expect(jsonLdScript({}, { nonce: '"><b>&' })).toContain(' nonce="&#34;&#62;&#60;b&#62;&#38;">');
  });

  it.each([[undefined], ['text'], [null], [7]])('refuses %j, which is no object', (value) => {
    expect(() => jsonLdScript(value as never)).toThrow(/expected an object/);
  });

  it('refuses a nonce that is no string', () => {
    expect(() => jsonLdScript({}, { nonce: 7 as never })).toThrow(/options\.nonce to be a string/);
  });
});
