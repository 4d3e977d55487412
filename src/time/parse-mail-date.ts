import { given } from '../model/given.js';
import { englishNames } from './calendar-names.js';
import type { IsoTime } from './parse-iso-time.js';
import { toClock } from './to-clock.js';
import { toDay } from './to-day.js';

/** What stands in a date of mail or RSS, each part checked by itself. */
export interface MailDate extends IsoTime {
  /** 1 (Monday) to 7, as written, right or wrong. */
  readonly weekday?: number;
}

/**
 * The parts of a date as mail and RSS write it (RFC 822, 2822, 5322); `undefined` where the text is something else, or a day or
 * clock time that does not exist. What feeds write instead is read as well: names in full, the month in front of the day,
 * hyphens, an hour of one digit, missing seconds, any zone or none, and the year last, as C's `ctime` has it.
 *
 *     Tue, 26 Sep 2023 13:50:00 +0400 (Baku)
 *     26 Sep 23 13:50 EST
 *     Tuesday, 26-Sep-23 13:50:00 GMT
 *     September 26, 2023
 *     Tue Sep 26 13:50:00 +0000 2023
 */
export function parseMailDate(text: string): MailDate | undefined {
  const exact = usual.exec(text);
  if (exact) return dateOf(partsOf(exact));
  const line = untidy.test(text) ? tidied(text) : text;
  for (const layout of layouts) {
    const groups = layout.exec(line)?.groups;
    if (groups) return dateOf(groups);
  }
  return undefined;
}

/** The parts by their places: an object of named groups takes far longer to make, and so does a walk along the match. */
function partsOf(found: RegExpExecArray): Parts {
  return {
    weekday: found[1],
    day: found[2],
    month: found[3],
    year: found[4],
    hour: found[5],
    minute: found[6],
    second: found[7],
    zone: found[8],
  };
}

/** Comments in brackets, white space of more than one blank, hyphens between day, month and year. */
const untidy = /[()-]|\s\s|[^\S ]/;

function tidied(text: string): string {
  return text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\b(\d{1,2})-([A-Za-z]{3,9})-(\d{2,4})\b/, '$1 $2 $3')
    .replace(/\s+/g, ' ')
    .trim();
}

type Parts = Readonly<Record<string, string | undefined>>;

function dateOf(groups: Parts): MailDate | undefined {
  const { hour, zone } = groups;
  const month = englishNames.month(groups['month'] ?? '') ?? 0;
  const day = toDay(fullYear(groups['year'] ?? ''), month, Number(groups['day']));
  if (day === undefined) return undefined;
  const weekday = englishNames.weekday(groups['weekday']?.slice(0, 3) ?? '');
  if (hour === undefined) return given({ day, weekday });
  const clock = toClock(Number(hour), Number(groups['minute']), Number(groups['second'] ?? 0));
  if (clock === undefined) return undefined;
  return given({ day, clock, zone: zone === undefined ? undefined : zoneOf(zone), weekday });
}

/** RFC 5322 4.3: two digits are 1950 to 2049, three count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 3) return year + 1900;
  return digits.length > 2 ? year : year + (year < 50 ? 2000 : 1900);
}

/** Where an offset has a name behind it (`+0200 CEST`), the offset counts. */
function zoneOf(text: string): string {
  if (/^[+-]\d{4}$/.test(text)) return text;
  const [word = ''] = /^[+-]\d{4}\b/.exec(text) ?? [text];
  return northAmericanZones[word.toUpperCase()] ?? word;
}

/** What the standard means by the few names it has, whatever they mean elsewhere. Source: RFC 5322 4.3, `obs-zone`. */
const northAmericanZones: Readonly<Partial<Record<string, string>>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** What nearly every feed has, without the names that make a pattern slow. */
const usual =
  /^(?:([A-Z][a-z]{2}), )?(\d\d?) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) ([+-]\d{4}|[A-Z]{1,5})$/;

const layouts: readonly RegExp[] = [
  // Tue, 26 Sep 2023 13:50:00 +0400
  /^(?:(?<weekday>\p{L}{2,12})\.?,? ?)?(?<day>\d{1,2}) (?<month>[A-Za-z]{3,9})\.?,? (?<year>\d{2,4})(?:,? (?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?(?: ?(?<zone>[A-Za-z+-].{0,40}))?)?$/u,
  // September 26, 2023 13:50 GMT
  /^(?:(?<weekday>\p{L}{2,12})\.?,? )?(?<month>[A-Za-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{2,4})(?:,? (?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?(?: ?(?<zone>[A-Za-z+-].{0,40}))?)?$/u,
  // Tue Sep 26 13:50:00 +0000 2023
  /^(?<weekday>\p{L}{2,12}),? (?<month>[A-Za-z]{3,9}) (?<day>\d{1,2}) (?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?(?: (?<zone>[A-Za-z+-]\S{0,40}))? (?<year>\d{4})$/u,
];
