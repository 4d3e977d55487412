import type { LanguageTable } from '../../vocabulary/languages/language-table.js';

/** Looked at from the start of a text, in UTF-16 units: at first so much, and where that does not settle it, so much. */
const glance = 512;
const sample = 4096;

/** Enough for the small words to show. */
const mostWords = 400;

/** A language needs so many of its words in the sample, and so many times those of the next. */
const fewest = 3;
const lead = 1.25;

/** With so many words, and so many times those of any other, a language is sure, and the rest of the text need not be looked at. */
const plenty = 8;
const sureLead = 2;

/**
 * The language of `text` among those of the tables, by its small words; undefined where too few stand in it or two languages
 * come out alike. It says nothing of a language that no table knows, unless that shares its words.
 *
 * @returns BCP 47, such as `az`.
 */
export function recognizeLanguage(
  text: string,
  languages: readonly LanguageTable[],
): string | undefined {
  const known = indexOf(languages);
  let scores = scoresOf(text.slice(0, glance), known, languages.length);
  if (text.length > glance && !leads(scores, plenty, sureLead))
    scores = scoresOf(text.slice(0, sample), known, languages.length);
  return leads(scores, fewest, lead) ? languages[bestOf(scores)]?.language : undefined;
}

/** How many of its words each language has in the text, as far as it takes for one of them to be sure. */
function scoresOf(text: string, known: WordIndex, languages: number): readonly number[] {
  const scores = new Array<number>(languages).fill(0);
  const lower = text.toLowerCase().replaceAll('i\u0307', 'i');
  let at = 0;
  for (let words = 0; words < mostWords; words++) {
    while (at < lower.length && !isLetter(lower.charCodeAt(at))) at++;
    if (at === lower.length) break;
    const end = wordEnd(lower, at);
    const found = known.get(lower.slice(at, end));
    at = end;
    if (found === undefined) continue;
    for (const language of found) {
      const score = (scores[language] ?? 0) + 1;
      scores[language] = score;
      if (score >= plenty && leads(scores, plenty, sureLead)) return scores;
    }
  }
  return scores;
}

/** A Chinese character is a word of its own. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  if (isHan(text.charCodeAt(start))) return end;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (!isLetter(unit) || (unit >= 0x80 && isHan(unit))) break;
  }
  return end;
}

/** Letters and apostrophes of the scripts that tables have; a look at ranges, for it is asked of every character. */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || unit === 0x27;
  if (unit < 0x600) return unit >= 0xaa && unit !== 0xab && unit !== 0xbb;
  if (unit < 0x700) return unit >= 0x620 && !(unit >= 0x660 && unit <= 0x66d);
  return unit < 0x2000 || unit === 0x2019 || (unit >= 0x3040 && unit < 0xfe00);
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

/** Whether one language has so many words at least, and so many times those of any other. */
function leads(scores: readonly number[], fewestWords: number, times: number): boolean {
  const first = bestOf(scores);
  const best = scores[first] ?? 0;
  if (best < fewestWords) return false;
  for (let index = 0; index < scores.length; index++) {
    if (index !== first && (scores[index] ?? 0) * times > best) return false;
  }
  return true;
}

function bestOf(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores));
}

/** Which of the languages have a word among their small ones, by their places in the list. */
type WordIndex = ReadonlyMap<string, readonly number[]>;

const indexes = new WeakMap<readonly LanguageTable[], WordIndex>();

/** Made once for a list of languages. */
function indexOf(languages: readonly LanguageTable[]): WordIndex {
  const known = indexes.get(languages);
  if (known !== undefined) return known;
  const index = new Map<string, number[]>();
  for (const [place, { commonWords }] of languages.entries()) {
    for (const word of commonWords) index.set(word, [...(index.get(word) ?? []), place]);
  }
  indexes.set(languages, index);
  return index;
}
