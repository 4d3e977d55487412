import { describe, expect, it } from 'vitest';
import { formatTable } from '../../../src/cli/formats/list-formats.js';
import { plain } from '../../../src/cli/print/paint.js';

describe('formatTable', () => {
  it('sets formats in columns as wide as they need', () => {
    const table = formatTable(
      [
        { id: 'wire-text', title: 'wire copy', reads: true, writes: true },
        { id: 'json-ld', title: 'schema.org NewsArticle', reads: false, writes: true },
      ],
      plain,
    );
    expect(table).toEqual([
      'format     what it is              reads  writes',
      'wire-text  wire copy               yes    yes',
      'json-ld    schema.org NewsArticle  -      yes',
    ]);
  });
});
