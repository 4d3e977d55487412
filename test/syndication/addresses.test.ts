import { describe, expect, it } from 'vitest';
import { innerBase, resolveAddress } from '../../src/syndication/addresses.js';
import { Reading } from '../../src/syndication/reading.js';

const place = { path: 'url', span: { start: 3, end: 9 } };

function resolve(raw: string | undefined, bases = {}): readonly [string | undefined, ...string[]] {
  const reading = new Reading(false);
  const address = resolveAddress(raw, bases, place, reading);
  return [address, ...reading.findings.map(({ code }) => code)];
}

describe('resolveAddress', () => {
  const base = 'https://base.example/a/';
  const page = 'https://page.example/';

  it.each([
    ['https://x.example/a?b#c', 'https://x.example/a?b#c'],
    [' https://x.example\n ', 'https://x.example'],
    ['HTTPS://X.example', 'HTTPS://X.example'],
    ['mailto:desk@x.example', 'mailto:desk@x.example'],
    ['', undefined],
    [' ', undefined],
    [undefined, undefined],
  ])('takes %j as %j', (raw, address) => {
    expect(resolve(raw, { base, page })).toEqual([address]);
  });

  it('resolves against the base, else against the page, with a word', () => {
    expect(resolve('b', { base, page })).toEqual(['https://base.example/a/b']);
    expect(resolve('/b', { page })).toEqual(['https://page.example/b', 'feed/relative-link']);
    expect(resolve('/b')).toEqual(['/b', 'feed/relative-link']);
  });

  it('refuses what a browser could run', () => {
    expect(resolve('java\nscript:alert(1)')).toEqual([undefined, 'markup/unsafe-link']);
    expect(resolve('data:text/html,x')).toEqual([undefined, 'markup/unsafe-link']);
  });
});

describe('innerBase', () => {
  it.each([
    [undefined, 'https://a.example/', 'https://a.example/'],
    ['https://b.example/', 'https://a.example/', 'https://b.example/'],
    ['c/', 'https://a.example/b/', 'https://a.example/b/c/'],
    ['c/', undefined, undefined],
  ])('is, of %j within %j, %j', (own, outer, base) => {
    expect(innerBase(own, outer)).toBe(base);
  });
});
