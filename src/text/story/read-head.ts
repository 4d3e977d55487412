import type { MarkerRow } from '../../vocabulary/markers.js';
import { type BylineReading, readByline } from '../byline/read-byline.js';
import {
  type DatelineContext,
  type DatelineReading,
  readDateline,
} from '../dateline/read-dateline.js';
import { readHeadlineMarkers, readMarkerLine } from '../markers/read-marker.js';
import type { CopyLine } from './lines.js';
import { join } from './paragraphs.js';

/** A part of the head, and the line it stands on. */
export interface HeadPart<Value> {
  readonly line: CopyLine;
  readonly value: Value;
}

/** What stands above a story's text. */
export interface Head {
  readonly headline?: HeadPart<string>;
  readonly subheadline?: HeadPart<string>;
  readonly slugline?: HeadPart<string>;
  readonly editorialNotes: readonly HeadPart<string>[];
  readonly markers: readonly MarkerRow[];
  readonly bylines: readonly HeadPart<BylineReading>[];
  readonly dateline?: HeadPart<DatelineReading>;
  /** Index of the line that the text starts in, and the offset in the whole where it does. */
  readonly bodyLine: number;
  readonly bodyStart: number;
}

/** The lines above a dateline that may be something else than text. */
const mostLines = 12;

/**
 * Reads from the first line downwards: slug, markers, headline, notes, byline, dateline, in whatever order the wire has them.
 * The dateline's end is where the text starts; with none, the first line does that is nothing else.
 */
export function readHead(text: string, lines: readonly CopyLine[], context: DatelineContext): Head {
  const scan = new HeadScan(text, lines, context);
  return scan.run();
}

