import { stampShapes } from '../../vocabulary/stamp-shapes.js';
import { toClock } from '../../time/to-clock.js';
import { toDay } from '../../time/to-day.js';
import type { Lexicon } from '../lexicon.js';

/** A story's foot line: its section, who sent it, and the clock time it was sent at. */
export interface PrintedStamp {
  readonly section?: string;
  /** As printed: `AP`; and over which of its wires, `WF`. */
  readonly agency?: string;
  readonly wire?: string;
  /** ISO 8601 without an offset: `2023-09-26T13:50:00`; absent where a day is all that is printed. */
  readonly local?: string;
  /** ISO 8601: `2023-09-26`. */
  readonly day: string;
  /** As printed: `GMT`, `+04:00`. */
  readonly zone?: string;
}

/** The longest line that can be a stamp. */
const longest = 90;

/** The stamp that the line is, by the first of the shapes that fits. */
export function readStamp(line: string, lexicon: Lexicon): PrintedStamp | undefined {
  if (line.length > longest) return undefined;
  for (const { pattern } of stampShapes) {
    const groups = pattern.exec(line)?.groups;
    const stamp = groups && stampOf(groups, lexicon);
    if (stamp) return stamp;
  }
  return undefined;
}

function stampOf(
  groups: Readonly<Record<string, string | undefined>>,
  lexicon: Lexicon,
): PrintedStamp | undefined {
  const { section, agency, wire, zone } = groups;
  const month = monthNumber(groups['month'] ?? '', lexicon);
  const day =
    month === undefined
      ? undefined
      : toDay(fullYear(groups['year'] ?? ''), month, Number(groups['day']));
  const clock = toClock(
    Number(groups['hour']),
    Number(groups['minute']),
    Number(groups['second'] ?? 0),
  );
  if (day === undefined || clock === undefined) return undefined;
  return {
    day,
    local: `${day}T${clock}`,
    ...(section !== undefined && { section: section.replace(/(?<![\s,|/–—-])[\s,|/–—-]+$/u, '') }),
    ...(agency !== undefined && { agency }),
    ...(wire !== undefined && { wire }),
    ...(zone !== undefined && { zone }),
  };
}

/** Two digits are a year from 1970 to 2069, as POSIX has it. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

function monthNumber(month: string, lexicon: Lexicon): number | undefined {
  return /^\d/.test(month) ? Number(month) : lexicon.month(month);
}
