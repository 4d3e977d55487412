import { describe, expect, it } from 'vitest';
import { resolveLocalTime } from '../../src/time/resolve-local-time.js';
import { zoneWords } from '../../src/vocabulary/time-zones.js';

const noon = '2023-07-01T12:00:00';

describe('zoneWords', () => {
  it.each(Object.entries(zoneWords))(
    '%s is a word in its plain form, for zones that exist',
    (word, meanings) => {
      expect(word).toBe(
        word
          .toLowerCase()
          .replace(/[.]|\u0307/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      );
      const zones = typeof meanings === 'string' ? [meanings] : meanings.map(({ zone }) => zone);
      for (const zone of zones) expect(resolveLocalTime(noon, zone).instant).toMatch(noon);
      expect(new Set(zones).size).toBe(zones.length);
    },
  );

  it('names no home of an ambiguous word twice', () => {
    for (const [word, meanings] of Object.entries(zoneWords)) {
      if (typeof meanings === 'string') continue;
      const homes = meanings.flatMap((meaning) => meaning.homes);
      expect([word, new Set(homes).size]).toEqual([word, homes.length]);
    }
  });

  it('names zones that exist as homes', () => {
    const homes = Object.values(zoneWords).flatMap((meanings) =>
      typeof meanings === 'string' ? [] : meanings.flatMap((meaning) => meaning.homes),
    );
    for (const home of homes) {
      if (home.length === 2) expect(home).toMatch(/^[A-Z]{2}$/);
      else expect(resolveLocalTime(noon, home).problem).toBeUndefined();
    }
  });

  /** What the engine's locale data (CLDR) calls a zone's clock, where it has a short name for it. */
  it.each([
    ['en-US', 'America/New_York', '-05:00', '-04:00'],
    ['en-US', 'America/Denver', '-07:00', '-06:00'],
    ['en-US', 'America/Los_Angeles', '-08:00', '-07:00'],
    ['en-US', 'America/Anchorage', '-09:00', '-08:00'],
    ['en-CA', 'America/St_Johns', '-03:30', '-02:30'],
    ['en-GB', 'Europe/London', 'UTC', '+01:00'],
    ['en-GB', 'Europe/Paris', '+01:00', '+02:00'],
    ['en-GB', 'Europe/Athens', '+02:00', '+03:00'],
    ['de', 'Europe/Berlin', '+01:00', '+02:00'],
    ['en-AU', 'Australia/Adelaide', '+09:30', '+10:30'],
    ['en-AU', 'Australia/Sydney', '+10:00', '+11:00'],
    ['en-NZ', 'Pacific/Auckland', '+12:00', '+13:00'],
    ['en-ZA', 'Africa/Johannesburg', '+02:00', '+02:00'],
    ['en-IN', 'Asia/Kolkata', '+05:30', '+05:30'],
    ['fr-CA', 'America/Toronto', '-05:00', '-04:00'],
    ['fr-CA', 'America/Halifax', '-04:00', '-03:00'],
  ])('calls the offsets of %s %s as its language does', (locale, timeZone, ...offsets) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' });
    const printed = [0, 6]
      .map((month) => format.formatToParts(Date.UTC(2023, month, 1)))
      .map((parts) => parts.find(({ type }) => type === 'timeZoneName')?.value ?? '');
    const sorted =
      timeZone.startsWith('Australia/') || timeZone.startsWith('Pacific/')
        ? printed.reverse()
        : printed;
    const first = sorted
      .map((word) => zoneWords[word.toLowerCase()])
      .map((meanings) => (typeof meanings === 'object' ? meanings[0].zone : meanings));
    expect([sorted, first]).toEqual([sorted, offsets]);
  });
});
