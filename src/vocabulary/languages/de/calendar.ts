import type { CalendarWords } from '../language-table.js';

/**
 * Months and days of German copy.
 *
 * Source: CLDR 48 (`de`, and `de-AT` for `Jänner`), with `Feber` of Austria, `Mrz` and the spellings of dpa's plain ASCII. Keys are
 * what `toLowerCase()` makes of the printed form once its final stop is off. Days of two letters (`Mo`, `So`) are left out: they are words
 * of other languages.
 */
export const calendar: CalendarWords = {
  months: {
    januar: 1,
    jänner: 1,
    jaenner: 1,
    jan: 1,
    jän: 1,
    februar: 2,
    feber: 2,
    feb: 2,
    märz: 3,
    maerz: 3,
    mär: 3,
    mrz: 3,
    april: 4,
    apr: 4,
    mai: 5,
    juni: 6,
    jun: 6,
    juli: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    oktober: 10,
    okt: 10,
    november: 11,
    nov: 11,
    dezember: 12,
    dez: 12,
  },
  weekdays: {
    montag: 1,
    dienstag: 2,
    mittwoch: 3,
    donnerstag: 4,
    freitag: 5,
    samstag: 6,
    sonnabend: 6,
    sonntag: 7,
  },
  ordinals: ['.'],
  write: {
    full: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ],
    short: [
      'Jan',
      'Feb',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'Aug',
      'Sept',
      'Okt',
      'Nov',
      'Dez',
    ],
  },
};
