import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestKey } from '../../src/model/nearest-key.js';

const known = ['headline', 'bylines', 'body', 'publishedAt', 'id', 'url'];

describe('nearestKey', () => {
  it.each([
    ['headlin', 'headline'],
    ['haedline', 'headline'],
    ['Head_Line', 'headline'],
    ['byline', 'bylines'],
    ['published-at', 'publishedAt'],
    ['bdoy', 'body'],
    ['ulr', 'url'],
    ['bylin', 'bylines'],
    ['published', 'publishedAt'],
    ['headlineText', 'headline'],
  ])('takes %s for %s', (key, expected) => {
    expect(nearestKey(key, known)).toBe(expected);
  });

  it.each(['footer', 'x', '', 'announcement', 'headline'.repeat(9)])('takes %j for none', (key) => {
    expect(nearestKey(key, known)).toBeUndefined();
  });

  it('takes the nearer of two, and the first of two as near', () => {
    expect(nearestKey('sources', ['source', 'sourced', 'sources'])).toBe('sources');
    expect(nearestKey('cat', ['bat', 'hat'])).toBe('bat');
  });

  it('takes a known key for itself', () => {
    fc.assert(fc.property(fc.constantFrom(...known), (key) => nearestKey(key, known) === key));
  });
});
