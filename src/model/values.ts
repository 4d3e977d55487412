import * as z from 'zod';
import { isSafeHref } from './href.js';

const year = String.raw`\d{4}`;
const monthDay = String.raw`(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))`;
const clock = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?`;
const offset = String.raw`(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)`;

/** Whether 29 February is asked of a year that has none. */
function isLeapless(text: string): boolean {
  if (text.slice(5, 10) !== '02-29') return false;
  const number = Number(text.slice(0, 4));
  return number % 4 !== 0 || (number % 100 === 0 && number % 400 !== 0);
}

/**
 * An instant: ISO 8601 with seconds and an offset, `2023-09-26T13:50:00+04:00`. The offset that the source gave is
 * kept, since it says what the clock on the wall showed.
 *
 * @example
 * ```ts
 * Instant.safeParse('2023-09-26T13:50:00+04:00').success; // true
 * Instant.safeParse('2023-09-26T13:50').success; // false
 * ```
 */
export const Instant = z
  .string()
  .regex(new RegExp(`^${year}-${monthDay}T${clock}${offset}$`), {
    error: 'Expected an instant with seconds and an offset, such as "2023-09-26T13:50:00+04:00"',
  })
  .refine((text) => !isLeapless(text), { error: 'That year has no 29 February' })
  .meta({ format: 'date-time' });
/** An instant: ISO 8601 with seconds and an offset, `2023-09-26T13:50:00+04:00`. */
export type Instant = z.output<typeof Instant>;

/**
 * When something came out: an {@link Instant}, or the day alone, `2023-09-26`, where nobody gives a clock time and its
 * zone, as newspapers don't. None is made up.
 *
 * @example
 * ```ts
 * InstantOrDay.safeParse('2023-09-26').success; // true
 * ```
 */
export const InstantOrDay = z
  .string()
  .regex(new RegExp(`^${year}-${monthDay}(?:T${clock}${offset})?$`), {
    error:
      'Expected an instant with seconds and an offset, such as "2023-09-26T13:50:00+04:00", or a day, such as "2023-09-26"',
  })
  .refine((text) => !isLeapless(text), { error: 'That year has no 29 February' });
/** An instant, `2023-09-26T13:50:00+04:00`, or the day alone, `2023-09-26`. */
export type InstantOrDay = z.output<typeof InstantOrDay>;

/**
 * A day: `2023-09-26`, or `--09-26` (XML Schema 1.1 part 2, gMonthDay) where nobody gave its year. None is made up.
 *
 * @example
 * ```ts
 * Day.safeParse('--09-26').success; // true
 * ```
 */
export const Day = z
  .string()
  .regex(new RegExp(`^(?:${year}|-)-${monthDay}$`), {
    error: 'Expected a day such as "2023-09-26", or "--09-26" without a year',
  })
  .refine((text) => text.startsWith('-') || !isLeapless(text), {
    error: 'That year has no 29 February',
  });
/** A day: `2023-09-26`, or `--09-26` where nobody gave its year. */
export type Day = z.output<typeof Day>;

/**
 * A language: BCP 47, such as `en`, `az` or `pt-BR`.
 *
 * @example
 * ```ts
 * Language.safeParse('pt-BR').success; // true
 * ```
 */
export const Language = z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, {
  error: 'Expected a BCP 47 language tag such as "en" or "pt-BR"',
});

/**
 * A country: ISO 3166-1 alpha-2, such as `AZ`.
 *
 * @example
 * ```ts
 * Country.safeParse('AZ').success; // true
 * ```
 */
export const Country = z.string().regex(/^[A-Z]{2}$/, {
  error: 'Expected an ISO 3166-1 alpha-2 country code such as "AZ"',
});

/**
 * A country's part: ISO 3166-2 such as `US-IL`; its second half alone (`IL`) is taken too.
 *
 * @example
 * ```ts
 * RegionCode.safeParse('US-IL').success; // true
 * ```
 */
export const RegionCode = z.string().regex(/^(?:[A-Z]{2}-)?[A-Z0-9]{1,3}$/, {
  error: 'Expected an ISO 3166-2 code such as "US-IL"',
});

/**
 * A time zone: IANA, such as `Asia/Baku`.
 *
 * @example
 * ```ts
 * TimeZone.safeParse('Asia/Baku').success; // true
 * ```
 */
export const TimeZone = z.string().regex(/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/, {
  error: 'Expected an IANA time zone such as "Asia/Baku"',
});

/**
 * An identifier that may be any URI: `urn:newsml:…`, `tag:…`, `http://cv.iptc.org/…`, or a plain one of the sender's.
 *
 * @example
 * ```ts
 * Uri.safeParse('urn:newsml:news.example:1').success; // true
 * ```
 */
export const Uri = z.string().min(1);

/**
 * A link that a page may carry: relative, or with a scheme that no browser runs as content of the page.
 *
 * @example
 * ```ts
 * Href.safeParse('/a.html').success; // true
 * Href.safeParse('javascript:alert(1)').success; // false
 * ```
 */
export const Href = z.string().min(1).refine(isSafeHref, {
  error: 'Expected a link: relative, or http, https, mailto, tel, sms, ftp or geo',
});
