import { wordKey } from '../word-key.js';
import { type Token, tokenize } from '../tokens.js';
import { arabicTerms } from './arabic-terms.js';
import { kinds, startKinds } from '../word-kinds.js';
import type { BylineWords } from './byline-words.js';
import { hanTermEnd } from './han-terms.js';
import type { Term, TermKind } from './term.js';

/** No byline is longer than this many tokens. */
const mostTokens = 160;

/** The terms of `text` between two offsets. `words` tells which stops belong to an abbreviation. */
export function termsOf(
  text: string,
  from: number,
  to: number,
  words: BylineWords,
): readonly Term[] {
  const tokens = tokenize(text.length === to ? text : text.slice(0, to), from, mostTokens);
  const rules = rulesFor(text.slice(from, to));
  const terms: Term[] = [];
  let at = 0;
  while (at < tokens.length) {
    const next = termEnd(tokens, at, words, rules);
    const term = termOf(text, tokens, at, next);
    if (rules.isChinese && startsHanName(terms.at(-1), term, words))
      terms.push({
        kind: 'comma',
        text: '',
        key: '',
        start: term.start,
        end: term.start,
        spaced: term.spaced,
      });
    if (rules.isArabic)
      terms.push(...arabicTerms(term, terms, tokens[next]?.kind === 'word', words));
    else terms.push(term);
    at = next;
  }
  return terms;
}

/** What may stand in a line; most lines hold none of it, and no term of theirs need be asked. */
interface TermRules {
  readonly hasAddress: boolean;
  readonly isChinese: boolean;
  readonly isArabic: boolean;
}

function rulesFor(line: string): TermRules {
  return {
    hasAddress: line.includes('@') || line.includes('://'),
    isChinese: /\p{sc=Han}/u.test(line),
    isArabic: line.includes('و'),
  };
}

/** Where Chinese bylines part names by a blank alone; within a name it stands between single characters: `张 三`. */
function startsHanName(before: Term | undefined, term: Term, words: BylineWords): boolean {
  if (before === undefined || words.isOpener(before.key)) return false;
  return term.spaced && hanWord.test(term.text) && hanName.test(before.text);
}

const hanName = /^\p{sc=Han}{2,4}$/u;
const hanWord = /^\p{sc=Han}{2,10}$/u;

/** Index behind the last token of the term that starts at `at`. */
function termEnd(
  tokens: readonly Token[],
  at: number,
  words: BylineWords,
  { hasAddress, isChinese }: TermRules,
): number {
  const first = tokens[at];
  const address = hasAddress ? addressEnd(tokens, at) : undefined;
  const special = address ?? (isChinese ? hanTermEnd(tokens, at, words) : undefined);
  if (special !== undefined) return special;
  if (first?.kind === 'dash' || first?.text === '.') return runEnd(tokens, at);
  if (first?.kind !== 'word' && first?.kind !== 'number') return at + 1;
  let next = at + 1;
  for (;;) {
    const token = tokens[next];
    if (token === undefined || token.spaced || token.kind === 'line') return next;
    const joins = joinsWord(tokens, next);
    if (joins > 0) next += joins;
    else return token.text === '.' && ownsStop(tokens, at, next, words) ? next + 1 : next;
  }
}

/** How many tokens at `at` belong to the word before: a stop, hyphen or apostrophe within it, digits. */
function joinsWord(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token?.kind === 'word' || token?.kind === 'number') return 1;
  const isInner = after?.kind === 'word' && !after.spaced;
  // `The Times' critic`
  if (/^['’]$/.test(token?.text ?? '') && !isInner) return after?.spaced === true ? 1 : 0;
  return isInner && /^[.'’‘ʼ`´‐‑–-]$/.test(token?.text ?? '') ? 2 : 0;
}

/** Whether the stop at `at` shortens the word that starts at `from`, and ends no sentence. */
function ownsStop(tokens: readonly Token[], from: number, at: number, words: BylineWords): boolean {
  const word = tokens
    .slice(from, at)
    .map(({ text }) => text)
    .join('');
  const kind = words.kindsOf(wordKey(word)) & ~startKinds;
  const after = tokens[at + 1];
  if (
    /^.$|\./u.test(word) ||
    (kind & (kinds.suffix | kinds.honorific | kinds.stoppedHonorific)) !== 0
  )
    return true;
  if (after === undefined || after.kind === 'line') return false;
  return after.text === ',' || (word.length <= 5 && (kind !== 0 || /^\p{Ll}/u.test(after.text)));
}

/** Behind a run of equal signs: `--`, `...`. */
function runEnd(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (tokens[next]?.text === tokens[at]?.text && tokens[next]?.spaced === false) next++;
  return next;
}

/** Behind an e-mail address, a handle or a URL that starts at `at`. */
function addressEnd(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word' && first?.kind !== 'number' && first?.text !== '@') return undefined;
  let next = at + 1;
  let isAddress = first.text === '@';
  while (tokens[next]?.spaced === false && !/^[<>()[\]{},;"“”|]$/.test(tokens[next]?.text ?? '')) {
    const { text, kind } = tokens[next] ?? first;
    if (kind === 'line') break;
    isAddress ||=
      text === '@' ||
      (text === ':' && tokens[next + 1]?.text === '/' && tokens[next + 2]?.text === '/');
    next++;
  }
  if (!isAddress) return undefined;
  while (/^[.:]$/.test(tokens[next - 1]?.text ?? '')) next--;
  return next - at > 1 ? next : undefined;
}

function termOf(text: string, tokens: readonly Token[], at: number, next: number): Term {
  const first = tokens[at];
  const start = first?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const printed = text.slice(start, end);
  const kind = kindOf(first, next - at, printed);
  const key = kind === 'word' ? wordKey(printed) : printed;
  return { kind, text: printed, key, start, end, spaced: first?.spaced ?? false };
}

function kindOf(first: Token | undefined, length: number, printed: string): TermKind {
  if (first?.kind === 'line' || first?.kind === 'dash') return first.kind;
  if (length > 1 && /@|:\/\//.test(printed)) return 'address';
  if (first?.kind === 'word' || first?.kind === 'number' || printed === '&') return 'word';
  return signs[printed] ?? (printed.startsWith('.') ? 'stop' : 'other');
}

const signs: Readonly<Record<string, TermKind>> = {
  ',': 'comma',
  '،': 'comma',
  '，': 'comma',
  '、': 'comma',
  ';': 'semicolon',
  '؛': 'semicolon',
  '；': 'semicolon',
  ':': 'colon',
  '：': 'colon',
  '/': 'slash',
  '／': 'slash',
  '|': 'bar',
  '·': 'bar',
  '•': 'bar',
  '(': 'open',
  '（': 'open',
  '[': 'open',
  '<': 'open',
  ')': 'close',
  '）': 'close',
  ']': 'close',
  '>': 'close',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '„': 'quote',
  '«': 'quote',
  '»': 'quote',
  '‘': 'quote',
  '’': 'quote',
  '。': 'stop',
  '!': 'stop',
  '?': 'stop',
};
