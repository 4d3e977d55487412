/** What a date of JSON-LD is: an instant, a day or a time without its zone, or in no form that search engines read. */
export type DateForm = 'instant' | 'day' | 'no-zone' | 'malformed';

/** The form of a date; days that no calendar has are malformed. */
export function dateForm(value: unknown): DateForm {
  if (typeof value !== 'string') return 'malformed';
  const parts = form.exec(value);
  if (parts === null) return 'malformed';
  const [, year = '', month = '', day = '', time, zone] = parts;
  if (Number(day) > daysOf(Number(year), Number(month))) return 'malformed';
  if (time === undefined) return 'day';
  return zone === undefined ? 'no-zone' : 'instant';
}

/** Milliseconds since 1970 of an instant; undefined for anything else. */
export function timeOf(value: unknown): number | undefined {
  if (dateForm(value) !== 'instant') return undefined;
  const time = Date.parse(String(value).replace(':60', ':59'));
  return Number.isNaN(time) ? undefined : time;
}

/** The date in the right form, where it is only written in another: `2026-09-14 08:30:00+0200`. */
export function mendedDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const mended = value
    .trim()
    .replace(/^(\d{4}-\d\d-\d\d) +(?=\d\d:)/, '$1T')
    .replace(/(?<! ) *([+-]\d\d)(\d\d)$/, '$1:$2')
    .replace(/([T ]\d\d:\d\d)(?=Z|[+-])/, '$1:00')
    .replace(/(?<! ) *(?:Z|UTC|GMT)$/i, 'Z');
  return mended !== value && dateForm(mended) === 'instant' ? mended : undefined;
}

function daysOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

const form =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:T((?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:[.,]\d{1,12})?)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;
