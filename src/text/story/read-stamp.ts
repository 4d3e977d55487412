import { stampShapes } from '../../vocabulary/stamp-shapes.js';
import type { Lexicon } from '../lexicon.js';

/** A story's foot line: its section, and the clock time it was sent at. */
export interface PrintedStamp {
  readonly section?: string;
  /** ISO 8601 without an offset: `2023-09-26T13:50:00`. */
  readonly local: string;
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
  const { section, zone } = groups;
  const year = fullYear(groups['year'] ?? '');
  const month = monthNumber(groups['month'] ?? '', lexicon);
  const day = Number(groups['day']);
  const hour = Number(groups['hour']);
  const minute = Number(groups['minute']);
  const second = Number(groups['second'] ?? 0);
  if (month === undefined || !isCalendarDay(year, month, day)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  return {
    ...(section !== undefined && { section: section.replace(/[\s,|/–—-]+$/u, '') }),
    local: `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}`,
    day: date,
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

function isCalendarDay(year: number, month: number, day: number): boolean {
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  );
}

function pad(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}
