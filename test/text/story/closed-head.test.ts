import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/index.js';
import { readStory } from '../../../src/text/story/read-story.js';
import { languages } from '../../../src/vocabulary/languages/index.js';

const story = (copy: string): Article => readStory(copy, { languages }).article;
const withHead = (head: string): Article =>
  story(`${head} =\n\nBergen (dpa) - A library opened on Tuesday.\n`);

describe('a head that ends in an equals sign', () => {
  it('goes on over lines as long as the next word has no room', () => {
    expect(
      withHead(
        'Library opens with a chess marathon that nobody in the whole town had\nexpected to be so well attended',
      ),
    ).toMatchObject({
      headline:
        'Library opens with a chess marathon that nobody in the whole town had expected to be so well attended',
    });
  });

  it('has the kind of story above the headline', () => {
    expect(withHead('Profile\nThe people behind the library')).toMatchObject({
      kicker: 'Profile',
      headline: 'The people behind the library',
    });
  });

  it('has a byline with its signs on a line of their own', () => {
    expect(withHead('Library opens\nBy Kari Eksempel, dpa\n').bylines).toHaveLength(1);
  });

  it('has notes in brackets over several lines, and not as part of the byline', () => {
    expect(
      withHead('(Changes\nheadline)\nLibrary opens\nBy Kari Eksempel, dpa\n(Photo)'),
    ).toMatchObject({
      editorialNote: 'Changes headline\nPhoto',
      headline: 'Library opens',
      bylines: [{ text: 'By Kari Eksempel, dpa' }],
    });
  });

  it('has a warning with the sentence behind it', () => {
    expect(withHead('(Achtung) Ersetzt die Meldung vom Morgen\nBibliothek öffnet')).toMatchObject({
      editorialNote: '(Achtung) Ersetzt die Meldung vom Morgen',
      headline: 'Bibliothek öffnet',
    });
  });

  it('may have no headline', () => {
    expect(withHead('KILL KILL KILL')).toMatchObject({ headline: '', status: 'canceled' });
    expect(withHead('').headline).toBe('');
  });

  it('is followed by a teaser when the dateline comes in the next paragraph', () => {
    const copy =
      'Library opens =\n\nA library\nopened.\n\nBergen (dpa) - It is full.\n\nIt closes.\n';
    expect(story(copy)).toMatchObject({ abstract: 'A library opened.', body: { length: 2 } });
  });

  it('is none where text stands right beneath the sign', () => {
    expect(
      story('Library opens\n\nOSLO 26/09 (BELGA) =\nA library opened.\n').dateline,
    ).toBeDefined();
  });
});
