import { describe, expect, it } from 'vitest';
import { formatDiagnostics, lineIndex, type Diagnostic } from '../../src/diagnostics/index.js';

const at = (text: string, start: number, end: number): Diagnostic => ({
  code: 'time/invalid',
  severity: 'warning',
  message: 'There is no such day.',
  range: lineIndex(text).range(start, end),
});

describe('formatDiagnostics', () => {
  it('shows the line, a caret under each letter of the place, and what to do', () => {
    const text = 'Library opens\n\nBERGEN, Sept. 31 (EXP) - Text.';
    const diagnostic: Diagnostic = {
      ...at(text, 23, 31),
      path: 'dateline.date',
      fix: 'Mend the day.',
      help: 'https://news.example/days',
    };
    expect(formatDiagnostics([diagnostic], text, 'story.txt')).toBe(
      [
        'story.txt:3:9: warning time/invalid at dateline.date',
        '  There is no such day.',
        '  3 | BERGEN, Sept. 31 (EXP) - Text.',
        '              ^^^^^^^^',
        '  fix: Mend the day.',
        '  see: https://news.example/days',
      ].join('\n'),
    );
  });

  it('says the least of what has no place', () => {
    const diagnostic: Diagnostic = { code: 'input/empty', severity: 'error', message: 'Nothing.' };
    expect(formatDiagnostics([diagnostic], '')).toBe('input: error input/empty\n  Nothing.');
  });

  it('parts diagnostics by an empty line, and makes nothing of none', () => {
    const diagnostic: Diagnostic = { code: 'input/empty', severity: 'error', message: 'Nothing.' };
    expect(formatDiagnostics([diagnostic, diagnostic], '').split('\n\n')).toHaveLength(2);
    expect(formatDiagnostics([], 'text')).toBe('');
  });

  it('puts the caret under the place in a line that is too long to show', () => {
    const text = `${'a '.repeat(500)}here${' b'.repeat(500)}`;
    const [, , line = '', caret = ''] = formatDiagnostics([at(text, 1000, 1004)], text).split('\n');
    expect(line.length).toBeLessThan(120);
    expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('here');
  });

  it('carets what stands in the first line of a place that ends in another', () => {
    const text = 'one two\nthree';
    expect(
      formatDiagnostics([at(text, 4, 10)], text)
        .split('\n')
        .at(-1),
    ).toBe('          ^^^');
  });

  it('has one caret for a place without length, be it the end of the text', () => {
    expect(formatDiagnostics([at('ab', 2, 2)], 'ab')).toMatch(/^ {8}\^$/m);
  });

  it('keeps the caret in place behind a tab or another control character', () => {
    const text = 'a\tb\u0007c';
    expect(
      formatDiagnostics([at(text, 4, 5)], text)
        .split('\n')
        .slice(2),
    ).toEqual(['  1 | a b c', '          ^']);
  });

  it('does without an excerpt where the line is not in the text', () => {
    expect(formatDiagnostics([at('a\nb\nc', 4, 5)], 'a').split('\n')).toHaveLength(2);
  });

  it.each(['a\nb', 'a\r\nb', 'a\rb'])('counts the lines of %j as positions do', (text) => {
    const offset = text.length - 1;
    expect(formatDiagnostics([at(text, offset, offset + 1)], text)).toContain('  2 | b\n');
  });
});
