import { firstPublished } from '../../vocabulary/first-published.js';
import type { Lexicon } from '../lexicon.js';
import { readDayLine } from './read-day-line.js';
import type { PrintedStamp } from './read-stamp.js';

/** `This report by The Canadian Press was first published Sept. 26, 2023.`: who sent the story, and on what day. */
export function readFirstPublished(line: string, lexicon: Lexicon): PrintedStamp | undefined {
  if (line.length > longest) return undefined;
  for (const sentence of firstPublished) {
    const { agency, day = '' } = sentence.exec(line)?.groups ?? {};
    const printed = agency === undefined ? undefined : readDayLine(day, lexicon);
    if (agency === undefined || printed === undefined) continue;
    return {
      agency,
      day: printed.day,
      ...(printed.local !== undefined && { local: printed.local }),
      ...(printed.zone !== undefined && { zone: printed.zone }),
    };
  }
  return undefined;
}

const longest = 120;
