import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/index.js';
import { toPlainText } from '../../../src/body/to-plain-text.js';
import { composeNotebook } from '../../../src/text/story/compose-notebook.js';
import { readStory } from '../../../src/text/story/read-story.js';
import { languages } from '../../../src/vocabulary/languages/index.js';

const story = (beneath: string): Article =>
  readStory(`Library opens\n\nBergen (dpa) - A library opened.\n\n${beneath}`, { languages })
    .article;

describe('a notebook', () => {
  it.each([
    [
      '# Notebook\n\n## Note to editors\n- adds quote\n- adds\n  byline\n',
      'adds quote\nadds byline',
    ],
    [
      '# dpa NOTEBOOK\n\n* * * *\nNot for publication\n\n## Contacts\nTel: +47 55\n',
      '* * * *\nNot for publication\n## Contacts\nTel: +47 55',
    ],
    [
      '* * * *\nDie folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n## Kontakte\n- Redaktion: Bergen\n',
      '* * * *\nDie folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n## Kontakte\n- Redaktion: Bergen',
    ],
  ])('%j is for editors alone', (beneath, note) => {
    const { editorialNote, body, credits } = story(`${beneath}\ndpa kek oek\n`);
    expect(editorialNote).toBe(note);
    expect(toPlainText(body)).toBe('A library opened.');
    expect(credits).toEqual([{ text: 'dpa kek oek', people: [] }]);
  });

  it('names nobody, though its contacts look like credits', () => {
    expect(story('# Notebook\n\n## Contacts\n- Reporting by: Kari Eksempel\n').credits).toEqual([]);
  });

  it.each([
    '"The letter is not for publication," she said.\n\nIt was read out.',
    'It was marked as not for publication.\n\nMany read it.',
    '# 1 of the list is the library.\n\nIt is full.',
  ])('is no part of a story such as %j', (text) => {
    expect(story(text)).not.toHaveProperty('editorialNote');
    expect(story(text).body).toHaveLength(3);
  });

  it('is read back as it was composed', () => {
    const words = fc
      .array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1, maxLength: 20 })
      .map((list) => list.join(' '));
    const note = fc.tuple(
      fc.array(words, { minLength: 1, maxLength: 3 }),
      fc.array(fc.tuple(words, words), { maxLength: 2 }),
    );
    fc.assert(
      fc.property(note, fc.constantFrom('en', 'de'), ([plain, sections], language) => {
        const lines = [
          ...plain,
          ...sections.flatMap(([title, item]) => [`## ${title}`, `- ${item}`]),
        ];
        const composed = composeNotebook(lines.join('\n'), language, 69).join('\n');
        expect(story(`${composed}\n`).editorialNote).toBe(lines.join('\n'));
      }),
    );
  });
});
