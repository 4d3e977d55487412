import { type MarkerRow, markers } from '../../vocabulary/markers.js';

/** A marker as it stands in copy. */
export interface ReadMarker extends MarkerRow {
  /** The number that it counts: 2 of `UPDATE 2-` and `2ND LEAD`. */
  readonly number?: number;
}

/** What the markers of a story say. */
export interface Marking {
  readonly signals: readonly string[];
  readonly genres: readonly string[];
  /** As the wire counts its updates. */
  readonly version?: string;
  readonly urgency?: number;
  readonly status?: 'withheld' | 'canceled';
}

/** A headline, and the markers that stood in front of it. */
export interface MarkedHeadline {
  readonly headline: string;
  readonly rows: readonly ReadMarker[];
  /** UTF-16 units of markers in front. */
  readonly length: number;
}

/** Markers in front of one headline: `REFILE-UPDATE 1-` has two. */
const most = 4;

/**
 * Takes the markers off a headline's front, and pluses off both its ends. One of small letters with a blank behind it is a word of
 * the headline.
 *
 *     UPDATE 1-Library opens
 *     ^        ^ length
 */
export function readHeadlineMarkers(headline: string): MarkedHeadline {
  const [, signs = '', within] = enclosed.exec(headline) ?? [];
  const urgent = within === undefined ? undefined : markerOf('urgent');
  if (within !== undefined && urgent !== undefined)
    return { headline: within, rows: [urgent], length: signs.length };
  const rows: ReadMarker[] = [];
  let at = 0;
  while (rows.length < most) {
    const front = headline.slice(at, at + 40);
    const firm = marked.exec(front);
    const found = firm ?? loose.exec(front);
    const row = markerOf(found?.[1] ?? found?.[2] ?? '');
    if (found === null || row === undefined || row.isLineOnly === true) break;
    if (firm === null && !mayBeLoose(row, front)) break;
    rows.push(row);
    at += found[0].length;
  }
  return at >= headline.length
    ? { headline, rows: [], length: 0 }
    : { headline: headline.slice(at), rows, length: at };
}

/** `++ Apre biblioteca ++`, `+++ Bibliothek eröffnet +++`: pluses on both sides say that it is urgent. */
const enclosed = /^(\+{2,3} {1,3})(?=[^+\s])([^+]{3,200}[^+\s]) {1,3}\+{2,3}$/u;

/** Capitals and numbers, then a hyphen tight in front, or a colon; letters of a script without capitals, then a colon. */
const marked =
  /^(?:(\p{Lu}[\p{Lu}\p{N}'’]*(?: [\p{Lu}\p{N}]+){0,3})(?:-\s?(?=\S)|:\s{0,3}(?=\S))|(\p{Lo}+(?: \p{Lo}+){0,2}):\s{0,3}(?=\S))/u;

/** In brackets, with a dash that stands free, or with small letters and a colon: `(Eil) …`, `EXCLUSIVE - …`, `Blitz: …`. */
const loose =
  /^(?:\((\p{L}[^()]{1,24})\)\s{1,3}(?=\S)|(\p{Lu}[\p{Lu}\p{N}'’]*(?: [\p{Lu}\p{N}]+){0,2}|\p{Lu}\p{Ll}{1,20}(?=:))(?::| [-–—]|-)\s{1,3}(?=\S))/u;

/**
 * A word so loosely marked may be one of the headline: a mere kind of text must be marked well. What stops a story is taken in
 * capitals too: `KILL - Library opens` must not go out.
 */
function mayBeLoose({ signal, status }: MarkerRow, front: string): boolean {
  return signal !== undefined && (status === undefined || /^\p{Lu}{2}/u.test(front));
}

/** The marker that a line of its own is: `1ST LEAD`, `KILL KILL KILL =`. */
export function readMarkerLine(line: string): ReadMarker | undefined {
  return line.length > 40
    ? undefined
    : markerOf(line.replace(/(?<![\s=:!*+.-])[\s=:!*+.-]+$/u, '').replace(/^[*+=\s]+/u, ''));
}

/** What the rows say together: the most urgent counts, and a kill outweighs a hold. */
export function markingOf(rows: readonly ReadMarker[]): Marking {
  const urgencies = rows.flatMap(({ urgency }) => urgency ?? []);
  const statuses = rows.flatMap(({ status }) => status ?? []);
  const status = statuses.includes('canceled') ? 'canceled' : statuses[0];
  const version = rows.find(({ number }) => number !== undefined)?.number;
  return {
    signals: [...new Set(rows.flatMap(({ signal }) => signal ?? []))],
    genres: [...new Set(rows.flatMap(({ genre }) => genre ?? []))],
    ...(version !== undefined && { version: String(version) }),
    ...(urgencies.length > 0 && { urgency: Math.min(...urgencies) }),
    ...(status !== undefined && { status }),
  };
}

let table: ReadonlyMap<string, MarkerRow> | undefined;

function markerOf(words: string): ReadMarker | undefined {
  if (words === '') return undefined;
  table ??= new Map(markers.map((row) => [row.words, row]));
  // A Turkish capital İ leaves a dot on its i.
  const lower = words.toLowerCase().replaceAll('’', "'").replaceAll('\u0307', '');
  const row = table.get(
    /\d/.test(lower) ? lower.replace(/\d{1,3}(?:(?:st|nd|rd|th)\b)?/g, counted) : lower,
  );
  const digits = row?.words.includes('#') === true ? /\d{1,3}/.exec(lower)?.[0] : undefined;
  return row && digits !== undefined ? { ...row, number: Number(digits) } : row;
}

/** `#` for a number, `#th` for one that is counted, whatever its ending. */
function counted(number: string): string {
  return /\d$/.test(number) ? '#' : '#th';
}
