import type { ReadMarker } from '../../text/markers/read-marker.js';
import { readMarkerLine } from '../../text/markers/read-marker.js';

/** The line of the text that repeats the header's keyword in full. */
export interface KeywordLine {
  /** The story's name: `BC-EU--Norway-Library`. */
  readonly slugline: string;
  /** As printed: `1st Ld-Writethru`; absent for the first version. */
  readonly version?: string;
  /** Number of an earlier story. */
  readonly reference?: string;
}

/**
 * Takes the line apart from its end.
 *
 *     BC-EU--Norway-Library, 1st Ld-Writethru, a0012,21
 *     ^ slugline             ^ version         ^     ^ words
 *
 * @param headed - The header's version, which may stand behind the name without a comma.
 */
export function readKeywordLine(line: string, headed = ''): KeywordLine {
  const parts = line.split(',').map((part) => part.trim());
  const pop = (isOf: (part: string) => boolean): string | undefined =>
    parts.length > 1 && isOf(parts.at(-1) ?? '') ? parts.pop() : undefined;
  pop((part) => /^\d{0,5}$/.test(part));
  const reference = pop((part) => /^[a-z]\d{3,4}$/i.test(part));
  const version = pop(isVersion);
  const name = parts.join(', ');
  const behind = version === undefined ? suffixOf(name, headed) : '';
  return {
    slugline: name.slice(0, name.length - behind.length).trimEnd(),
    ...((version ?? behind) !== '' && { version: version ?? behind }),
    ...(reference !== undefined && { reference }),
  };
}

/** The last words of the name that are the version without its blanks; `''` where none are. */
function suffixOf(name: string, version: string): string {
  const words = name.split(' ');
  const wanted = lettersOf(version);
  for (let from = 1; wanted !== '' && from < words.length; from++) {
    const behind = words.slice(from).join(' ');
    if (lettersOf(behind) === wanted) return behind;
  }
  return '';
}

/** Whether the line starts with the header's keyword, which has no blanks and may be cut. */
export function isKeywordLine(line: string, keyword: string): boolean {
  const wanted = lettersOf(keyword);
  return wanted.length > 2 && lettersOf(line).startsWith(wanted);
}

/** The marker that a version is, in the header's form or the text's: `1stLd-Writethru`, `1st Ld-Writethru`. */
export function markerOf(version: string): ReadMarker | undefined {
  return readMarkerLine(version.replace(/^(\d{1,2}(?:st|nd|rd|th))(?=\S)/i, '$1 '));
}

function isVersion(part: string): boolean {
  return (
    part.length < 40 &&
    (markerOf(part) !== undefined ||
      /\b(?:ld|lead|writethru|add|sub|insert|take|advance|correction|advisory|kill)\b/i.test(part))
  );
}

/** Lower case, letters and digits alone, without the cycle in front. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\^?(?:am|pm|bc|ap)-/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
