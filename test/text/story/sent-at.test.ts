import { describe, expect, it } from 'vitest';
import { sentAt } from '../../../src/text/story/sent-at.js';
import { agencies } from '../../../src/vocabulary/agencies.js';

const dpa = agencies.find(({ id }) => id === 'dpa');

describe('sentAt', () => {
  it.each([
    ["the agency's own clock", '2023-09-26T13:50:00+02:00', { local: '2023-09-26T13:50:00' }],
    ['another clock', '2023-09-26T13:50:00+04:00', { local: '2023-09-26T09:50:00', zone: 'GMT' }],
    [
      'an hour that clocks show twice',
      '2023-10-29T02:30:00+01:00',
      { local: '2023-10-29T01:30:00', zone: 'GMT' },
    ],
    ['seconds', '2023-09-26T13:50:07+02:00', { local: '2023-09-26T11:50:07', zone: 'GMT' }],
  ])('prints %s', (_, instant, printed) => {
    expect(sentAt({ publishedAt: instant }, dpa)).toEqual(printed);
  });

  it('takes the time of the version where nobody says at what time a story was published', () => {
    const times = { modifiedAt: '2023-09-26T13:50:00Z', createdAt: '2023-09-25T13:50:00Z' };
    expect(sentAt(times, undefined)?.local).toBe('2023-09-26T13:50:00');
    expect(sentAt({ publishedAt: '2023-09-26', ...times }, undefined)?.local).toBe(
      '2023-09-26T13:50:00',
    );
    expect(sentAt({ publishedAt: '2023-09-26' }, dpa)).toBeUndefined();
    expect(sentAt({}, dpa)).toBeUndefined();
  });
});
