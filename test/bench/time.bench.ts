import { fromZonedTime } from 'date-fns-tz';
import { bench, describe } from 'vitest';
import { resolveLocalTime } from '../../src/time/resolve-local-time.js';
import { zoneOffset } from '../../src/time/zone-offset.js';

const start = Date.UTC(2023, 8, 26);
let turn = 0;
/** Another minute at every call, so that no engine can keep its answer. */
const instant = (): number => start + (turn++ % 500_000) * 60_000;

describe("a zone's offset at an instant", () => {
  bench('with the format kept', () => {
    zoneOffset('Asia/Baku', instant());
  });

  const offsets = new Map<number, number | undefined>();
  bench('with offsets kept too, by the minute', () => {
    const at = instant();
    if (!offsets.has(at)) offsets.set(at, zoneOffset('Asia/Baku', at));
    offsets.get(at);
  });

  bench('with a format made each time', () => {
    const format = { timeZone: 'Asia/Baku', timeZoneName: 'longOffset' } as const;
    new Intl.DateTimeFormat('en-US', format).format(instant());
  });
});

describe('a clock time to its instant', () => {
  bench('resolveLocalTime', () => {
    resolveLocalTime('2023-09-26T13:50:00', 'Asia/Baku');
  });

  bench('resolveLocalTime, where the clock shows it twice', () => {
    resolveLocalTime('2024-10-27T01:30:00', 'Europe/London');
  });

  bench('fromZonedTime of date-fns-tz, which reports neither gap nor overlap', () => {
    fromZonedTime('2023-09-26T13:50:00', 'Asia/Baku');
  });
});
