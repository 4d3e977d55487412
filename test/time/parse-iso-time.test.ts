import { describe, expect, it } from 'vitest';
import { parseIsoTime } from '../../src/time/parse-iso-time.js';

const day = '2023-09-26';

describe('parseIsoTime', () => {
  it.each([
    ['2023-09-26T13:50:00+04:00', { day, clock: '13:50:00', zone: '+04:00' }],
    ['2023-09-26T13:50:00Z', { day, clock: '13:50:00', zone: 'Z' }],
    ['2023-09-26t13:50:00z', { day, clock: '13:50:00', zone: 'z' }],
    ['2023-09-26T13:50:00.250Z', { day, clock: '13:50:00.250', zone: 'Z' }],
    ['2023-09-26T13:50:00,25Z', { day, clock: '13:50:00.25', zone: 'Z' }],
    ['2023-09-26T13:50+0400', { day, clock: '13:50:00', zone: '+0400' }],
    ['20230926T135000+0400', { day, clock: '13:50:00', zone: '+0400' }],
    ['20230926T1350Z', { day, clock: '13:50:00', zone: 'Z' }],
    ['2023-09-26 13:50:00 +0000 UTC', { day, clock: '13:50:00', zone: '+0000 UTC' }],
    ['2023-09-26 13:50:00 Europe/London', { day, clock: '13:50:00', zone: 'Europe/London' }],
    ['2023-09-26T13:50:00', { day, clock: '13:50:00' }],
    ['2023-09-26 13:50', { day, clock: '13:50:00' }],
    ['2023-09-26', { day }],
    ['20230926', { day }],
  ])('takes %s apart', (text, parts) => {
    expect(parseIsoTime(text)).toEqual(parts);
  });

  it.each([
    '',
    '2023',
    '2023-09',
    '--09-26',
    '2023-02-29',
    '2023-13-01T00:00:00Z',
    '2023-09-26T24:00:00Z',
    '2023-09-26T13',
    '2023-09-26T13:5',
    '2023-09-26T13:50:61Z',
    '2023-09-26T13:50:00 4',
    '2023-09-26  13:50',
    'x2023-09-26',
    `2023-09-26T13:50:00 ${'Z'.repeat(100)}`,
  ])('takes %j for no time', (text) => {
    expect(parseIsoTime(text)).toBeUndefined();
  });
});
