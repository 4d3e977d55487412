import { endMarks, moreMarks } from '../../vocabulary/end-marks.js';

/** Whether the line says that the story ends: `-30-`, `###`, `(ENDS)`, `- ende -`. */
export function isEndMark(line: string): boolean {
  if (line.length > longest) return false;
  const mark = line.toLowerCase().replace(/(?<!\.)\.{2,4}$/, '');
  if (endMarks.lines.includes(mark)) return true;
  const within = enclosing.exec(mark)?.[1];
  return within !== undefined && endMarks.enclosed.includes(within);
}

/** Whether the line says that another take follows: `(more)`. */
export function isMoreMark(line: string): boolean {
  return (
    line.length <= longest && moreMarks.includes(line.toLowerCase().replace(/(?<!\.)\.{2,4}$/, ''))
  );
}

/** Where the text ends before an end mark on its last line; the line's length where none stands there. */
export function textEnd(line: string): number {
  const tail = line.slice(-longest).toLowerCase();
  const mark = endMarks.behindText.find((candidate) => tail.endsWith(candidate));
  if (mark === undefined || mark.length >= line.length) return line.length;
  const text = line.slice(0, -mark.length).trimEnd();
  return endsSentence.test(text.slice(-4)) ? text.length : line.length;
}

const longest = 20;
const enclosing =
  /^(?:[-–—*=]{1,3} ?|[(（/[])([^-–—*=()（）/[\]]{1,12}?)(?: ?[-–—*=]{1,3}|[)）/\]])$/;
const endsSentence = /[.!?…。！？]["'”’»)\]）」』]{0,2}$/u;
