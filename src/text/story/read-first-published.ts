import { firstPublication } from '../credits/first-published.js';
import type { Lexicon } from '../lexicon.js';
import { readDayLine } from './read-day-line.js';
import type { PrintedStamp } from './read-stamp.js';

/** `This report by The Canadian Press was first published Sept. 26, 2023.` as the stamp that it is. */
export function readFirstPublished(line: string, lexicon: Lexicon): PrintedStamp | undefined {
  const { agency, day = '' } = firstPublication(line) ?? {};
  const printed = readDayLine(day, lexicon);
  if (agency === undefined || printed === undefined) return undefined;
  return { ...printed, agency };
}
