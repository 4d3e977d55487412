import { describe, expect, it } from 'vitest';
import { Article, type ArticleInput } from '../../../src/model/index.js';
import { lexiconOf } from '../../../src/text/options.js';
import { type StoryParts, storyParts } from '../../../src/text/story/story-parts.js';
import { languages } from '../../../src/vocabulary/languages/index.js';

const parts = (given: Omit<ArticleInput, 'headline'>, style?: string): StoryParts =>
  storyParts(Article.parse({ headline: 'Library opens', ...given }), {
    lexicon: lexiconOf({ languages, language: 'en' }),
    style,
  });
const body = [
  { type: 'paragraph', children: [{ type: 'text', value: 'A library opened.' }] },
] as const;

describe('storyParts', () => {
  it.each([
    ['By Kari Eksempel, dpa', 'leading'],
    ['Ms. Kari Eksempel, Chief Librarian, Example Centre for Reading, Oslo', 'trailing'],
  ] as const)('puts %j where it is %s', (text, place) => {
    const { leading, trailing } = parts({ bylines: [{ text }] });
    expect({ leading, trailing }).toEqual({ leading: [], trailing: [], [place]: [text] });
  });

  it('leaves out a byline and a credit that nobody would read as one', () => {
    const { leading, trailing, credits } = parts({
      bylines: [{ text: 'it was a fine day' }],
      credits: [
        { text: 'it was a fine day' },
        { text: 'dpa kek' },
        { text: 'Editing by Pat Sample' },
      ],
    });
    expect([leading, trailing]).toEqual([[], []]);
    expect(credits).toEqual(['dpa kek', '(Editing by Pat Sample)']);
  });

  it.each([
    ['Bergen (dpa)', { name: 'dpa', id: 'dpa' }, 'Bergen (dpa) - '],
    [
      'Baku, September 26, AZERTAC',
      { name: 'AZERTAC', id: 'azertac' },
      'Baku, September 26, AZERTAC\n',
    ],
    ['it was a fine day', { name: 'dpa' }, undefined],
  ])('gives the dateline %j the sign of its agency, if it is one', (text, agency, printed) => {
    expect(parts({ body: [...body], dateline: { text, agencies: [agency] } }).dateline).toBe(
      printed,
    );
  });

  it('goes by a house style', () => {
    const dateline = {
      text: 'Bergen (dpa)',
      places: ['Bergen'],
      agencies: [{ name: 'dpa', id: 'dpa' }],
    };
    expect(parts({ body: [...body], dateline }, 'reuters').dateline).toBe('BERGEN (dpa) - ');
  });
});
