/**
 * Text as a terminal may have it: what an input holds must not move the cursor, rename the window or hide a line. Control
 * characters other than line ends and tabs are shown as the pictures that Unicode has for them, others as U+FFFD.
 */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, pictured);
}

/** A name as a terminal may have it: on one line, and in the order in which it is written, since names of files may hold anything. */
export function printableName(name: string): string {
  return name
    .replace(/[\p{Cc}\u2028\u2029]/gu, pictured)
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

function pictured(control: string): string {
  const code = control.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
