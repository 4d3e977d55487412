/**
 * A place's name in display case, when it is printed in capitals; any other is left as it is.
 *
 *     PORT-AU-PRINCE     Port-au-Prince
 *     ST. LOUIS          St. Louis
 *     WASHINGTON, D.C.   Washington, D.C.
 */
export function placeCase(printed: string): string {
  if (!isCapitals(printed)) return printed;
  let first = true;
  return printed.replace(word, (letters) => {
    const cased = wordCase(letters, first);
    first = false;
    return cased;
  });
}

/** Whether all cased letters are capitals, and there are two at least. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}\P{Ll}*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

const word = /[\p{L}\p{M}]+(?:['’.][\p{L}\p{M}]+)*\.?/gu;

function wordCase(letters: string, first: boolean): string {
  // Initials keep their capitals: D.C., U.N.
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(letters)) return letters;
  const lower = letters.toLowerCase().replace(/i\u0307/g, 'i');
  if (!first && particles.has(lower)) return lower;
  const short = /^([dlo]['’])(.+)$/u.exec(lower);
  if (short)
    return `${first || short[1]?.startsWith('o') ? capital(short[1] ?? '') : (short[1] ?? '')}${capital(short[2] ?? '')}`;
  return /^(?:mc|n['’])/u.test(lower) && lower.length > 4
    ? capital(lower.slice(0, 2)) + capital(lower.slice(2))
    : capital(lower);
}

function capital(text: string): string {
  const [head = '', ...tail] = text;
  return head.toUpperCase() + tail.join('');
}

/** Small words within a place's name. Source: the names of GeoNames' cities, in their own languages. */
const particles: ReadonlySet<string> = new Set(
  `a al am an and au aux auf bei da das de del della dem den der des di do dos du e el en es et i im in la las le les lès lo los
  of on op os sobre sous sul sulla sur the ter upon van von vor y und zu на и upon над де`.split(
    /\s+/,
  ),
);
