import type { Literal } from '../structured-data/read/thing.js';
import type { TimeField } from '../structured-data/read/article-facts.js';
import { type ItemTimes, TimesReader } from '../syndication/item-times.js';
import type { Reading } from '../syndication/reading.js';
import { dayOf } from '../time/day-of.js';
import { parseTimestamp, type TimestampContext } from '../time/parse-timestamp.js';
import { toEpochDays } from '../time/to-epoch-days.js';
import type { Statement } from './statement.js';
import { conflictFinding } from './take-fields.js';

/**
 * The instants of an article: of each field the first that has a zone, since a place that is trusted less may well say more; but
 * only on the day that the most trusted one names. JSON-LD is taken at its word; of others one with an offset is surer than one
 * of the same clock without.
 */
export function readTimes(
  statements: readonly Statement[],
  context: TimestampContext,
  reading: Reading,
): ItemTimes {
  const times = new TimesReader(context, reading);
  for (const field of fields) {
    const said = statements.flatMap(({ facts, keepsOffsets }) =>
      facts.times[field].map((time) => ({ ...time, isSure: keepsOffsets === true })),
    );
    times.read(
      field,
      surestFirst(ofOneDay(said, context), context).map(({ text, start, end }) => ({
        text,
        span: { start, end },
      })),
    );
    reading.report(...conflicts(field, statements, context));
  }
  return times.times();
}

/** The latest first, since the day of the newest version is what a day without a year is near to. */
const fields = [
  'modifiedAt',
  'publishedAt',
  'createdAt',
  'expiresAt',
] as const satisfies readonly TimeField[];

/** A time as a statement has it. */
interface SaidTime extends Literal {
  /** Whether its offset is taken at its word. */
  readonly isSure: boolean;
}

/**
 * The times with that one in front that shows the clock of the first, but with an offset where the first has that of Greenwich:
 * systems that lose an offset write a zero, and none makes one up.
 */
function surestFirst(said: readonly SaidTime[], context: TimestampContext): readonly SaidTime[] {
  const [first, ...others] = said;
  if (first === undefined || first.isSure) return said;
  const instant = parseTimestamp(first.text, context).instant ?? '';
  if (!isOfGreenwich(instant)) return said;
  const surer = others.find(({ text }) => {
    const other = parseTimestamp(text, context).instant ?? '';
    return other.slice(0, 19) === instant.slice(0, 19) && !isOfGreenwich(other);
  });
  return surer === undefined ? said : [surer, ...said];
}

function isOfGreenwich(instant: string): boolean {
  return /(?:Z|[+-]00:00)$/.test(instant);
}

function ofOneDay(said: readonly SaidTime[], context: TimestampContext): readonly SaidTime[] {
  const days = said.map(({ text }) => epochDay(text, context));
  const first = days.find((day) => day !== undefined);
  if (first === undefined) return said;
  return said.filter((_, index) => Math.abs((days[index] ?? Infinity) - first) <= 1);
}

function epochDay(text: string, context: TimestampContext): number | undefined {
  const { day } = parseTimestamp(text, context);
  return day === undefined ? undefined : toEpochDays(dayOf(day) ?? day);
}

/** Where places name days further apart than zones make them. */
function conflicts(
  field: TimeField,
  statements: readonly Statement[],
  context: TimestampContext,
): ReturnType<typeof conflictFinding>[] {
  if (field !== 'publishedAt') return [];
  const dated = statements.flatMap((statement) => {
    const [time] = statement.facts.times[field];
    const day = time && epochDay(time.text, context);
    return day === undefined ? [] : [{ statement, text: time?.text ?? '', day }];
  });
  const [first] = dated;
  const other = dated.find(({ day }) => first !== undefined && Math.abs(day - first.day) > 1);
  if (first === undefined || other === undefined) return [];
  return [conflictFinding(field, [first.statement, first.text], [other.statement, other.text])];
}
