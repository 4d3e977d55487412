/** XML 1.0, fifth edition, production 4, colon included. */
const start = String.raw`[:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd]|[\ud800-\udb7f][\udc00-\udfff]`;
/** Production 4a. */
const further = String.raw`${start}|[-.0-9\xb7\u0300-\u036f\u203f\u2040]`;
// eslint-disable-next-line no-misleading-character-class -- the joiners stand for themselves
const anyName = new RegExp(`(?:${start})(?:${further})*`, 'y');

/** 1 for an ASCII character that a name starts with, 2 for one that it goes on with. */
const ascii = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  const character = String.fromCharCode(unit);
  ascii[unit] = /[:A-Z_a-z]/.test(character) ? 1 : /[-.0-9]/.test(character) ? 2 : 0;
}

/** Offset behind the name that starts at `from`; `from` itself where none does. */
export function nameEnd(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (first < 128 && ascii[first] !== 1) return from;
  let at = from;
  let unit = first;
  while (unit < 128 && ascii[unit] !== 0) unit = text.charCodeAt(++at);
  return unit < 128 || Number.isNaN(unit) ? at : unicodeNameEnd(text, from);
}

function unicodeNameEnd(text: string, from: number): number {
  anyName.lastIndex = from;
  return anyName.test(text) ? anyName.lastIndex : from;
}

/** Offset of the first unit at or behind `from` that is no XML white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Production 3. */
export function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9;
}
