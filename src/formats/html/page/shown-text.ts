import type { Literal } from '../../../structured-data/read/thing.js';
import { literalOf, seam, type Stretch } from './draft.js';

/** What a page shows, as it is read: its text, with blocks parted by line ends, and seams where one element runs into another. */
export class ShownText {
  #text = '';
  /** Whether the text ends with a seam. */
  #isSeam = false;
  /** Where each line starts, in the text and in the source. */
  readonly #lines: { readonly from: number; readonly at: number }[] = [];

  get text(): string {
    return this.#text;
  }

  add(text: string): void {
    this.#text += text.includes(seam) ? text.replaceAll(seam, '') : text;
    this.#isSeam = false;
  }

  /** Marks that an element starts or ends here: what pages set apart by their style alone would run together. */
  addSeam(): void {
    if (!this.#isSeam) this.#text += seam;
    this.#isSeam = true;
  }

  /** @param at - Where the tag stands that ends the line. */
  endLine(at: number): void {
    this.#text += '\n';
    this.#isSeam = false;
    this.#lines.push({ from: this.#text.length, at });
  }

  /** A stretch that starts here, behind the tag that ends at `at`. */
  open(at: number, markup?: Stretch['markup']): Stretch {
    const from = this.#text.length;
    return { from, to: from, start: at, end: at, ...(markup && { markup }) };
  }

  /** Ends a stretch here, where the tag stands that starts at `at`. */
  close(stretch: Stretch, at: number): void {
    stretch.to = this.#text.length;
    stretch.end = at;
  }

  literal(stretch: Stretch): Literal {
    return literalOf(stretch, this.#text);
  }

  /** The same of a line that names people: words with a seam between are apart. */
  line(stretch: Stretch): Literal {
    return literalOf(stretch, this.#text, ' ');
  }

  /** The first lines behind a stretch, each where its block starts. */
  linesBehind({ to }: Stretch, most: number): readonly Literal[] {
    const lines: Literal[] = [];
    const first = this.#lines.findIndex(({ from }) => from >= to);
    const behind = first < 0 ? [] : this.#lines.slice(first, first + most * blankLines + 1);
    for (const [index, { from, at: start }] of behind.entries()) {
      const next = behind[index + 1] ?? { from: this.#text.length, at: start };
      const line = this.line({ from, to: next.from, start, end: next.at });
      if (line.text !== '' && lines.length < most) lines.push(line);
    }
    return lines;
  }
}

/** So many line ends may stand for one line that holds something. */
const blankLines = 10;
