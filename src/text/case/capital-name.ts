import { displayName } from './display-name.js';

/**
 * A person's name in capitals, as AP prints bylines. Letters stay small where capitals would lose the name, so that
 * {@link displayName} gives it back: `Bob McKnight` is `BOB McKNIGHT`, `Piet van der Berg` is `PIET van der BERG`.
 */
export function capitalName(name: string): string {
  const words = name.split(' ');
  const capitals = words.map((word) => capitalWord(word));
  return displayName(capitals.join(' ')) === name ? capitals.join(' ') : name;
}

function capitalWord(word: string): string {
  return word.split('-').map(capitalPart).join('-');
}

/** The first of these that reads back: capitals behind an inner capital, capitals throughout, the word as it is. */
function capitalPart(part: string): string {
  if (!/^\p{Lu}\p{Ll}|['’]\p{Lu}\p{Ll}/u.test(part)) return part;
  const inner = /^(\p{Lu}\p{Ll}{1,3})(\p{Lu}\p{Ll}{2,})$/u.exec(part);
  const candidates = [
    ...(inner?.[1] !== undefined && inner[2] !== undefined
      ? [inner[1] + inner[2].toUpperCase()]
      : []),
    part.replace(/\p{Ll}{2,}|(?<=\p{L})\p{Ll}/gu, (letters) => letters.toUpperCase()),
  ];
  return (
    candidates.find(
      (candidate) => displayName(`${candidate} ${candidate}`) === `${part} ${part}`,
    ) ?? part
  );
}
