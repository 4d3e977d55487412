import { type TakeMeaning, takeOrdinals, takeWords } from '../../vocabulary/take-words.js';

/** What is to be done with a take, as its note says. */
export interface TakeInstruction {
  readonly action: 'pick-up' | 'insert' | 'substitute' | 'append';
  /** Paragraphs of the earlier version, from 1; absent for what goes to the end, or is told by its beginning alone. */
  readonly paragraphs?: { readonly first: number; readonly last: number };
  /** Of what is inserted: which side of the paragraph. */
  readonly side?: 'before' | 'after';
  /** How the paragraph begins, as quoted. */
  readonly beginning?: string;
}

/** Longer clauses are no instructions. */
const longest = 300;

/**
 * Reads an instruction that a clause of a note gives; a clause that names no place in the text gives none.
 *
 *     picks up 4th graf pvs, bgng: “The director …”
 *     ^        ^                    ^ beginning
 *     action   paragraph
 */
export function readInstruction(clause: string): TakeInstruction | undefined {
  if (clause.length > longest) return undefined;
  const quoted = quotation.exec(clause);
  const plain = quoted === null ? clause : clause.replace(quoted[0], ' ');
  const terms = termsOf(plain);
  const action = terms.find(isAction)?.meaning;
  if (action === undefined) return undefined;
  const beginning = quoted?.slice(1).find(Boolean)?.trim();
  const side = terms.find(isSide)?.meaning ?? 'after';
  const paragraphs = paragraphsIn(terms);
  const isPlaced = paragraphs !== undefined || (beginning !== undefined && beginning !== '');
  if (action === 'append')
    return terms.some(({ meaning }) => meaning === 'end') ? { action } : undefined;
  if (!isPlaced) return undefined;
  return {
    action,
    ...(paragraphs && { paragraphs }),
    ...(action === 'insert' && { side }),
    ...(beginning !== undefined && beginning !== '' && { beginning }),
  };
}

/** A word of an instruction: what it means, or the number that it is. */
type Term =
  | { readonly meaning: TakeMeaning; readonly number?: never; readonly isOrdinal?: never }
  | { readonly meaning?: never; readonly number: number; readonly isOrdinal: boolean };

function isAction(term: Term): term is Term & { readonly meaning: TakeInstruction['action'] } {
  return actions.includes(term.meaning ?? '');
}

const actions: readonly string[] = ['pick-up', 'insert', 'substitute', 'append'];

function isSide(term: Term): term is Term & { readonly meaning: 'before' | 'after' } {
  return term.meaning === 'before' || term.meaning === 'after';
}

/** The words that mean something, in order; a phrase before the words that it begins with. */
function termsOf(clause: string): readonly Term[] {
  const words = clause.toLowerCase().match(word) ?? [];
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const length = [4, 3, 2, 1].find((count) => phrases.has(words.slice(at, at + count).join(' ')));
    const meaning = phrases.get(words.slice(at, at + (length ?? 0)).join(' '));
    const number = meaning === undefined ? numberOf(words[at] ?? '') : undefined;
    if (meaning !== undefined) terms.push({ meaning });
    else if (number !== undefined) terms.push(number);
    at += length ?? 1;
  }
  return terms;
}

/** `3rd`, `3.`, `3º`, `third`; a number alone counts. */
function numberOf(text: string): Extract<Term, { readonly number: number }> | undefined {
  if (Object.hasOwn(takeOrdinals, text))
    return { number: takeOrdinals[text] ?? 0, isOrdinal: true };
  const digits = /^(\d{1,3})(st|nd|rd|th|er|e|\.|[º°ª])?$/u.exec(text);
  if (digits === null) return undefined;
  return { number: Number(digits[1]), isOrdinal: digits[2] !== undefined };
}

/** `3rd graf`, `3rd-5th grafs`, `paragraph 3`, `Absätze 3 bis 5`; two grafs are a count, and no place. */
function paragraphsIn(terms: readonly Term[]): TakeInstruction['paragraphs'] {
  for (const [at, { meaning }] of terms.entries()) {
    if (meaning !== 'paragraph') continue;
    const [before, through, first] = [terms[at - 1], terms[at - 2], terms[at - 3]];
    if (before?.isOrdinal === true)
      return through?.meaning === 'through' && first?.isOrdinal === true
        ? { first: first.number, last: before.number }
        : { first: before.number, last: before.number };
    const [next, then, last] = [terms[at + 1], terms[at + 2], terms[at + 3]];
    if (next?.number === undefined) continue;
    return then?.meaning === 'through' && last?.number !== undefined
      ? { first: next.number, last: last.number }
      : { first: next.number, last: next.number };
  }
  return undefined;
}

/** Letters, a number with its ending, or a dash between two. */
const word = /\d{1,4}(?:\.(?=\s)|\p{L}{1,2}|[º°ª])?|[-–]|\p{L}+(?:-\p{L}+)*/gu;

/** In double marks of any kind; wires also put carets or doubled single marks. */
const quotation =
  /“([^”]{1,200})”|"([^"]{1,200})"|«([^»]{1,200})»|„([^“”]{1,200})[“”]|``([^']{1,200})''|\^([^^]{1,200})\^/u;

const phrases: ReadonlyMap<string, TakeMeaning> = new Map(
  (Object.entries(takeWords) as [TakeMeaning, readonly string[]][]).flatMap(([meaning, words]) =>
    words.map((phrase) => [phrase, meaning] as const),
  ),
);
