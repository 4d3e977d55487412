import { describe, expect, it } from 'vitest';
import { printedAuthor } from '../../../src/syndication/people/printed-author.js';
import { cpuTime } from '../../linear-time/cpu-time.js';

describe('printedAuthor', () => {
  it.each([
    ['Kari Eksempel', { name: 'Kari Eksempel' }],
    ['kari@x.example (Kari Eksempel)', { name: 'Kari Eksempel', email: 'kari@x.example' }],
    ['"Kari Eksempel" <kari@x.example>', { name: 'Kari Eksempel', email: 'kari@x.example' }],
    ['Kari Eksempel (mailto:kari@x.example)', { name: 'Kari Eksempel', email: 'kari@x.example' }],
    ['kari@x.example - Kari Eksempel', { name: 'Kari Eksempel', email: 'kari@x.example' }],
    ['kari@x.example', { name: '', email: 'kari@x.example' }],
    ['a@x.example, b@x.example', { name: 'a@x.example, b@x.example' }],
    ['@kari', { name: '@kari' }],
  ])('reads %j', (text, author) => {
    expect(printedAuthor(text)).toEqual(author);
  });

  it('takes a time in proportion to the length of what it is given', () => {
    for (const part of ['a@', '@', 'a', '<a@b ']) {
      expect(cpuTime(() => printedAuthor(part.repeat(200_000)))).toBeLessThan(500);
    }
  });
});
