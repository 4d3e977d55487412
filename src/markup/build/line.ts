import type { Inline } from '../../model/index.js';
import { type Mark, nodeOf } from './mark.js';

/** The text of one paragraph, heading or the like as it comes in, white space as HTML has it. */
export class Line {
  #runs: Run[] = [];
  /** Whether a space here would be one too many: at the start of a line, and after another. */
  #hasSpace = true;

  /** Whether nothing but white space came in since the last `take`. */
  get isEmpty(): boolean {
    return this.#runs.length === 0;
  }

  /** Whether a break was the last to come in. */
  get endsInBreak(): boolean {
    const last = this.#runs.at(-1);
    return last !== undefined && last.text === undefined;
  }

  text(value: string, marks: readonly Mark[]): void {
    // All that stands between most blocks is a line end.
    if (this.#hasSpace && blank.test(value)) return;
    const collapsed = uneven.test(value) ? collapse(value) : value;
    const text = this.#hasSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (text === '') return;
    this.#hasSpace = text.endsWith(' ');
    const last = this.#runs.at(-1);
    if (last?.text !== undefined && areSame(last.marks, marks)) last.text += text;
    else this.#runs.push({ text, marks });
  }

  /** Ends the line, unless it is empty or just ended. */
  lineBreak(marks: readonly Mark[]): void {
    this.#trimEnd();
    if (this.#runs.at(-1)?.text !== undefined) this.#runs.push({ text: undefined, marks });
    this.#hasSpace = true;
  }

  /** The nodes, and an empty line; `[]` where there is nothing to see. */
  take(): readonly Inline[] {
    this.#hasSpace = true;
    if (this.#runs.length === 0) return nothing;
    this.#trimEnd();
    if (this.endsInBreak) this.#runs.pop();
    const taken = this.#runs;
    this.#runs = [];
    return taken.some(isVisible) ? nest(taken) : nothing;
  }

  #trimEnd(): void {
    const last = this.#runs.at(-1);
    if (last?.text?.endsWith(' ') !== true) return;
    if (last.text === ' ') this.#runs.pop();
    else last.text = last.text.slice(0, -1);
  }
}

const nothing: readonly Inline[] = [];

/** Text, or a line break where that is `undefined`. */
interface Run {
  text: string | undefined;
  readonly marks: readonly Mark[];
}

/** Whether text with `b` goes on in the nodes of text with `a`. */
function areSame(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a === b || (a.length === b.length && a.every((mark, index) => mark === b[index]));
}

const blank = /^[ \t\n\f\r]*$/;

/** Most texts need nothing, and to see that is far cheaper than to replace. */
const uneven = /[ \t\n\f\r]{2}|[\t\n\f\r\0]/;

function collapse(value: string): string {
  const text = value.includes('\0') ? value.replaceAll('\0', '') : value;
  return text.replace(/[ \t\n\f\r]{2,}|[\t\n\f\r]/g, ' ');
}

/** Whether there is more than space, joiners and soft hyphens. */
function isVisible({ text }: Run): boolean {
  return text !== undefined && /[^\s\u00ad\u200b-\u200f\u2060]/.test(text);
}

/** The runs as a tree: what follows in the same mark stands in one node. */
function nest(runs: readonly Run[]): readonly Inline[] {
  const top: Inline[] = [];
  const open: OpenNode[] = [];
  for (const { text, marks } of runs) {
    let shared = 0;
    while (shared < open.length && open[shared]?.mark === marks[shared]) shared++;
    while (open.length > shared) open.pop();
    const around = open.at(-1)?.children ?? top;
    const leaf: Inline = text === undefined ? { type: 'lineBreak' } : { type: 'text', value: text };
    around.push(shared === marks.length ? leaf : inMarks(leaf, marks, shared, open));
  }
  return top;
}

interface OpenNode {
  readonly mark: Mark;
  children: Inline[];
}

/**
 * The node within the marks from that index on, which are open then. Most hold no more than it, and a list made with its node takes an
 * eighth of the room of an empty one that V8 lets grow.
 */
function inMarks(leaf: Inline, marks: readonly Mark[], from: number, open: OpenNode[]): Inline {
  const mark = marks[from];
  if (mark === undefined) return leaf;
  const node: OpenNode = { mark, children: [] };
  open.push(node);
  node.children = [inMarks(leaf, marks, from + 1, open)];
  return nodeOf(mark, node.children);
}
