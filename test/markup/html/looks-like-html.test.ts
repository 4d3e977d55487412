import { describe, expect, it } from 'vitest';
import { looksLikeHtml } from '../../../src/markup/html/looks-like-html.js';
import { cpuTime } from '../../linear-time/cpu-time.js';

describe('looksLikeHtml', () => {
  it.each([
    'a <b>word</b>',
    'a<br/>b',
    '<p class="x">',
    '&amp;',
    '&#8217;',
    '&#x2019;',
    'caf&eacute;',
  ])('holds for %j', (text) => {
    expect(looksLikeHtml(text)).toBe(true);
  });

  it.each(['', 'plain', 'a < b > c', 'R&D; AT&T', '<3', '<name>', '&nbsp', '1 <2> 3', 'a & b;'])(
    'does not hold for %j',
    (text) => {
      expect(looksLikeHtml(text)).toBe(false);
    },
  );

  it('takes a time in proportion to the length of the text', () => {
    for (const part of ['<a ', '&', '<b', '&amp']) {
      expect(cpuTime(() => looksLikeHtml(part.repeat(100_000)))).toBeLessThan(1000);
    }
  });
});
