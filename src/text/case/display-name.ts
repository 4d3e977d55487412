import {
  elidedArticles,
  macNames,
  nameParticles,
  particlesBehind,
  smallParticles,
  vowellessNames,
} from '../../vocabulary/personal-names.js';

/**
 * A person's name in display case, where it or a part of it is printed in capitals, or all in small letters; any other is
 * left as it is.
 *
 *     BOB McKNIGHT          Bob McKnight
 *     Jean-Loup DUPONT      Jean-Loup Dupont
 *     MARIA DE LA CRUZ      Maria de la Cruz
 *     A.J. O'NEILL III      A.J. O'Neill III
 */
export function displayName(printed: string): string {
  if (!uneven.test(printed)) return isSmall(printed) ? raised(printed) : printed;
  const words = printed.split(' ');
  const turkic = /[İƏĞ]/.test(printed);
  const hasSmall = /\p{Lu}\p{Ll}{2}/u.test(printed);
  return words
    .map((word, index) => {
      if (index > 0 && isSmallParticle(words, index)) return lower(word, turkic);
      return isInitials(word, { index, words, hasSmall }) ? word : wordInDisplayCase(word, turkic);
    })
    .join(' ');
}

/** One word of a name in display case, its hyphenated and elided parts each by itself. */
function wordInDisplayCase(word: string, turkic: boolean): string {
  return word
    .split(/([-‐‑]|(?<=\.)(?=\p{L}))/u)
    .map((part, index, parts) => {
      if (index > 0 && innerParticles.test(part) && parts.length === 3) return part;
      return elidedInDisplayCase(part, turkic);
    })
    .join('');
}

/** `O'NEILL`, `DELL'ORTO`: a capital on both sides; `SA'AD`: the apostrophe is a letter of its own. */
function elidedInDisplayCase(part: string, turkic: boolean): string {
  const pieces = part.split(/(['’ʼ`])/);
  return pieces
    .map((piece, index) => {
      const before = lower(pieces[index - 2] ?? '', false);
      const isInner = index > 0 && before.length > 1 && !elidedArticles.includes(before);
      if (isInner || (index > 0 && piece.length === 1)) {
        return capitalRun.test(piece) ? lower(piece, turkic) : piece;
      }
      return pieceInDisplayCase(piece, turkic);
    })
    .join('');
}

function pieceInDisplayCase(piece: string, turkic: boolean): string {
  const [, head, run, tail] = capitalRun.exec(piece) ?? [];
  if (head === undefined || run === undefined || tail === undefined) return piece;
  if (head !== '') return head + capitalized(run, turkic) + tail;
  if (/^M[Cc]\p{Lu}{3,}$/u.test(run)) return `Mc${capitalized(run.slice(2), turkic)}${tail}`;
  if (macNames.includes(lower(run, false))) return `Mac${capitalized(run.slice(3), turkic)}${tail}`;
  if (/^IJ\p{Lu}{2}/u.test(run)) return `IJ${lower(run.slice(2), turkic)}${tail}`;
  return capitalized(run, turkic) + tail;
}

function capitalized(run: string, turkic: boolean): string {
  const first = String.fromCodePoint(run.codePointAt(0) ?? 0);
  return first + lower(run.slice(first.length), turkic);
}

/** Small letters by Unicode's rule, or by that of the Turkic languages, where `I` is the capital of `ı`. */
function lower(text: string, turkic: boolean): string {
  const dotted = text.replace(/İ/g, 'i');
  return (turkic ? dotted.replace(/I/g, 'ı') : dotted).toLowerCase();
}

function isSmallParticle(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (/\p{Ll}/u.test(word)) return false;
  const key = lower(word, false);
  // A particle that ends the name is none, unless it is one that stands there: `Əlirza oğlu`.
  if (index === words.length - 1 && key.length < 4) return false;
  if (smallParticles.includes(key)) return true;
  return (
    particlesBehind.includes(key) && smallParticles.includes(lower(words[index - 1] ?? '', false))
  );
}

interface Neighbours {
  readonly index: number;
  readonly words: readonly string[];
  /** Whether another word of the name is in small letters, so that capitals mean something. */
  readonly hasSmall: boolean;
}

/** `A.J.`, `TJ`, `AJ`, `III`: capitals that stay. */
function isInitials(word: string, { index, words, hasSmall }: Neighbours): boolean {
  if (/^(?:\p{Lu}\.-?){0,5}\p{Lu}\.?$/u.test(word)) return true;
  if (index > 0 && index >= words.length - 2 && /^(?:II|III|IV|VI{0,3})$/.test(word)) return true;
  if (!/^\p{Lu}{2}$/u.test(word) || index === words.length - 1) return false;
  if (vowellessNames.includes(word.toLowerCase())) return false;
  return !vowel.test(word) || word.endsWith('J') || (hasSmall && index === 0);
}

function isSmall(printed: string): boolean {
  return /^\p{Ll}/u.test(printed) && !/\p{Lu}/u.test(printed);
}

function raised(printed: string): string {
  return printed
    .split(' ')
    .map((word) =>
      nameParticles.includes(word)
        ? word
        : word.replace(/^\p{Ll}|(?<=-)\p{Ll}/gu, (l) => l.toUpperCase()),
    )
    .join(' ');
}

/** Two capitals in a row. */
const uneven = /\p{Lu}['’ʼ`.-]?\p{Lu}/u;

/** What stands before the last run of capitals, that run, and small letters or a stop behind it: `Mc`, `KNIGHT`, ``. */
const capitalRun = /^((?:\p{Lu}{0,2}\p{Ll}{1,4})?)(\p{Lu}[\p{Lu}\p{M}]+)(\.?)$/u;

const vowel = /[AEIOUYÀ-ÖØ-ÝƏİАЕЁИОУЫЭЮЯІЇЄӘӨҮΑΕΗΙΟΥΩ]/;

/** Small within a hyphenated name: `Zia-ul-Haq`. */
const innerParticles = /^(?:ul|ur|ud|uz|us|el|al|i)$/;
