import * as locales from 'date-fns/locale';
import { describe, expect, it } from 'vitest';
import { calendar as azerbaijani } from '../../src/vocabulary/languages/az/calendar.js';
import { calendar as english } from '../../src/vocabulary/languages/en/calendar.js';
import { calendar as russian } from '../../src/vocabulary/languages/ru/calendar.js';
import type { CalendarWords } from '../../src/vocabulary/languages/language-table.js';
import { wordKey } from '../../src/text/lexicon.js';

/** Our tables by the tags of CLDR and date-fns whose forms they hold. */
const calendars: readonly {
  readonly cldr: string;
  readonly dateFns?: keyof typeof locales;
  readonly calendar: CalendarWords;
}[] = [
  { cldr: 'en', dateFns: 'enGB', calendar: english },
  { cldr: 'az', dateFns: 'az', calendar: azerbaijani },
  { cldr: 'az-Cyrl', calendar: azerbaijani },
  { cldr: 'ru', dateFns: 'ru', calendar: russian },
];

const months = Array.from({ length: 12 }, (_, index) => index);
/** 1 January 2024 was a Monday. */
const days = Array.from({ length: 7 }, (_, index) => index);

/** A part of a date as CLDR prints it in the language. */
function printed(
  tag: string,
  part: 'month' | 'weekday',
  options: Intl.DateTimeFormatOptions,
  date: number,
): string {
  const format = new Intl.DateTimeFormat(tag, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  return format.formatToParts(date).find(({ type }) => type === part)?.value ?? '';
}

describe.each(calendars)('the calendar that holds CLDR’s $cldr', ({ cldr, dateFns, calendar }) => {
  it.each(months)('knows month %i in every form, with and without a day', (index) => {
    for (const month of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const name = printed(
          cldr,
          'month',
          { month, ...(day && { day }) },
          Date.UTC(2024, index, 15),
        );
        expect(calendar.months, name).toHaveProperty([wordKey(name)], index + 1);
        expect(calendar.months, name).toHaveProperty([wordKey(name.toUpperCase())], index + 1);
      }
    }
  });

  it.each(days)('knows day %i of the week', (index) => {
    const name = printed(cldr, 'weekday', { weekday: 'long' }, Date.UTC(2024, 0, 1 + index));
    expect(calendar.weekdays, name).toHaveProperty([wordKey(name)], index + 1);
  });

  it.runIf(dateFns !== undefined)('agrees with date-fns', () => {
    const localize = locales[dateFns ?? 'enGB'].localize;
    for (const index of months) {
      for (const width of ['wide', 'abbreviated'] as const) {
        for (const context of ['standalone', 'formatting'] as const) {
          const name = localize.month(index as 0, { width, context });
          expect(calendar.months, name).toHaveProperty([wordKey(name)], index + 1);
        }
      }
    }
  });

  it('writes months that it reads as the same', () => {
    for (const names of [calendar.write.full, calendar.write.short, calendar.write.withDay ?? []]) {
      for (const [index, name] of names.entries()) {
        expect(calendar.months, name).toHaveProperty([wordKey(name)], index + 1);
      }
    }
    expect(calendar.write.full).toHaveLength(12);
    expect(calendar.write.short).toHaveLength(12);
  });

  it('has its keys as they are looked up, and no number out of range', () => {
    for (const key of [...Object.keys(calendar.months), ...Object.keys(calendar.weekdays)]) {
      expect(wordKey(key)).toBe(key);
    }
    expect(new Set(Object.values(calendar.months))).toEqual(new Set(months.map((m) => m + 1)));
    expect(new Set(Object.values(calendar.weekdays))).toEqual(new Set(days.map((d) => d + 1)));
  });
});

describe('what wires print beside CLDR', () => {
  it.each([
    [english, 'Sept.', 9],
    [english, 'JULY', 7],
    [russian, 'сен', 9],
    [russian, 'МАЯ', 5],
    [azerbaijani, 'SENTYABR', 9],
    [azerbaijani, 'sentyabrın', 9],
    [azerbaijani, 'SENTYABRIN', 9],
    [azerbaijani, 'İYUN', 6],
    [azerbaijani, 'IYUL', 7],
    [azerbaijani, 'СЕНТЈАБР', 9],
  ])('knows it (%#: %s)', (calendar, word, month) => {
    expect(calendar.months[wordKey(word)]).toBe(month);
  });
});
