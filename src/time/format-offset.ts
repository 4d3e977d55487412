/** The offset as ISO 8601 has it: `+04:00` for 240 minutes east of Greenwich. */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const [hour, minute] = [Math.floor(size / 60), size % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${minutes < 0 ? '-' : '+'}${hour ?? ''}:${minute ?? ''}`;
}
