import type { Span } from '../../diagnostics/finding.js';

/** A byline has at most this many lines. */
const mostLines = 16;

/** The lines of the text that may be a byline's, blank ones left out, up to one that is longer than `longest`. */
export function bylineLines(text: string, longest: number): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start < text.length && lines.length < mostLines) {
    const end = lineEnd(text, start, longest);
    if (end - start > longest) break;
    if (/\S/.test(text.slice(start, end))) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Where the line that starts at `start` ends; one that is too long is not looked at to its end. */
function lineEnd(text: string, start: number, longest: number): number {
  const front = text.slice(start, start + longest + 1);
  const end = front.search(/[\n\r]/);
  return start + (end < 0 ? front.length : end);
}
