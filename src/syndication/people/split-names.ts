import { certainJoiners, nameJoiners } from '../../vocabulary/name-joiners.js';

/**
 * The names that a line lists in a language without a table of its own; undefined where it is no list of names.
 *
 *     Kari Eksempel, Ola Nordmann og Per Prøve
 *     ^ name         ^ name          ^ name
 */
export function splitNames(
  line: string,
  language: string | undefined,
): readonly string[] | undefined {
  if (line.length > longestLine) return undefined;
  const words = line.split(' ');
  const joiners = nameJoiners[language?.toLowerCase().split('-', 1)[0] ?? ''] ?? [];
  const isJoiner = (word: string): boolean =>
    joiners.includes(word) || certainJoiners.includes(word);
  const at = words.lastIndexOf(words.filter(isJoiner).at(-1) ?? '');
  if (at < 1) return undefined;
  const names = [...listed(words.slice(0, at)), ...listed(words.slice(at + 1))];
  return names.length > 1 && names.every(isName) ? names : undefined;
}

/** The line without blanks of HTML is longer in no byline. */
const longestLine = 300;

/** The names that commas part; what is no name belongs to the one before it. */
function listed(words: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const part of words.join(' ').split(/,\s*/)) {
    const last = names.at(-1);
    if (last === undefined || isName(part)) names.push(part);
    else names.splice(-1, 1, `${last}, ${part}`);
  }
  return names;
}

/** Whether a text opens with a given name and a surname: two words, with capitals where the script has them. */
function isName(text: string): boolean {
  const [name = ''] = text.split(',', 1);
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return words.length > 1 && words.length <= 6 && [first, last].every(isNameWord);
}

function isNameWord(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{sc=Geor}]/u.test(word) && !/\d/.test(word);
}
