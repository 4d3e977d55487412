import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/model/body-tree.js';
import { lexiconOf } from '../../../src/text/options.js';
import { withoutRepeats } from '../../../src/text/story/read-text-origin.js';
import { languages } from '../../../src/vocabulary/languages/index.js';

const lexicon = lexiconOf({ languages, language: 'en' });
const paragraph = (value: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

describe('withoutRepeats', () => {
  test('leaves out the headline and the byline that stand once more above the text', () => {
    const text = paragraph('A library opened in Bergen.');
    const above = ['Library opens', 'By Kari Eksempel'].map(paragraph);
    expect(withoutRepeats([...above, text], ['Library opens', 'Kari Eksempel'], lexicon)).toEqual([
      text,
    ]);
  });

  test('keeps a lead whose words a headline field has too', () => {
    const lead = paragraph('A library opened in Bergen on Tuesday, the town said.');
    const rest = paragraph('Chess was played.');
    const fields = ['A library opened in Bergen on Tuesday, the town said.'];
    expect(withoutRepeats([lead, rest], fields, lexicon)).toEqual([lead, rest]);
  });
});
