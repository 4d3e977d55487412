import { describe, expect, it } from 'vitest';
import { colored, plain, wantsColor } from '../../../src/cli/print/paint.js';

describe('wantsColor', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '3', TERM: 'dumb' }, false, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  ])('with %j, on a terminal: %j, is %j', (environment, isTerminal, expected) => {
    expect(wantsColor(environment, isTerminal)).toBe(expected);
  });
});

describe('paint', () => {
  it('colours, or leaves text as it is', () => {
    expect(colored('error', 'bad')).toBe('\u001b[31m\u001b[1mbad\u001b[22m\u001b[39m');
    expect(plain('error', 'bad')).toBe('bad');
  });

  it('puts no codes around nothing', () => {
    expect(colored('title', '')).toBe('');
  });
});
