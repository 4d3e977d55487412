import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimestamp } from '../../src/time/parse-timestamp.js';
import { toMailDate } from '../../src/time/to-mail-date.js';
import { anyInstant } from '../arbitraries/article.js';

describe('toMailDate', () => {
  it('writes what RSS asks for', () => {
    expect(toMailDate('2023-09-26T13:50:00+04:00')).toBe('Tue, 26 Sep 2023 13:50:00 +0400');
    expect(toMailDate('2023-09-06T13:50:00.250Z')).toBe('Wed, 06 Sep 2023 13:50:00 GMT');
  });

  it('is read again as the same instant, offset and all', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        expect(parseTimestamp(toMailDate(instant))).toEqual({
          day: instant.slice(0, 10),
          instant,
          findings: [],
        });
      }),
    );
  });
});
