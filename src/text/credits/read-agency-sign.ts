import { endMarks } from '../../vocabulary/end-marks.js';
import type { Lexicon } from '../lexicon.js';
import { isEndMark } from '../story/end-mark.js';
import type { CreditList } from './credit-of.js';
import { readInitials } from './read-initials.js';

/**
 * The agency's own name beneath the text, with its writers' initials or a word that ends the story.
 *
 *     STT     (PAP)     /ritzau/     ==Kyodo     --IANS     PTI ABC XYZ     Lusa/Fim
 *
 * In other letters than its row prints it, a name is a sign only within brackets or slashes or behind dashes.
 */
export function readAgencySign(line: string, lexicon: Lexicon): CreditList | undefined {
  if (line.length > longest) return undefined;
  const [, opening = '', inner = ''] = around.exec(line.replace(deskBehind, '')) ?? [];
  const [names = '', mark] = inner.split('/');
  if (mark !== undefined && !endMarks.enclosed.includes(mark.toLowerCase())) return undefined;
  return isAgency(names.split(' '), opening !== '', lexicon)
    ? { credits: [{ text: line, people: [] }], findings: [], origins: () => ({}) }
    : undefined;
}

/** An agency's name, and behind it nothing but groups of capitals. */
function isAgency(words: readonly string[], isMarked: boolean, lexicon: Lexicon): boolean {
  for (let count = Math.min(words.length, mostWords); count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const row = lexicon.agency(name);
    if (row === undefined) continue;
    const initials = words.slice(count);
    const isSpelled = row.printed.includes(name);
    return (
      initials.length <= mostInitials &&
      initials.every((group) => /^\p{Lu}{2,4}$/u.test(group)) &&
      (isSpelled || (isMarked && initials.length === 0))
    );
  }
  return false;
}

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
 *     … opened. (ANSA).     … opened.- EFE     … opened.  EFE     … opened. PTI ABC     … opened. DT/ZH //     … opened. (Schluss) kex/oek
 *
 * @param text - The last line of a story's text: nothing stands behind it.
 */
export function signBehind(text: string, lexicon: Lexicon): SignBehind | undefined {
  const from = Math.max(0, text.length - longest);
  for (const { index, 0: end } of text.slice(from).matchAll(sentenceEnd)) {
    const start = from + index + end.length;
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

const longest = 40;
/** `Associated Press of Pakistan`. */
const mostWords = 4;
const mostInitials = 5;

/** `(ANSA). KEK-OEK`: the writer and the desk behind the sign. */
const deskBehind = /(?<=[)）]\.?) \p{Lu}{2,3}[-/]\p{Lu}{2,3}$/u;

/** Dashes or a bracket in front, the words, the bracket and stop behind. */
const around = /^([-–—=]{1,3} ?|[(（/[]|)(\p{L}[^()（）[\]]{0,38}?)[)）/\]]?\.?$/u;
const sentenceEnd = /[.!?…。！？]["'”’»)\]）」』]{0,2}/gu;
