/**
 * The clock time as ISO 8601 has it, `13:50:00`; `undefined` where no clock shows it. 24:00 is refused: it is 00:00 of the next
 * day, and copy that prints it means now the one, now the other. A leap second, `:60`, stands only in minute 59.
 *
 * @param hour - 0 to 23.
 */
export function toClock(hour: number, minute: number, second = 0): string | undefined {
  if (![hour, minute, second].every((part) => Number.isInteger(part) && part >= 0))
    return undefined;
  if (hour > 23 || minute > 59 || second > (minute === 59 ? 60 : 59)) return undefined;
  return [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
}
