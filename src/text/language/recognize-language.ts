import type { LanguageTable } from '../../vocabulary/languages/language-table.js';

/** Looked at from the start of a text: enough for the small words to show. */
const mostWords = 400;

/** A language needs so many of its words in the sample, and so many times those of the next. */
const fewest = 3;
const lead = 1.25;

/** With so many words, and twice those of any other, a language is sure, and the rest of the text need not be looked at. */
const plenty = 8;

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
  const scores = languages.map(() => 0);
  const words = /\p{sc=Han}|[\p{L}\p{M}'’]{1,40}/gu;
  for (let read = 0; read < mostWords; read++) {
    const word = words.exec(text)?.[0];
    if (word === undefined) break;
    for (const language of known.get(word.toLowerCase().replace(/i\u0307/g, 'i')) ?? []) {
      const score = (scores[language] ?? 0) + 1;
      scores[language] = score;
      if (
        score >= plenty &&
        scores.every((other, index) => index === language || other * 2 <= score)
      ) {
        return languages[language]?.language;
      }
    }
  }
  const best = Math.max(...scores, 0);
  const first = scores.indexOf(best);
  const second = Math.max(...scores.filter((_, index) => index !== first), 0);
  return best >= fewest && best >= lead * second ? languages[first]?.language : undefined;
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
