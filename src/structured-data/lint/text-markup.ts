/**
 * What a plain text should not hold: markup, entities, control characters, stray white space.
 */

/** The first HTML tag, entity or control character of the text, and what it is; undefined where there is none. */
export function markupIn(
  text: string,
): { readonly found: string; readonly kind: string } | undefined {
  for (const [kind, pattern] of kinds) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { found, kind };
  }
  return undefined;
}

/** The text without tags, its entities decoded, controls taken out. */
export function withoutMarkup(text: string): string {
  return text
    .replace(allTags, '')
    .replace(allEntities, decoded)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function decoded(entity: string): string {
  const body = entity.slice(1, -1);
  const number = /^#x?/i.exec(body)?.[0];
  if (number === undefined) return named[body] ?? named[body.toLowerCase()] ?? entity;
  const point = Number.parseInt(body.slice(number.length), number.length > 1 ? 16 : 10);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

/** Elements that editing systems leave in texts; `<` in front of anything else is a less-than sign. */
const tag = String.raw`</?(?:a|abbr|b|big|blockquote|br|center|cite|code|div|em|figure|font|h[1-6]|hr|i|iframe|img|li|mark|ol|p|q|s|script|small|span|strike|strong|style|sub|sup|svg|table|td|tr|u|ul|wbr)(?:[\s/][^<>]{0,500})?>`;

/** HTML's names for the characters that news texts hold, with the accents of European letters. */
const entity = String.raw`&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp|shy|[lr][sd]quo|[lr]aquo|[bs]dquo|sbquo|lsaquo|rsaquo|[nm]dash|hellip|bull|middot|copy|reg|trade|deg|euro|pound|sect|para|szlig|iexcl|iquest|ordm|ordf|times|[aeiouyAEIOUY](?:acute|grave|circ|uml)|[anoANO]tilde|[cC]cedil|[aA]ring|[oO]slash|ae?lig|AElig|OElig|oelig|eth|thorn|[sS]caron);`;

const kinds = [
  ['an HTML tag', new RegExp(tag, 'i')],
  ['an undecoded entity', new RegExp(entity, 'i')],
  // Tabs and line ends are white space, which only the editorial rules mind.
  ['a control character', /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/],
] as const;

const allTags = new RegExp(tag, 'gi');
const allEntities = new RegExp(entity, 'gi');

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  euro: '€',
  pound: '£',
  sect: '§',
  para: '¶',
  szlig: 'ß',
  iexcl: '¡',
  iquest: '¿',
  ordm: 'º',
  ordf: 'ª',
  times: '×',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  aring: 'å',
  Aring: 'Å',
  oslash: 'ø',
  Oslash: 'Ø',
  ccedil: 'ç',
  Ccedil: 'Ç',
  eth: 'ð',
  thorn: 'þ',
  scaron: 'š',
  Scaron: 'Š',
  ntilde: 'ñ',
  Ntilde: 'Ñ',
  atilde: 'ã',
  Atilde: 'Ã',
  otilde: 'õ',
  Otilde: 'Õ',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  yacute: 'ý',
  Aacute: 'Á',
  Eacute: 'É',
  Iacute: 'Í',
  Oacute: 'Ó',
  Uacute: 'Ú',
  Yacute: 'Ý',
  agrave: 'à',
  egrave: 'è',
  igrave: 'ì',
  ograve: 'ò',
  ugrave: 'ù',
  Agrave: 'À',
  Egrave: 'È',
  Igrave: 'Ì',
  Ograve: 'Ò',
  Ugrave: 'Ù',
  acirc: 'â',
  ecirc: 'ê',
  icirc: 'î',
  ocirc: 'ô',
  ucirc: 'û',
  Acirc: 'Â',
  Ecirc: 'Ê',
  Icirc: 'Î',
  Ocirc: 'Ô',
  Ucirc: 'Û',
  auml: 'ä',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  yuml: 'ÿ',
  Auml: 'Ä',
  Euml: 'Ë',
  Iuml: 'Ï',
  Ouml: 'Ö',
  Uuml: 'Ü',
};
