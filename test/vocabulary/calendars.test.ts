import * as locales from 'date-fns/locale';
import { describe, expect, it } from 'vitest';
import { calendar as arabic } from '../../src/vocabulary/languages/ar/calendar.js';
import { calendar as azerbaijani } from '../../src/vocabulary/languages/az/calendar.js';
import { calendar as german } from '../../src/vocabulary/languages/de/calendar.js';
import { calendar as english } from '../../src/vocabulary/languages/en/calendar.js';
import { calendar as spanish } from '../../src/vocabulary/languages/es/calendar.js';
import { calendar as finnish } from '../../src/vocabulary/languages/fi/calendar.js';
import { calendar as french } from '../../src/vocabulary/languages/fr/calendar.js';
import { calendar as italian } from '../../src/vocabulary/languages/it/calendar.js';
import { calendar as portuguese } from '../../src/vocabulary/languages/pt/calendar.js';
import { calendar as russian } from '../../src/vocabulary/languages/ru/calendar.js';
import { calendar as turkish } from '../../src/vocabulary/languages/tr/calendar.js';
import { calendar as chinese } from '../../src/vocabulary/languages/zh/calendar.js';
import { moreCalendarNames } from '../../src/text/more-calendars.js';
import type { CalendarWords } from '../../src/vocabulary/languages/language-table.js';
import { wordKey } from '../../src/text/word-key.js';

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
  { cldr: 'ar', dateFns: 'arEG', calendar: arabic },
  { cldr: 'ar-LB', calendar: arabic },
  { cldr: 'ar-DZ', dateFns: 'arDZ', calendar: arabic },
  { cldr: 'ar-MA', dateFns: 'arMA', calendar: arabic },
  { cldr: 'de', dateFns: 'de', calendar: german },
  { cldr: 'de-AT', dateFns: 'deAT', calendar: german },
  { cldr: 'es', dateFns: 'es', calendar: spanish },
  { cldr: 'fi', dateFns: 'fi', calendar: finnish },
  { cldr: 'fr', dateFns: 'fr', calendar: french },
  { cldr: 'it', dateFns: 'it', calendar: italian },
  { cldr: 'pt', dateFns: 'ptBR', calendar: portuguese },
  { cldr: 'pt-PT', dateFns: 'pt', calendar: portuguese },
  { cldr: 'tr', dateFns: 'tr', calendar: turkish },
  { cldr: 'zh', dateFns: 'zhCN', calendar: chinese },
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
        // Beside a day some languages have the month's number.
        if (/^\d+$/.test(name)) continue;
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
      // Its short Arabic months are cuts that nobody prints: `ينا`, `جانـ`.
      const widths = cldr.startsWith('ar')
        ? (['wide'] as const)
        : (['wide', 'abbreviated'] as const);
      for (const width of widths) {
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
    [german, 'Jänner', 1],
    [german, 'MAERZ', 3],
    [spanish, 'SET', 9],
    [spanish, 'setiembre', 9],
    [french, 'DECEMBRE', 12],
    [italian, 'GEN', 1],
    [portuguese, 'MARÇO', 3],
    [turkish, 'MAYIS', 5],
    [turkish, 'Kasım', 11],
    [finnish, 'syyskuuta', 9],
    [arabic, 'تشرين الثاني', 11],
    [arabic, 'اغسطس', 8],
    [chinese, '9月', 9],
    [chinese, '十一月', 11],
  ])('knows it (%#: %s)', (calendar, word, month) => {
    expect(calendar.months[wordKey(word)]).toBe(month);
  });
});

describe('all calendars together', () => {
  it('give no word two months, nor two days', () => {
    for (const table of ['months', 'weekdays'] as const) {
      const meanings = new Map<string, number>();
      for (const { calendar } of calendars) {
        for (const [word, number] of Object.entries(calendar[table])) {
          expect(meanings.get(word) ?? number, word).toBe(number);
          meanings.set(word, number);
        }
      }
    }
  });

  it('give no day of the week the name of a month', () => {
    const monthNames = new Set(calendars.flatMap(({ calendar }) => Object.keys(calendar.months)));
    const dayNames = calendars.flatMap(({ calendar }) => Object.keys(calendar.weekdays));
    expect(dayNames.filter((name) => monthNames.has(name))).toEqual([]);
  });
});

describe('months of languages that are known by them alone', () => {
  it.each(['cs', 'sk', 'pl', 'hu', 'nl', 'sv', 'da', 'nb', 'ro', 'el', 'uk', 'bg', 'ms', 'id'])(
    'are those of CLDR: %s',
    (tag) => {
      const format = new Intl.DateTimeFormat(tag, {
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      });
      const numbers = months.map((month) => {
        const parts = format.formatToParts(Date.UTC(2024, month, 26));
        return moreCalendarNames().months[
          wordKey(parts.find(({ type }) => type === 'month')?.value ?? '')
        ];
      });
      expect(numbers).toEqual(months.map((month) => month + 1));
    },
  );

  it.each(['cs', 'sk', 'pl', 'hu', 'nl', 'sv', 'da', 'nb'])('with their days: %s', (tag) => {
    const numbers = days.map(
      (day) =>
        moreCalendarNames().weekdays[
          wordKey(printed(tag, 'weekday', { weekday: 'long' }, Date.UTC(2024, 0, day + 1)))
        ],
    );
    expect(numbers).toEqual(days.map((day) => day + 1));
  });
});
