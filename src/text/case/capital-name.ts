import { displayName } from './display-name.js';

/**
 * A person's name in capitals, as AP prints bylines. Letters stay small where capitals would lose the name, so that
 * {@link displayName} gives it back: `Bob McKnight` is `BOB McKNIGHT`, `Piet van der Berg` is `PIET van der BERG`.
 */
export function capitalName(name: string): string {
  const isTurkic = /[əğ]/i.test(name);
  const capitals = name
    .split(' ')
    .map((word) => capitalWord(word, isTurkic))
    .join(' ');
  return displayName(capitals) === name ? capitals : name;
}

function capitalWord(word: string, isTurkic: boolean): string {
  return word
    .split('-')
    .map((part) => capitalPart(part, isTurkic))
    .join('-');
}

/** The first of these that reads back: capitals behind an inner capital, capitals throughout, the word as it is. */
function capitalPart(part: string, isTurkic: boolean): string {
  if (!/^\p{Lu}\p{Ll}|['’]\p{Lu}\p{Ll}/u.test(part)) return part;
  const inner = /^(\p{Lu}\p{Ll}{1,3})(\p{Lu}\p{Ll}{2,})$/u.exec(part);
  const candidates = [
    ...(inner?.[1] !== undefined && inner[2] !== undefined
      ? [inner[1] + upper(inner[2], isTurkic)]
      : []),
    part.replace(/\p{Ll}{2,}|(?<=\p{L})\p{Ll}/gu, (letters) => upper(letters, isTurkic)),
  ];
  // Beside another word in capitals, as it will stand; a letter of the Turkic languages tells that it is one of theirs.
  const beside = isTurkic ? ' ƏƏ' : ' XX';
  const readsBack = (candidate: string): boolean =>
    displayName(candidate + beside).split(' ')[0] === part;
  return candidates.find(readsBack) ?? part;
}

/** Capitals by Unicode's rule, or by that of the Turkic languages, where `İ` is the capital of `i`. */
function upper(letters: string, isTurkic: boolean): string {
  return (isTurkic ? letters.replace(/i/g, 'İ').replace(/ı/g, 'I') : letters).toUpperCase();
}
