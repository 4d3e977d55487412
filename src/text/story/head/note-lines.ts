import { readEmbargo } from '../../embargo/read-embargo.js';
import { readMarkerLine } from '../../markers/read-marker.js';
import { noteLabels, noteVerbs } from '../../../vocabulary/notebooks.js';
import { type CopyLine, linesBelow } from '../lines.js';
import { startsOrigin } from './origin-lines.js';
import { advance, type Scan } from './scan.js';

/** `Norway-chess/`, `BC-LT--Norway-Chess,460`, `PM-Norway-Chess, 1st Ld,460`: no blanks but behind a comma, and a sign that no headline has. */
const slug =
  /^(?:(?:AM|PM|BC|AP)-\S[^,]{0,60}(?:,[^,]{1,40}){0,3},\s?\d{2,5}|[\p{L}\p{N}][\p{L}\p{N}.&'-]{0,40}\/[\p{L}\p{N}\-/.]{0,40}|[A-Z]{2}-[A-Z-]{0,6}--\S.{0,80})$/u;

/** Whether the line is a wire's own name of a story. */
export function isSlug(line: string): boolean {
  return slug.test(line);
}

/** The wire's own name of the story, above its headline; behind a comma it may say what version it is. */
export function slugLine(scan: Scan, line: CopyLine): Scan | undefined {
  const { slugline, headline } = scan.head;
  if (slugline !== undefined || headline !== undefined || !isSlug(line.text)) return undefined;
  const [name = '', ...parts] = line.text.split(',');
  // `BC-US--APNewsAlert`: the keyword may be a marker.
  const keyword = readMarkerLine(name.split('--')[1] ?? '');
  const rows = [
    ...(keyword?.signal === undefined ? [] : [keyword]),
    ...parts.flatMap((part) => readMarkerLine(part) ?? []),
  ];
  const markers = [...scan.head.markers, ...rows];
  return advance(scan, { slugline: { line, value: line.text }, markers });
}

/** `URGENT`, `1ST LEAD`; a mere genre in small letters is a kicker. */
export function markerLine(scan: Scan, line: CopyLine): Scan | undefined {
  const row = readMarkerLine(line.text);
  const { signal, status, urgency } = row ?? {};
  const isGenre = signal === undefined && status === undefined && urgency === undefined;
  if (isGenre && /\p{Ll}/u.test(line.text)) return undefined;
  return row && advance(scan, { markers: [...scan.head.markers, row] });
}

/** `EMBARGOED UNTIL 0001 GMT TUESDAY`, above or beneath the headline. */
export function embargoLine(scan: Scan, line: CopyLine): Scan | undefined {
  if (scan.head.embargo !== undefined) return undefined;
  const value = readEmbargo(line.text, scan.context.lexicon);
  return value && advance(scan, { embargo: { line, value } });
}

/** A key point with its bullet, when it stands above a byline or dateline. */
export function keyPointLine(scan: Scan, line: CopyLine): Scan | undefined {
  if (scan.head.headline === undefined || !/^[*•]\s{1,4}\S/.test(line.text)) return undefined;
  const below = linesBelow(scan.lines, scan.at, 11);
  if (!below.some((next) => startsOrigin(scan, next))) return undefined;
  return advance(scan, { keyPoints: [...scan.head.keyPoints, { line, value: line.text }] });
}

/** `Eds: …`, `EDITOR'S NOTE _ …`; beneath a headline also a line wholly in brackets. */
export function noteLine(scan: Scan, line: CopyLine): Scan | undefined {
  const isNote = isEditorsNote(line.text);
  const isAdvisory = scan.head.headline !== undefined && /^\([^()]{4,400}\)$/.test(line.text);
  if (!isNote && !isAdvisory) return undefined;
  const value = isAdvisory ? line.text.slice(1, -1) : line.text;
  return advance(scan, { editorialNotes: [...scan.head.editorialNotes, { line, value }] });
}

/** Whether the line says that it is for editors: by its label, or by the verb that tells what was changed. */
export function isEditorsNote(line: string): boolean {
  const label = /^([^:;_—–-]{1,40}?)\s{0,3}[:;_—–-]/u.exec(line)?.[1] ?? line;
  return noteLabels.includes(label.toLowerCase()) || tellsChange(line);
}

/** `CORRECTS spelling in first graf`: the verb in capitals, small letters behind it. */
function tellsChange(line: string): boolean {
  const verb = /^(\p{Lu}{4,10}(?: \p{Lu}{4,10})?)(?=[ ,:;]).{0,120}?\p{Ll}{3}/u.exec(line)?.[1];
  return verb !== undefined && noteVerbs.includes(verb.toLowerCase());
}
