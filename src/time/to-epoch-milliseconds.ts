/**
 * Milliseconds from 1970-01-01T00:00Z to the instant; `undefined` for what is none, such as a day of no calendar or a time without an
 * offset. A leap second is the first second of the next minute, and what is finer than a millisecond is cut off.
 */
export function toEpochMilliseconds(instant: string): number | undefined {
  const [, day = '', clock = '', second = '0', fraction = '', sign = '+', hours, minutes] =
    shape.exec(instant) ?? [];
  const minute = Date.parse(`${day}T${clock}Z`);
  // Engines take 30 February for 2 March, and 24:00 for the next day.
  if (Number.isNaN(minute) || !new Date(minute).toISOString().startsWith(day)) return undefined;
  const milliseconds = Number(second) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  const offset = Number(`${sign}1`) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  return minute + milliseconds - offset * 60_000;
}

const shape =
  /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::([0-5]\d|60)(?:\.(\d+))?)?(?:Z|([+-])(0\d|1[0-4]):?([0-5]\d))$/;
