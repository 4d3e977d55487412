import { describe, expect, it } from 'vitest';
import { secondsOf } from '../../src/time/seconds-of.js';

describe('secondsOf', () => {
  it.each([
    ['90', 90],
    [' 90.5 ', 90.5],
    ['1:30', 90],
    ['01:01:30.25', 3690.25],
  ])('reads %j as %d', (text, seconds) => {
    expect(secondsOf(text)).toBe(seconds);
  });

  it.each([undefined, '', 'soon', '1:2:3:4', '-5', ':30'])('finds none in %j', (text) => {
    expect(secondsOf(text)).toBeUndefined();
  });
});
