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
  const stop = Math.min(text.length, start + longest + 1);
  let end = start;
  while (end < stop && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}
