/**
 * Minutes east of Greenwich that an offset means, at most 14 hours either way: `+04:00`, `+0400`, `+4`, `GMT+4`, `UTC +05:30`, `UTC−3`
 * (with a minus sign), `Z`. `undefined` where the text is no offset.
 */
export function parseOffset(text: string): number | undefined {
  if (text === 'Z' || text === 'z') return 0;
  if (!endsInDigit(text)) return undefined;
  const match = /^(?:GMT|UTC|UT)? ?([+\-−]) ?(\d{1,2})(?::?([0-5]\d))?$/i.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > 14 * 60) return undefined;
  return match[1] === '+' || minutes === 0 ? minutes : -minutes;
}

/** Names of zones, which are asked as often, do not. */
function endsInDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0x30 && last <= 0x39;
}
