import type { Finding, Span } from '../diagnostics/finding.js';
import type { Article, Day } from '../model/index.js';
import { compareInstants } from '../time/compare-instants.js';
import { parseTimestamp, type TimestampContext } from '../time/parse-timestamp.js';
import { type Reading, spanOf } from './reading.js';

/** The article's instants that feeds have. */
export type TimeField = 'createdAt' | 'publishedAt' | 'modifiedAt' | 'embargoedUntil' | 'expiresAt';

/** The instants of an item. */
export type Instants = Partial<Pick<Article, TimeField>>;

/** A time as it is written. */
export interface PrintedTime {
  readonly text: string;
  readonly span: Span;
}

/** The times of an item. */
export interface ItemTimes {
  readonly instants: Instants;
  /** Those that lack nothing but a zone. */
  readonly zoneless: readonly (PrintedTime & { readonly field: TimeField })[];
  /** The day of publication, where no instant comes of it, or only with a zone that is still to be found. */
  readonly publicationDay?: Day | undefined;
  /** The day of its latest version, for days of the text without a year. */
  readonly day?: string | undefined;
}

/** Puts the times of an item together, field by field. */
export class TimesReader {
  readonly #instants: { -readonly [Field in keyof Instants]: Instants[Field] } = {};
  readonly #zoneless: (PrintedTime & { readonly field: TimeField })[] = [];
  #day: Day | undefined;
  #publicationDay: Day | undefined;

  constructor(
    private readonly context: TimestampContext,
    private readonly reading: Reading,
  ) {}

  /**
   * Reads a field for which a feed may have several times, the best first: the first that is an instant is taken. The latest
   * field is to be read first.
   *
   * @returns Those that are none, or another instant.
   */
  read<Time extends PrintedTime>(field: TimeField, times: readonly Time[]): readonly Time[] {
    const left: Time[] = [];
    let failed: { readonly time: Time; readonly findings: readonly Finding[] } | undefined;
    for (const time of times) {
      const place = { path: field, span: spanOf(time.span) };
      const { instant, day, findings } = parseTimestamp(time.text, this.context, place);
      this.#day ??= day;
      const chosen = this.#instants[field];
      if (instant === undefined) {
        failed ??= { time, findings };
        left.push(time);
        if (field === 'publishedAt') this.#keepDay(day, time.span);
      } else if (chosen === undefined) {
        this.#instants[field] = instant;
        if (findings.length > 0) this.reading.report(...findings);
        this.reading.place(field, time.span);
      } else if (compareInstants(chosen, instant) !== 0) {
        left.push(time);
      }
    }
    if (failed && this.#instants[field] === undefined)
      this.#fail(field, failed.time, failed.findings);
    return left;
  }

  /** The instants so far. */
  times(): ItemTimes {
    return {
      instants: this.#instants,
      zoneless: this.#zoneless,
      publicationDay: this.#publicationDay,
      day: this.#day,
    };
  }

  #keepDay(day: Day | undefined, span: Span): void {
    if (day === undefined || this.#publicationDay !== undefined) return;
    this.#publicationDay = day;
    this.reading.place('publishedAt', span);
  }

  #fail(field: TimeField, { text, span }: PrintedTime, findings: readonly Finding[]): void {
    const isZoneless = findings.some(({ code }) => code === 'time/no-zone');
    if (isZoneless) this.#zoneless.push({ field, text, span });
    else this.reading.report(...findings);
  }
}
