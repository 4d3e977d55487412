/**
 * The clock time as ISO 8601 has it, `13:50:00`; `undefined` where no clock shows it. 24:00 is refused: it is 00:00 of the next
 * day, and copy that prints it means now the one, now the other. A leap second, `:60`, stands only in minute 59.
 *
 * @param hour - 0 to 23.
 */
export function toClock(hour: number, minute: number, second = 0): string | undefined {
  const isClock =
    isWithin(hour, 23) && isWithin(minute, 59) && isWithin(second, minute === 59 ? 60 : 59);
  return isClock ? `${pad(hour)}:${pad(minute)}:${pad(second)}` : undefined;
}

function isWithin(part: number, most: number): boolean {
  return Number.isInteger(part) && part >= 0 && part <= most;
}

function pad(part: number): string {
  return part < 10 ? `0${part}` : String(part);
}
