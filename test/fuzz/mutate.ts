import type { Fixtures } from './fixtures.js';
import { mutateBytes, mutateCharacters } from './mutations/characters.js';
import { mutateCopy } from './mutations/copy.js';
import { mutateJson } from './mutations/json.js';
import { mutateMarkup } from './mutations/markup.js';
import type { Random } from './random.js';

/** Where an input stops growing. */
const longest = 60_000;

/** One of the fixtures, damaged in one to six ways by what it is: markup, JSON or copy. */
export function damaged({ inputs, scraps }: Fixtures, random: Random): string | Uint8Array {
  let text = random.pick(inputs);
  for (let times = 1 + random.below(6); times > 0 && text.length < longest; times--) {
    text = mutated(text, inputs, scraps, random);
  }
  return random.chance(0.15) ? mutateBytes(text, random) : text;
}

function mutated(
  text: string,
  inputs: readonly string[],
  scraps: readonly string[],
  random: Random,
): string {
  if (random.chance(0.15)) return mutateCharacters(text, random);
  if (random.chance(0.02)) return `${text}${random.pick(['', '\n', '\f'])}${random.pick(inputs)}`;
  if (/^[\s\ufeff]*[{[]/.test(text) && random.chance(0.9)) return mutateJson(text, scraps, random);
  if (/^[\s\ufeff]*</.test(text) && random.chance(0.9)) return mutateMarkup(text, scraps, random);
  return mutateCopy(text, scraps, random);
}
