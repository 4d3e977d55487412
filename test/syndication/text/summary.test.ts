import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/index.js';
import { summaryOf } from '../../../src/syndication/text/summary.js';

const paragraph = (value: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

describe('summaryOf', () => {
  const link: Block = {
    type: 'paragraph',
    children: [{ type: 'link', url: '/a', children: [{ type: 'text', value: 'One' }] }],
  };
  const figure: Block = { type: 'figure', kind: 'picture', url: '/a.jpg', children: [] };
  const table: Block = { type: 'table', children: [] };

  it.each([
    ['a line', [paragraph('One')], { abstract: 'One', body: [] }],
    ['two paragraphs', [paragraph('One'), paragraph('Two')], { abstract: 'One\n\nTwo', body: [] }],
    ['a link', [link], { abstract: 'One', body: [link] }],
    [
      'a picture',
      [figure, paragraph('One')],
      { abstract: 'One', body: [figure, paragraph('One')] },
    ],
    ['a picture alone', [figure], { body: [figure] }],
    ['a table', [paragraph('One'), table], { body: [paragraph('One'), table] }],
    ['a story', [paragraph('a'.repeat(1001))], { body: [paragraph('a'.repeat(1001))] }],
    ['nothing', [], { body: [] }],
  ])('is, of %s alone', (_, blocks, summary) => {
    expect(summaryOf(blocks, false)).toEqual(summary);
  });

  it('is the abstract, whatever it holds, where there is a body', () => {
    expect(summaryOf([link], true)).toEqual({ abstract: 'One', body: [] });
    expect(summaryOf([], true)).toEqual({ body: [] });
  });
});
