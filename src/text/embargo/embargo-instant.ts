import { embargoCodes } from '../../diagnostics/codes/embargo.js';
import { finding, type Finding, type Span } from '../../diagnostics/finding.js';
import type { Instant } from '../../model/index.js';
import { dayOf } from '../../time/day-of.js';
import { nearestYear } from '../../time/nearest-year.js';
import { parseLocalTime, type TimeContext } from '../../time/parse-local-time.js';
import { toDay } from '../../time/to-day.js';
import { toEpochDays } from '../../time/to-epoch-days.js';
import { weekdayOf } from '../../time/weekday-of.js';
import type { PrintedEmbargo } from './read-embargo.js';

/**
 * The instant until which a printed embargo holds. A weekday alone means the next one from the reference on; where day, time or
 * zone can't be had there is no instant, and the story has to be withheld.
 */
export function embargoInstant(
  embargo: PrintedEmbargo,
  span: Span,
  reference: string | undefined,
  context: TimeContext,
): { readonly instant?: Instant; readonly findings: readonly Finding[] } {
  const place = { path: 'embargoedUntil', span };
  const day = dayOfEmbargo(embargo, reference);
  if (day === undefined || embargo.clock === undefined) return { findings: [open(embargo, place)] };
  const { instant, findings } = parseLocalTime(
    `${day}T${embargo.clock}`,
    embargo.zone,
    context,
    place,
  );
  if (instant === undefined) return { findings: [...findings, open(embargo, place)] };
  const inferred = embargo.date ? [] : [inferredDay(embargo, day, reference, place)];
  return { instant, findings: [...findings, ...inferred] };
}

function dayOfEmbargo(
  { date, weekday }: PrintedEmbargo,
  reference: string | undefined,
): string | undefined {
  const known = reference === undefined ? undefined : dayOf(reference);
  if (date?.month !== undefined) {
    const day = toDay(date.year, date.month, date.day);
    if (day === undefined || date.year !== undefined) return day;
    return known === undefined ? undefined : nearestYear(day, known, date.weekday);
  }
  return weekday === undefined || known === undefined ? undefined : nextWeekday(known, weekday);
}

/** The day itself, or the first after it, that is the weekday. */
function nextWeekday(day: string, weekday: number): string | undefined {
  const from = toEpochDays(day);
  const shown = weekdayOf(day);
  if (from === undefined || shown === undefined) return undefined;
  const ahead = (weekday - shown + 7) % 7;
  return new Date((from + ahead) * 86_400_000).toISOString().slice(0, 10);
}

type Place = Pick<Finding, 'path' | 'span'>;

function open({ text }: PrintedEmbargo, place: Place): Finding {
  const message = `"${text}" does not tell an instant: a day, a clock time and a zone are needed; the story is withheld.`;
  const fix = 'Set `embargoedUntil` by hand, or pass `referenceDate` and `timeZone`.';
  return finding(embargoCodes, 'embargo/no-instant', message, { ...place, fix });
}

function inferredDay(
  { text }: PrintedEmbargo,
  day: string,
  reference: string | undefined,
  place: Place,
): Finding {
  const message = `"${text}" names no date; ${day} is the next such day from ${reference ?? ''} on.`;
  return finding(embargoCodes, 'embargo/day-inferred', message, place);
}
