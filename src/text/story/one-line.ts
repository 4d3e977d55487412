/** The text on one line: white space of any sort, and the control characters of wires, is one blank. */
export function oneLine(text: string): string {
  return text.replace(/[\s\x00-\x1f\x7f]+/g, ' ').trim();
}
