import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, wordsOf } from '../../../src/story/diff/diff-words.js';

const marked = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) =>
      kind === 'removed' ? `[-${text}-]` : kind === 'added' ? `{+${text}+}` : text,
    )
    .join('');

describe('diffWords', () => {
  it.each([
    [
      'A library opened on Tuesday.',
      'A library opened on Monday.',
      'A library opened on [-Tuesday-]{+Monday+}.',
    ],
    ['300 players', '312 players', '[-300-]{+312+} players'],
    ['It opened.', 'It opened at noon.', 'It opened{+ at noon+}.'],
    ['a well-known player', 'a known player', 'a [-well-known-]{+known+} player'],
    ['the red board stood', 'one blue table stood', '[-the red board-]{+one blue table+} stood'],
    ['图书馆周二开放', '图书馆周一开放', '图书馆周[-二-]{+一+}开放'],
    ['Die Bücherei öffnet', 'Die Bücherei öffnete', 'Die Bücherei [-öffnet-]{+öffnete+}'],
    ['', 'Chess', '{+Chess+}'],
    ['same', 'same', 'same'],
  ])('of %j and %j is %j', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  it('holds both texts, whatever they are', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.lorem());
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diffWords(before, after);
        const without = (left: string): string =>
          changes
            .filter(({ kind }) => kind !== left)
            .map((change) => change.text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('keeps every character of a text in its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(wordsOf(text).join('')).toBe(text);
      }),
    );
  });
});
