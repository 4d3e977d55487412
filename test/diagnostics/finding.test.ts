import { describe, expect, it } from 'vitest';
import type { CodeTable } from '../../src/diagnostics/codes/code-row.js';
import { finding, lineIndex, locate } from '../../src/diagnostics/index.js';

const table = {
  'input/empty': { severity: 'error', summary: '' },
  'input/undecodable': { severity: 'warning', summary: '' },
} as const satisfies CodeTable<'input'>;

describe('finding', () => {
  it('has the severity that its code has in the table', () => {
    expect(finding(table, 'input/empty', 'Nothing here.')).toEqual({
      code: 'input/empty',
      severity: 'error',
      message: 'Nothing here.',
    });
  });

  it('keeps its place and advice', () => {
    const place = {
      span: { start: 1, end: 2 },
      path: 'headline',
      fix: 'Write one.',
      help: 'https://news.example/',
    };
    expect(finding(table, 'input/undecodable', 'Odd.', place)).toMatchObject({
      severity: 'warning',
      ...place,
    });
  });
});

describe('locate', () => {
  const found = finding(table, 'input/empty', 'Odd.', { span: { start: 0, end: 2 }, path: 'body' });

  it('turns a span into a range', () => {
    expect(locate(found, lineIndex('ab\ncd'))).toEqual({
      code: 'input/empty',
      severity: 'error',
      message: 'Odd.',
      path: 'body',
      range: { start: { offset: 0, line: 1, column: 1 }, end: { offset: 2, line: 1, column: 3 } },
    });
  });

  it('counts from where the text starts in the input', () => {
    expect(locate(found, lineIndex('ab\ncd'), 3).range).toEqual({
      start: { offset: 3, line: 2, column: 1 },
      end: { offset: 5, line: 2, column: 3 },
    });
  });

  it('leaves what has no place without one', () => {
    const placeless = finding(table, 'input/empty', 'Odd.', { path: 'body' });
    expect(locate(placeless, lineIndex('ab'))).toEqual(placeless);
  });
});
