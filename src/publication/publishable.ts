import type { Article, Instant } from '../model/index.js';
import { toEpochMilliseconds } from '../time/to-epoch-milliseconds.js';

/** Why an article must not be published. Its status and signals are for its sender to change; the rest is a matter of time. */
export type PublicationCode =
  | 'refused/withheld'
  | 'refused/canceled'
  | 'refused/killed'
  | 'refused/embargoed'
  | 'refused/embargo-without-now'
  | 'refused/expired';

/** One reason why an article must not be published. */
export interface Refusal {
  readonly code: PublicationCode;
  /** The field that says so, such as `embargoedUntil`. */
  readonly path: 'status' | 'signals' | 'embargoedUntil' | 'expiresAt';
  /** Half a sentence, to stand behind "since": `it is embargoed until 2026-09-16T12:00:00Z`. */
  readonly message: string;
}

/** Whether an article may be published. Plain JSON. */
export type Publishability =
  | {
      readonly publishable: true;
      /** From this instant on it no longer may. */
      readonly until?: Instant;
    }
  | {
      readonly publishable: false;
      /** What its sender says comes first, then what time says. */
      readonly refusals: readonly [Refusal, ...Refusal[]];
      /** From this instant on it may, if nothing else comes; absent where no instant is known to bring it. */
      readonly from?: Instant;
    };

/** What {@link publishable} judges by. */
export interface PublishableOptions {
  /** The present instant, ISO 8601 with an offset. Without it nobody can tell whether an embargo has lifted: it counts as one that has not. */
  readonly now?: string | undefined;
}

/**
 * Whether an article may be published: yes, or every reason why not, and from when on it may be. It is what `toJsonLd`, `metaTags`,
 * feeds and sitemaps go by.
 *
 * @throws TypeError for a `now` that is no instant: an embargo must not lift by a slip.
 * @example
 * ```ts
 * const secret = Article.parse({ headline: 'Chess', embargoedUntil: '2026-09-16T12:00:00Z' });
 * publishable(secret, { now: '2026-09-16T12:00:00Z' }); // { publishable: true }
 * const early = publishable(secret, { now: '2026-09-16T11:59:59Z' });
 * !early.publishable && early.from; // '2026-09-16T12:00:00Z'
 * ```
 */
export function publishable(
  { status, signals, embargoedUntil, expiresAt }: JudgedFields,
  { now }: PublishableOptions = {},
): Publishability {
  const present = epochOf(now);
  if (now !== undefined && present === undefined) {
    throw new TypeError(
      'publishable: expected options.now to be an instant such as "2023-09-26T13:50:00Z"',
    );
  }
  // Most articles have nothing to be judged by.
  if (status === 'usable' && signals.length === 0 && (embargoedUntil ?? expiresAt) === undefined)
    return { publishable: true };
  const lifts = epochOf(embargoedUntil);
  const ends = epochOf(expiresAt) ?? Infinity;
  const bySender = [...byStatus(status), ...bySignals(signals)];
  const expired = expiry(expiresAt, ends, present);
  const [first, ...rest] = [...bySender, ...embargo(embargoedUntil, lifts, present), ...expired];
  if (first === undefined)
    return { publishable: true, ...(expiresAt !== undefined && { until: expiresAt }) };
  // An article that expires before its embargo lifts is never published.
  const isMatterOfTime = bySender.length + expired.length === 0 && (lifts ?? ends) < ends;
  return {
    publishable: false,
    refusals: [first, ...rest],
    ...(isMatterOfTime && embargoedUntil !== undefined && { from: embargoedUntil }),
  };
}

type JudgedFields = Pick<Article, 'status' | 'signals' | 'embargoedUntil' | 'expiresAt'>;

function epochOf(instant: Instant | undefined): number | undefined {
  return instant === undefined ? undefined : toEpochMilliseconds(instant);
}

function byStatus(status: Article['status']): readonly Refusal[] {
  return status === 'usable'
    ? []
    : [{ code: `refused/${status}`, path: 'status', message: `its status is "${status}"` }];
}

function bySignals(signals: readonly string[]): readonly Refusal[] {
  return signals.flatMap((signal): readonly Refusal[] => {
    const code = stopOf(signal);
    return code ? [{ code, path: 'signals', message: `it bears the signal "${signal}"` }] : [];
  });
}

/** The code of a signal that takes a story back; undefined for any other. */
function stopOf(signal: string): PublicationCode | undefined {
  return stopSignals.find(([, pattern]) => pattern.test(signal))?.[0];
}

/** One that is no instant can't be told to have lifted, and so has not. */
function embargo(
  until: Instant | undefined,
  lifts: number | undefined,
  present: number | undefined,
): readonly Refusal[] {
  if (until === undefined || (present !== undefined && (lifts ?? Infinity) <= present)) return [];
  const isTold = present !== undefined;
  const untold = isTold ? '' : ', and no `now` is given';
  return [
    {
      code: isTold ? 'refused/embargoed' : 'refused/embargo-without-now',
      path: 'embargoedUntil',
      message: `it is embargoed until ${until}${untold}`,
    },
  ];
}

function expiry(
  at: Instant | undefined,
  ends: number,
  present: number | undefined,
): readonly Refusal[] {
  if (present === undefined || ends > present) return [];
  return [{ code: 'refused/expired', path: 'expiresAt', message: `it expired at ${String(at)}` }];
}

/** Signals that take a story back, as IPTC's `signal` scheme and the wires name them, with or without a prefix. */
const stopSignals: readonly (readonly [PublicationCode, RegExp])[] = [
  ['refused/killed', /\b(?:kill|eliminat|withdraw)/i],
  ['refused/withheld', /\b(?:with)?h[eo]ld\b/i],
  ['refused/canceled', /\bcancell?/i],
];
