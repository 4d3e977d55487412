import { toClock } from '../../time/to-clock.js';
import { toDay } from '../../time/to-day.js';
import { clockLeads, type StampLabel, stampLabels } from '../../vocabulary/stamp-labels.js';
import { readDate, skipGlue } from '../dateline/read-date.js';
import type { Lexicon } from '../lexicon.js';
import { LineTokens } from '../line-tokens.js';
import { type PrintedStamp, readStamp } from './read-stamp.js';

/** A line that says when a story came out, and nothing else. */
export interface DayLine extends PrintedStamp {
  readonly field: StampLabel['holds'];
}

/** No longer than `Last updated: Wednesday, 26 September 2023 at 13:50 GMT`. */
const longest = 70;
const mostTokens = 24;

/**
 * The day that a line of its own gives, with its clock time if one stands with it. A day without a year is none: nothing in the
 * line says when that was.
 *
 *     September 26, 2023
 *     Updated: 26 Sep 2023, 14:20 GMT
 *     13:50 | 26.09.2023
 */
export function readDayLine(line: string, lexicon: Lexicon): DayLine | undefined {
  if (line.length > longest || !/\p{N}/u.test(line)) return undefined;
  const { field, text } = withoutLabel(line);
  const stamp = readStamp(text, lexicon);
  if (stamp !== undefined)
    return stamp.section === undefined && stamp.agency === undefined
      ? { field, ...stamp }
      : undefined;
  const front = clockInFront.exec(text);
  const rest = front === null ? text : text.slice(front[0].length);
  const tokens = new LineTokens(rest, 0, lexicon, mostTokens);
  const date = readDate(tokens, 0);
  if (date?.value.year === undefined || date.value.month === undefined) return undefined;
  const day = toDay(date.value.year, date.value.month, date.value.day);
  if (day === undefined) return undefined;
  const after = tokens.at(skipGlue(tokens, date.next));
  const behind = after === undefined ? '' : rest.slice(after.start);
  const clock = front ?? clockBehind.exec(behind);
  if (clock === null) return behind === '' ? { field, day } : undefined;
  if (front !== null && behind !== '') return undefined;
  return withClock({ field, day }, clock);
}

function withLabel({ label }: StampLabel, line: string): boolean {
  return line.slice(0, label.length).toLowerCase() === label;
}

/** The label in front, with its colon or blank, and what stands behind it. */
function withoutLabel(line: string): { readonly field: DayLine['field']; readonly text: string } {
  const row = stampLabels.find((candidate) => withLabel(candidate, line));
  const text = row && labelEnd.exec(line.slice(row.label.length));
  return row === undefined || text === null || text === undefined
    ? { field: 'publishedAt', text: line }
    : { field: row.holds, text: line.slice(row.label.length + text[0].length) };
}

const labelEnd = /^(?:\s{0,2}[:：]\s{0,4}|\s{1,4})/;

/** `13:50 | …`: a clock time in front of the day; the groups are those of {@link clockBehind}. */
const clockInFront =
  /^(\d{1,2})[:.](\d{2})(?: ?([apAP])\.?[mM]\.?)?(?: ?([A-Z]{2,5}))?\s{0,2}[,|–-]?\s{1,3}(?=\S)/u;

/** `at 13:50 GMT`, `| 1:50 p.m. ET`, `14h20`: hour, minute, half of the day, zone. */
const clockBehind = new RegExp(
  String.raw`^(?:[|–-]\s{0,3}|(?:${clockLeads.join('|')}) )?(\d{1,2})[:.h](\d{2})(?: ?([apAP])\.?[mM]\.?)?(?: ?(?:Uhr|([A-Z]{2,5})))?\.?$`,
  'u',
);

function withClock(line: DayLine, clock: RegExpExecArray): DayLine | undefined {
  const [, hour = '', minute = '', half, zone] = clock;
  const printed = Number(hour);
  const hours = half === undefined ? printed : (printed % 12) + (/p/i.test(half) ? 12 : 0);
  const time = toClock(hours, Number(minute), 0);
  if (time === undefined) return undefined;
  return {
    ...line,
    local: `${line.day}T${time}`,
    ...(zone !== undefined && { zone }),
  };
}
