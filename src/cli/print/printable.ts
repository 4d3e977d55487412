/**
 * Text as a terminal may have it: what an input holds must not move the cursor, rename the window or hide a line. Control
 * characters other than line ends and tabs are shown as the pictures that Unicode has for them, others as U+FFFD.
 */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, pictured);
}

function pictured(control: string): string {
  const code = control.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
