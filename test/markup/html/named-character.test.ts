import { describe, expect, it } from 'vitest';
import { namedCharacter } from '../../../src/markup/html/named-character.js';

describe('namedCharacter', () => {
  it.each([
    ['nbsp', '\u00a0'],
    ['eacute', 'é'],
    ['Eacute', 'É'],
    ['hellip', '…'],
    ['nvlt', '<\u20d2'],
  ])('is, of %s, %j', (name, character) => {
    expect(namedCharacter(name)).toBe(character);
  });

  it.each(['unknown', 'eacuteX', 'constructor', ''])('is nothing of %j', (name) => {
    expect(namedCharacter(name)).toBeUndefined();
  });
});
