import type { Literal } from '../../structured-data/read/thing.js';
import type { CalendarNames } from '../../time/calendar-names.js';
import { parseTimestamp } from '../../time/parse-timestamp.js';
import type { Page } from './page/page.js';

/** The date that a page shows of its article: a line near the heading that is one, else the last part of the title. */
export function shownDate({ opening, title }: Page, names: CalendarNames): Literal | undefined {
  const line = opening.slice(0, nearHeading).find(({ text }) => isDate(text, names));
  if (line !== undefined) return line;
  const last = title && { ...title, text: title.text.split(/ [|–—·•-] /u).at(-1) ?? '' };
  return last && isDate(last.text, names) ? last : undefined;
}

/** Further down stand dates of other things. */
const nearHeading = 8;

/** Whether a line is a date with its year, and hardly more. */
function isDate(line: string, names: CalendarNames): boolean {
  if (line.length > longestDate || !/(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(line)) return false;
  return parseTimestamp(line, { names }).day !== undefined;
}

const longestDate = 50;
