import type { LanguageTable } from '../../vocabulary/languages/language-table.js';

/** Looked at from the start of a text: enough for the small words to show. */
const sample = 4000;

/** A language needs so many of its words in the sample, and so many times those of the next. */
const fewest = 3;
const lead = 1.25;

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
  const words = wordsOf(text.slice(0, sample));
  const scores = languages
    .map((table) => ({ language: table.language, score: scoreOf(words, table) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (first === undefined || first.score < fewest) return undefined;
  return first.score >= lead * (second?.score ?? 0) ? first.language : undefined;
}

/** Words and how often each stands; a Han character is a word. */
function wordsOf(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{sc=Han}|[\p{L}\p{M}'’]{1,40}/gu)) {
    const key = word.toLowerCase().replace(/i\u0307/g, 'i');
    words.set(key, (words.get(key) ?? 0) + 1);
  }
  return words;
}

function scoreOf(words: ReadonlyMap<string, number>, { commonWords }: LanguageTable): number {
  return commonWords.reduce((score, word) => score + Math.min(words.get(word) ?? 0, 5), 0);
}
