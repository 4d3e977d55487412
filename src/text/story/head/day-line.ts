import { readDayLine } from '../read-day-line.js';
import type { CopyLine } from '../lines.js';
import { advance, type Scan } from './scan.js';

/** `September 26, 2023`, `Updated: 26 Sep 2023, 14:20 GMT`: when the story came out, on a line of its own. The first of each counts. */
export function dayLine(scan: Scan, line: CopyLine): Scan | undefined {
  const value = readDayLine(line.text, scan.context.lexicon);
  if (value === undefined || scan.head[value.field] !== undefined) return undefined;
  // When a story was changed is an instant; a day alone is for editors.
  if (value.field === 'modifiedAt' && value.local === undefined)
    return advance(scan, {
      editorialNotes: [...scan.head.editorialNotes, { line, value: line.text }],
    });
  return advance(scan, { [value.field]: { line, value } });
}
