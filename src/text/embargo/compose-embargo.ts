import { formatOffset } from '../../time/format-offset.js';
import { parseOffset } from '../../time/parse-offset.js';
import { toEpochMilliseconds } from '../../time/to-epoch-milliseconds.js';

/**
 * `EMBARGOED UNTIL 00:01 +02:00 26.09.2023`: the embargo as a line of copy, to the minute; one that lifts within a minute is told to
 * last until its end, so that no story is out too soon.
 */
export function composeEmbargo(embargoedUntil: string | undefined): string | undefined {
  const milliseconds = toEpochMilliseconds(embargoedUntil ?? '');
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(embargoedUntil ?? '')?.[0] ?? 'Z';
  if (milliseconds === undefined) return undefined;
  const offset = parseOffset(zone) ?? 0;
  const minute = Math.ceil(milliseconds / 60_000) + offset;
  const [, year = '', month = '', day = '', time = ''] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(new Date(minute * 60_000).toISOString()) ?? [];
  if (year === '') return undefined;
  const printed = zone === 'Z' ? 'GMT' : formatOffset(offset);
  return `EMBARGOED UNTIL ${time} ${printed} ${day}.${month}.${year}`;
}
