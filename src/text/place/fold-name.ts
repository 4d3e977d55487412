/**
 * The form under which a place's name is looked up, so that what wires print and what a table holds meet:
 *
 * - lower case, by Unicode's rule and no language's: `İSTANBUL`, `ISTANBUL` and `istanbul` are one;
 * - no accents on Latin, Greek and Arabic letters, and letters of the Latin alphabet's edges as their nearest plain ones:
 *   `São`, `Łódź`, `Bakı`, `Gəncə`; in Cyrillic only `ё` becomes `е`, for `й` is a letter of its own;
 * - hyphens, dashes, commas and any run of blanks as one blank; stops and apostrophes gone: `Port-au-Prince`, `Xi'an`, `D.C.`;
 * - `St.`, `Ste.`, `Ft.`, `Mt.` and `&` in full: `saint louis`.
 *
 * The form is stable: folding it once more changes nothing.
 */
export function foldName(name: string): string {
  const plain = ascii.test(name) ? name.toLowerCase() : withoutAccents(name);
  if (oneWord.test(plain)) return plain;
  return plain
    .replace(/([a-z]{2})\.(?=[a-z])/g, '$1 ')
    .replace(/['.]/g, '')
    .replace(/[\s,_‐-―-]+/g, ' ')
    .trim()
    .replace(/(?<![^ ])(?:ste?|ft|mt|&)(?![^ ])/g, (word) => inFull[word] ?? word);
}

function withoutAccents(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(accented, '$1')
    .replace(/е\u0308/g, 'е')
    .normalize('NFC')
    .replace(edgeLetter, (letter) => nearest[letter] ?? letter);
}

/** A word that nothing shortens is folded already: most names are such. */
const oneWord = /^[a-z]{4,}$/;

const ascii = /^[\x20-\x7e]*$/;

const accented = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Common}])\p{M}+/gu;

const inFull: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  ft: 'fort',
  mt: 'mount',
  '&': 'and',
};

/** Letters that Unicode does not take apart into a plain one and a mark. `ə` is `a`, as English copy of Baku has it. */
const nearest: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'a',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '‘': '',
  '’': '',
  ʻ: '',
  ʼ: '',
  ʹ: '',
  '`': '',
  '´': '',
  ة: 'ه',
  ى: 'ي',
  ـ: '',
};

const edgeLetter = /[ıəøłđðþħßæœ‘’ʻʼʹ`´ةىـ]/g;
