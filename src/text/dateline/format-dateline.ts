import type { Dateline, Place } from '../../model/index.js';
import { type AgencyRow, agencies as builtIn } from '../../vocabulary/agencies.js';
import { countryNames } from '../../vocabulary/countries.js';
import type { CalendarWords, LanguageTable } from '../../vocabulary/languages/language-table.js';
import { standAloneCities, stateAbbreviations } from '../../vocabulary/ap-places.js';

/** What house styles are taken from. */
export interface DatelineStyleOptions {
  /** Agencies of your own, before the built-in ones. */
  readonly agencies?: readonly AgencyRow[];
  /** For the names of months; an agency of another language gets those of the first. */
  readonly languages: readonly LanguageTable[];
}

/**
 * The dateline as an agency's house style prints it, with the sign that parts it from the lead.
 *
 * @param dateline - Its parts count; `text` is not looked at.
 * @param style - The agency's id, such as `ap`, `reuters`, `afp`, `dpa`, `tass`, `xinhua`, `azertac`.
 * @throws TypeError for an id that has no house style.
 *
 * @example
 * ```ts
 * const { dateline } = parseDateline('BERGEN, Norway, Sept 26 (Reuters) - A library opened.')!;
 * formatDateline(dateline, 'tass'); // 'BERGEN, September 26. /Reuters/. '
 * ```
 */
export function formatDateline(
  dateline: Dateline,
  style: string,
  { agencies: own = [], languages }: DatelineStyleOptions,
): string {
  const rows = [...own, ...builtIn];
  const row = rows.find(({ id }) => id === style);
  if (row?.dateline === undefined) {
    const known = rows.filter((agency) => agency.dateline !== undefined).map(({ id }) => id);
    throw new TypeError(`style: expected one of ${known.join(', ')}, got ${JSON.stringify(style)}`);
  }
  const calendar = calendarOf(row.language, languages);
  const segments = row.dateline.split(/[[\]]/);
  // Segments in brackets stand at the odd places.
  const printed = segments.map((segment, index) =>
    index % 2 === 0 ? segment : (fill(segment, dateline, calendar) ?? ''),
  );
  return printed.join('').replace(/^[\s,.;:–—-]+(?=\S)/u, '');
}

/** The sign that parts an agency's datelines from the lead: `' - '`, `'. '`, `'\n'`; a dash for an agency without a house style. */
export function datelineTail(row: AgencyRow | undefined): string {
  return row?.dateline === undefined
    ? ' — '
    : row.dateline.slice(row.dateline.lastIndexOf(']') + 1);
}

/** The segment with its parts filled in, or undefined where the dateline has none of them. */
function fill(segment: string, dateline: Dateline, calendar: CalendarWords): string | undefined {
  if (segment.includes('{agency}')) {
    const names = dateline.agencies.map(({ name }) => name).join('/');
    return names === '' ? undefined : segment.replace('{agency}', () => names);
  }
  const places = /bergen(, norway)?/i.exec(segment);
  if (places !== null) {
    const printed = dateline.places.map((place) => printedPlace(place, places[0])).join('/');
    return printed === '' ? undefined : segment.replace(places[0], () => printed);
  }
  return dateline.date === undefined ? undefined : printedDate(segment, dateline.date, calendar);
}

/** `BERGEN, Norway` shows capitals and the country, `Bergen` neither. */
function printedPlace(place: Place, sample: string): string {
  const name = sample.startsWith('BERGEN') ? place.name.toUpperCase() : place.name;
  const region = /norway/i.test(sample) ? regionOf(place) : undefined;
  if (region === undefined) return name;
  return `${name}, ${sample.endsWith('NORWAY') ? region.toUpperCase() : region}`;
}

/** The state or country that stands behind a city, which is none for the cities that everybody knows. */
function regionOf({ name, region, regionCode, country }: Place): string | undefined {
  if (standAloneCities.has(name)) return undefined;
  const state = regionCode === undefined ? undefined : stateAbbreviations[regionCode];
  if (state !== undefined) return state;
  if (country === undefined) return region;
  const countryName = countryNames[country];
  return countryName === name ? undefined : countryName;
}

/** `Sept. 26, 2023`: the month cut as the sample's is, the year only where both have one. */
function printedDate(segment: string, date: string, calendar: CalendarWords): string {
  const year = /^\d{4}/.exec(date)?.[0];
  const month = Number(date.slice(-5, -3));
  const day = Number(date.slice(-2));
  const pattern =
    year === undefined
      ? segment.replace(/2023[./-]? ?(?=[\p{L}\d])|[,./-]? ?2023(?![./-]? ?[\p{L}\d])/u, '')
      : segment;
  return pattern.replace(/(?<!\p{L})\p{L}*sep\p{L}*\.?|26(?:th)?|2023|09/giu, (sample) => {
    if (sample === '2023') return year ?? '';
    if (sample === '09') return String(month).padStart(2, '0');
    if (sample.startsWith('26')) return `${String(day)}${sample === '26th' ? ordinalOf(day) : ''}`;
    return monthLike(sample, month, calendar, /26\.? [^2]*$/.test(segment));
  });
}

/** A month's name cut and cased as the name of September is in the sample. */
function monthLike(
  sample: string,
  month: number,
  { write }: CalendarWords,
  behindDay: boolean,
): string {
  const full = (behindDay ? write.withDay : undefined)?.[month - 1] ?? write.full[month - 1] ?? '';
  const letters = sample.replace('.', '');
  const cut =
    letters.length === 3
      ? full.slice(0, 3)
      : letters.length === 4
        ? (write.short[month - 1] ?? full)
        : full;
  const stop = sample.endsWith('.') && cut.length < full.length ? '.' : '';
  if (letters === letters.toUpperCase()) return cut.toUpperCase() + stop;
  return (letters === letters.toLowerCase() ? cut.toLowerCase() : cut) + stop;
}

function ordinalOf(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

function calendarOf(language = 'en', languages: readonly LanguageTable[]): CalendarWords {
  const table = languages.find((known) => known.language === language) ?? languages[0];
  if (table === undefined) throw new TypeError('languages: expected at least one table');
  return table.calendar;
}
