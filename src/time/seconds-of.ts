/** Seconds that a text gives, plain or as a clock: `90`, `1:30`, `0:01:30.5`; undefined where it gives none. */
export function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const parts = /^\s*(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,12}(?:\.\d{1,9})?)\s*$/.exec(text);
  if (parts === null) return undefined;
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part || 0));
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}
