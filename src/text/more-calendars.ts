import { moreCalendars } from '../vocabulary/more-calendars.js';

/** Months (1 to 12) and weekdays (Monday is 1) by their names in languages that are known by these alone. */
export interface CalendarNames {
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
}

/** Those names, made of the table when first asked. */
export function moreCalendarNames(): CalendarNames {
  return (names ??= {
    months: numbered(moreCalendars.map(({ months }) => months)),
    weekdays: numbered(moreCalendars.map(({ weekdays = '' }) => weekdays)),
  });
}

let names: CalendarNames | undefined;

function numbered(lists: readonly string[]): Readonly<Record<string, number>> {
  const numbers: Record<string, number> = {};
  for (const list of lists) {
    for (const [index, forms] of list.split(' ').entries()) {
      for (const form of forms.split('|')) if (form !== '') numbers[form] ??= index + 1;
    }
  }
  return numbers;
}
