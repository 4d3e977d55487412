import type { Lexicon } from '../lexicon.js';
import type { CreditList } from './credit-of.js';

/**
 * A line of writers' and editors' initials: whom they stand for is known to the newsroom alone, so the credit names nobody.
 *
 *     dpa kek oek     gr/bp     kek/ oek/     DT/ZH //     ABC // DEF     VDH/FUL/     ./.CVN
 */
export function readInitials(line: string, lexicon: Lexicon): CreditList | undefined {
  if (line.length > longest) return undefined;
  const isInitials = shapes.some((shape) => shape.test(line)) || startsWithAgency(line, lexicon);
  return isInitials
    ? { credits: [{ text: line, people: [] }], findings: [], origins: () => ({}) }
    : undefined;
}

const longest = 30;

const shapes: readonly RegExp[] = [
  /^\p{Ll}{2,3}(?:\/ ?\p{Ll}{2,3}){1,4}\/?$/u,
  /^\p{Lu}{2,3}(?:\/\p{Lu}{2,3}){0,4}(?:\/| ?\/\/)$/u,
  /^\p{Lu}{2,3}(?:\/\p{Lu}{2,3}){1,4}$/u,
  /^\p{Lu}{2,4} \/\/ \p{Lu}{2,4}$/u,
  /^\.\/\. ?\p{Lu}{2,4}$/u,
];

/** `dpa kek oek`, `dpa kek/oe yyzz n1 pat`: small letters, and desks by number, behind an agency's name. */
function startsWithAgency(line: string, lexicon: Lexicon): boolean {
  const [agency, ...initials] = line.split(' ');
  if (agency === undefined || initials.length === 0 || initials.length > 6) return false;
  if (!initials.every((group) => /^(?:\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?|\p{Ll}\d)$/u.test(group)))
    return false;
  const isProse = initials.some((group) =>
    lexicon.languages.some(({ commonWords }) => commonWords.includes(group)),
  );
  return !isProse && lexicon.agency(agency) !== undefined;
}
