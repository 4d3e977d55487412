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
  article: Pick<Article, 'status' | 'signals' | 'embargoedUntil' | 'expiresAt'>,
  { now }: PublishableOptions = {},
): Publishability {
  const present = presentOf(now);
  const { embargoedUntil, expiresAt } = article;
  const bySender = refusalsOfSender(article);
  const byTime = [...embargo(embargoedUntil, present), ...expiry(expiresAt, present)];
  const [first, ...rest] = [...bySender, ...byTime];
  if (first === undefined)
    return { publishable: true, ...(expiresAt !== undefined && { until: expiresAt }) };
  const isMatterOfTime = bySender.length === 0 && byTime.every(({ path }) => path !== 'expiresAt');
  const lifts = isMatterOfTime && isBefore(embargoedUntil, expiresAt);
  return {
    publishable: false,
    refusals: [first, ...rest],
    ...(lifts && embargoedUntil !== undefined && { from: embargoedUntil }),
  };
}

function presentOf(now: string | undefined): number | undefined {
  if (now === undefined) return undefined;
  const present = toEpochMilliseconds(now);
  if (present !== undefined) return present;
  throw new TypeError(
    `options.now: expected an instant such as "2023-09-26T13:50:00Z", got ${JSON.stringify(now)}`,
  );
}

function refusalsOfSender({
  status,
  signals,
}: Pick<Article, 'status' | 'signals'>): readonly Refusal[] {
  const byStatus: readonly Refusal[] =
    status === 'usable'
      ? []
      : [{ code: `refused/${status}`, path: 'status', message: `its status is "${status}"` }];
  const bySignal = signals.flatMap((signal): readonly Refusal[] => {
    const code = stopOf(signal);
    return code === undefined
      ? []
      : [{ code, path: 'signals', message: `it bears the signal "${signal}"` }];
  });
  return [...byStatus, ...bySignal];
}

/** The code of a signal that takes a story back; undefined for any other. */
function stopOf(signal: string): PublicationCode | undefined {
  return stopSignals.find(([, pattern]) => pattern.test(signal))?.[0];
}

/** One that is no instant can't be told to have lifted, and so has not. */
function embargo(until: Instant | undefined, present: number | undefined): readonly Refusal[] {
  if (until === undefined) return [];
  const told = `it is embargoed until ${until}`;
  if (present === undefined)
    return refuse('refused/embargo-without-now', `${told}, and the option now is not given`);
  const end = toEpochMilliseconds(until);
  return end === undefined || end > present ? refuse('refused/embargoed', told) : [];
}

function expiry(from: Instant | undefined, present: number | undefined): readonly Refusal[] {
  const end = from === undefined ? undefined : toEpochMilliseconds(from);
  if (end === undefined || present === undefined || end > present) return [];
  return [{ code: 'refused/expired', path: 'expiresAt', message: `it expired at ${String(from)}` }];
}

function refuse(
  code: 'refused/embargoed' | 'refused/embargo-without-now',
  message: string,
): readonly Refusal[] {
  return [{ code, path: 'embargoedUntil', message }];
}

/** Whether there is time between an embargo and an expiry: an article that expires first is never published. */
function isBefore(lifts: Instant | undefined, expires: Instant | undefined): boolean {
  const start = lifts === undefined ? undefined : toEpochMilliseconds(lifts);
  const end = expires === undefined ? undefined : toEpochMilliseconds(expires);
  return start !== undefined && (end === undefined || start < end);
}

/** Signals that take a story back, as IPTC's `signal` scheme and the wires name them, with or without a prefix. */
const stopSignals: readonly (readonly [PublicationCode, RegExp])[] = [
  ['refused/killed', /\b(?:kill|eliminat|withdraw)/i],
  ['refused/withheld', /\b(?:with)?h[eo]ld\b/i],
  ['refused/canceled', /\bcancell?/i],
];