/** The head as it is being read. */
class HeadScan {
  private head: Omit<Head, 'bodyLine' | 'bodyStart'> = {
    editorialNotes: [],
    markers: [],
    bylines: [],
  };
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly lines: readonly CopyLine[],
    private readonly context: DatelineContext,
  ) {}

  run(): Head {
    for (let read = 0; read < mostLines; read++) {
      this.skipEmpty();
      const line = this.lines[this.at];
      if (line === undefined || !this.readLine(line)) break;
      if (this.head.dateline !== undefined) break;
    }
    return this.finish();
  }

  /** Reads the line as a part of the head; false where the text starts. */
  private readLine(line: CopyLine): boolean {
    return (
      this.readDateline(line) ||
      this.readByline(line) ||
      this.readSlug(line) ||
      this.readMarker(line) ||
      this.readNote(line) ||
      this.readHeadline(line) ||
      this.readSubheadline(line)
    );
  }

  private readDateline(line: CopyLine): boolean {
    const value = readDateline(this.text, line.start, this.context);
    if (value === undefined) return false;
    // A place alone on a line is a headline's word as easily, unless a headline stands above it.
    if (value.ownLine && this.head.headline === undefined && value.dateline.agencies.length === 0)
      return false;
    this.head = { ...this.head, dateline: { line, value } };
    return true;
  }

  private readByline(line: CopyLine): boolean {
    const position = this.head.headline === undefined ? 'above-headline' : 'below-headline';
    const next = this.lines[this.at + 1]?.text ?? '';
    const two = next === '' ? undefined : this.bylineOf(`${line.text}\n${next}`, position);
    const value = two ?? this.bylineOf(line.text, position);
    if (value === undefined) return false;
    this.head = { ...this.head, bylines: [...this.head.bylines, { line, value }] };
    this.at += value.byline.text?.includes('\n') === true ? 2 : 1;
    return true;
  }

  private bylineOf(
    text: string,
    position: 'above-headline' | 'below-headline',
  ): BylineReading | undefined {
    return readByline(text, this.context.lexicon, { position });
  }

  /** `Norway-chess/`, `BC-LT--Norway-Chess,460`: no blanks but after a comma, and a sign that no headline has. */
  private readSlug(line: CopyLine): boolean {
    if (this.head.slugline !== undefined || this.head.headline !== undefined) return false;
    if (
      !/^(?:[\p{L}\p{N}][\p{L}\p{N}.&'-]{0,40}\/[\p{L}\p{N}\-/.]{0,40}|[A-Z]{2}-[A-Z-]{0,6}--\S.{0,80})$/u.test(
        line.text,
      )
    ) {
      return false;
    }
    this.head = { ...this.head, slugline: { line, value: line.text } };
    this.at++;
    return true;
  }

  private readMarker(line: CopyLine): boolean {
    const row = readMarkerLine(line.text);
    if (row === undefined) return false;
    this.head = { ...this.head, markers: [...this.head.markers, row] };
    this.at++;
    return true;
  }

  /** `Eds: …`; beneath a headline also a line wholly in brackets. */
  private readNote(line: CopyLine): boolean {
    const isNote = /^(?:eds|editors|note to editors|редакторам)\s{0,3}[:;-]/iu.test(line.text);
    const isAdvisory = this.head.headline !== undefined && /^\([^()]{4,400}\)$/.test(line.text);
    if (!isNote && !isAdvisory) return false;
    const value = isAdvisory ? line.text.slice(1, -1) : line.text;
    this.head = { ...this.head, editorialNotes: [...this.head.editorialNotes, { line, value }] };
    this.at++;
    return true;
  }

  /** The first line that is nothing else, when it can be a headline, with the lines it wraps to. */
  private readHeadline(line: CopyLine): boolean {
    if (this.head.headline !== undefined || this.head.dateline !== undefined) return false;
    const isAlone = this.lines.slice(this.at + 1).every(({ text }) => text === '');
    if (!canBeHeadline(line.text, isAlone)) return false;
    const last = this.headlineEnd();
    const part = this.lines.slice(this.at, last + 1);
    const whole = join(part.map(({ text }) => text)).replace(/\s*[=<]$/, '');
    const { headline, rows, length } = readHeadlineMarkers(whole);
    this.head = {
      ...this.head,
      headline: {
        line: { ...line, start: line.start + length, end: part.at(-1)?.end ?? line.end },
        value: headline,
      },
      markers: [...this.head.markers, ...rows],
    };
    this.at = last + 1;
    return true;
  }

  /** A headline wraps when an empty line follows its last line, and a dateline or byline does not start on one before. */
  private headlineEnd(): number {
    let last = this.at;
    while (last < this.at + 2 && (this.lines[last + 1]?.text ?? '') !== '') last++;
    if (last === this.at || (this.lines[last + 1]?.text ?? '') !== '') return this.at;
    const part = this.lines.slice(this.at, last + 1);
    const wraps = part.every(({ text, start }, index) => {
      if (text.length > 80 || /[.。]$/u.test(text)) return false;
      if (index === 0) return true;
      return (
        readDateline(this.text, start, this.context) === undefined &&
        this.bylineOf(text, 'below-headline') === undefined
      );
    });
    return wraps && this.lines.slice(last + 1).some(({ text }) => text !== '') ? last : this.at;
  }

  /** A short line between headline and dateline, with empty lines around it. */
  private readSubheadline(line: CopyLine): boolean {
    if (this.head.headline === undefined || this.head.subheadline !== undefined) return false;
    const apart =
      this.lines[this.at - 1]?.text === '' && (this.lines[this.at + 1]?.text ?? '') === '';
    if (!apart || line.text.length > 140 || /[.。!?]["”»)]?$/u.test(line.text)) return false;
    if (!this.datelineFollows(this.at + 1)) return false;
    this.head = { ...this.head, subheadline: { line, value: line.text } };
    this.at++;
    return true;
  }

  /** Whether one of the next lines is a byline or starts with a dateline. */
  private datelineFollows(from: number): boolean {
    const next = this.lines
      .slice(from, from + 6)
      .filter(({ text }) => text !== '')
      .slice(0, 2);
    return next.some(
      ({ start, text }) =>
        readDateline(this.text, start, this.context) !== undefined ||
        this.bylineOf(text, 'below-headline') !== undefined,
    );
  }

  private skipEmpty(): void {
    while (this.lines[this.at]?.text === '') this.at++;
  }

  private finish(): Head {
    const leadStart = this.head.dateline?.value.leadStart;
    const start = leadStart ?? this.lines[this.at]?.start ?? this.text.length;
    let bodyLine = this.at;
    while (bodyLine < this.lines.length && (this.lines[bodyLine]?.end ?? 0) < start) bodyLine++;
    return { ...this.head, bodyLine, bodyStart: start };
  }
}

/** Longer than any agency's headline. */
const longestHeadline = 200;

/** A line that ends like prose and runs long is text; alone, a line is a headline only when it does not end a sentence. */
function canBeHeadline(text: string, isAlone: boolean): boolean {
  if (text.length > longestHeadline) return false;
  const ends = /[.。]["”»)]?$/u.test(text);
  if (isAlone) return !ends && text.length <= 140;
  return !(ends && (text.length > 100 || /[.!?]\s+\p{Lu}/u.test(text)));
}
