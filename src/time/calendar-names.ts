/** Names of months and days in the languages at hand, in any case, in full or short. */
export interface CalendarNames {
  /** 1 to 12. */
  month(word: string): number | undefined;
  /** 1 (Monday) to 7. */
  weekday(word: string): number | undefined;
}

/** The names of English, in full or cut off behind their third letter. */
export const englishNames: CalendarNames = {
  month: (word) => placeOf(word, months),
  weekday: (word) => placeOf(word, weekdays),
};

function placeOf(word: string, names: readonly string[]): number | undefined {
  const key = word.toLowerCase().replace(/\.$/, '');
  for (let at = 0; key.length >= 3 && at < names.length; at++) {
    if (names[at]?.startsWith(key) === true) return at + 1;
  }
  return undefined;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
