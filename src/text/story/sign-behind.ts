import { readAgencySign } from '../credits/read-agency-sign.js';
import { readInitials } from '../credits/read-initials.js';
import type { Lexicon } from '../lexicon.js';
import { isEndMark } from './end-mark.js';

/** What stands behind a story's last sentence. */
export interface SignBehind {
  /** Offset behind the sentence. */
  readonly start: number;
  /** Without an end mark in front; empty where that is all. */
  readonly sign: string;
}

/**
 * The signs behind the last sentence of a text: an agency's name, its writers' initials, an end mark.
 *
 *     … opened. (ANSA).     … opened.- EFE     … opened.  EFE     … opened. PTI ABC
 *     … opened. DT/ZH //     … opened. (Schluss) kek/oek
 *
 * @param text - The last line of a story's text: nothing stands behind it.
 */
export function signBehind(text: string, lexicon: Lexicon): SignBehind | undefined {
  sentenceEnd.lastIndex = Math.max(0, text.length - longest);
  while (sentenceEnd.test(text)) {
    const start = sentenceEnd.lastIndex;
    const rest = text.slice(start).trimStart();
    // A mere name behind a sentence may be the first word of another; set off by blanks it is a sign.
    const isWord = /^[\p{L}\p{N}]+\.?$/u.test(rest);
    const isSetOff = /^\s{2}/.test(text.slice(start));
    if (isWord && !isSetOff) continue;
    const sign = behindMark(rest);
    if (sign === '' || isSign(sign, lexicon)) return { start, sign };
  }
  return undefined;
}

function isSign(text: string, lexicon: Lexicon): boolean {
  return readAgencySign(text, lexicon) !== undefined || readInitials(text, lexicon) !== undefined;
}

/** What stands behind an end mark in brackets, if one opens the text. */
function behindMark(text: string): string {
  const [mark = ''] = enclosedMark.exec(text) ?? [];
  return mark !== '' && isEndMark(mark) ? text.slice(mark.length).trimStart() : text;
}

const enclosedMark = /^\([\p{L} ]{2,10}\)/u;

/** Longer ends of a line are text. */
const longest = 40;
const sentenceEnd = /[.!?…。！？]["'”’»)\]）」』]{0,2}/gu;
