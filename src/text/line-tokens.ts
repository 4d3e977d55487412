import { bylineWords } from './byline/byline-words.js';
import type { Lexicon } from './lexicon.js';
import { nextToken, type Token } from './tokens.js';
import { wordKey } from './word-key.js';

/** The tokens of a text from an offset on. Each is cut when it is first asked for, since most lines are left behind early. */
export class LineTokens {
  private readonly known: Token[] = [];
  private readonly knownKinds: number[] = [];
  private next: number;

  /** @param most - How many tokens there are at most. */
  constructor(
    readonly text: string,
    from: number,
    readonly lexicon: Lexicon,
    private readonly most: number,
  ) {
    this.next = from;
  }

  at(index: number): Token | undefined {
    const known = this.known[index];
    if (known !== undefined) return known;
    while (this.known.length <= index && this.known.length < this.most) {
      const token = nextToken(this.text, this.next);
      if (token === undefined) break;
      this.known.push(token);
      this.next = token.end;
    }
    return this.known[index];
  }

  /** What the word at the index can be, as bits of `kinds`; how it is written is none of them. 0 for what is no word. */
  kindsAt(index: number): number {
    const known = this.knownKinds[index];
    if (known !== undefined) return known;
    const token = this.at(index);
    const found =
      token?.kind === 'word' ? bylineWords(this.lexicon).kindsOf(wordKey(token.text)) : 0;
    this.knownKinds[index] = found;
    return found;
  }

  /** Whether the word at the index is of one of the `wanted` kinds. */
  isKind(index: number, wanted: number): boolean {
    return (this.kindsAt(index) & wanted) !== 0;
  }

  /** Whether the token at the index is one of the marks, each of one character. */
  isMark(index: number, marks: string): boolean {
    const token = this.at(index);
    return token?.kind === 'mark' && marks.includes(token.text);
  }
}
