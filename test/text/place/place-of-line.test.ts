import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../src/text/options.js';
import { placeOfLine } from '../../../src/text/place/place-of-line.js';
import { languages } from '../../../src/vocabulary/languages/index.js';

describe('placeOfLine', () => {
  const lexicon = lexiconOf({ languages, language: 'en' });

  it.each([
    ['Bergen', { name: 'Bergen', country: 'NO' }],
    ['Bergen, Norway', { name: 'Bergen', country: 'NO' }],
    ['Springfield, Ill.', { name: 'Springfield', regionCode: 'US-IL' }],
    ['Nowhere Town', { name: 'Nowhere Town' }],
  ])('reads %s', (line, place) => {
    expect(placeOfLine(line, lexicon)).toMatchObject(place);
  });
});
