import type { Inline } from '../../model/index.js';
import type { Mark } from './formatting.js';

/** The text of one paragraph, heading or the like as it comes in, white space as HTML has it. */
export interface Line {
  /** Whether nothing but white space came in since the last `take`. */
  readonly isEmpty: boolean;
  /** Whether a break was the last to come in. */
  readonly endsInBreak: boolean;
  text(value: string, marks: readonly Mark[]): void;
  /** Ends the line, unless it is empty or just ended. */
  lineBreak(marks: readonly Mark[]): void;
  /** The nodes, and an empty line; `[]` where there is nothing to see. */
  take(): readonly Inline[];
}

/** An empty line. */
export function line(): Line {
  let runs: Run[] = [];
  /** Whether a space here would be one too many: at the start of a line, and after another. */
  let hasSpace = true;

  const trimEnd = (): void => {
    const parts = runs.at(-1)?.parts;
    const last = parts?.at(-1);
    if (parts === undefined || last?.endsWith(' ') !== true) return;
    parts.pop();
    if (last !== ' ') parts.push(last.slice(0, -1));
    else if (parts.length === 0) runs.pop();
  };

  return {
    get isEmpty() {
      return runs.length === 0;
    },
    get endsInBreak() {
      return runs.length > 0 && runs.at(-1)?.parts === undefined;
    },
    text(value, marks) {
      const collapsed = collapse(value);
      const text = hasSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
      if (text === '') return;
      hasSpace = text.endsWith(' ');
      const last = runs.at(-1);
      if (last?.parts !== undefined && areSame(last.marks, marks)) last.parts.push(text);
      else runs.push({ parts: [text], marks });
    },
    lineBreak(marks) {
      trimEnd();
      if (runs.at(-1)?.parts !== undefined) runs.push({ parts: undefined, marks });
      hasSpace = true;
    },
    take() {
      trimEnd();
      if (runs.at(-1)?.parts === undefined) runs.pop();
      const taken = runs.map(({ parts, marks }) => ({ text: parts?.join(''), marks }));
      runs = [];
      hasSpace = true;
      return taken.some(({ text }) => text !== undefined && isVisible(text)) ? nest(taken) : [];
    },
  };
}

/** Text in the pieces that it came in, or a line break where `parts` is `undefined`. */
interface Run {
  readonly parts: string[] | undefined;
  readonly marks: readonly Mark[];
}

interface JoinedRun {
  readonly text: string | undefined;
  readonly marks: readonly Mark[];
}

/** Whether text with `b` goes on in the nodes of text with `a`. */
function areSame(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a === b || (a.length === b.length && a.every((mark, index) => mark === b[index]));
}

function collapse(value: string): string {
  const text = value.includes('\0') ? value.replaceAll('\0', '') : value;
  return text.replace(/[ \t\n\f\r]{2,}|[\t\n\f\r]/g, ' ');
}

/** Whether there is more than space, joiners and soft hyphens. */
function isVisible(text: string): boolean {
  return /[^\s\u00ad\u200b-\u200f\u2060]/.test(text);
}

/** The runs as a tree: what follows in the same mark stands in one node. */
function nest(runs: readonly JoinedRun[]): readonly Inline[] {
  const top: Inline[] = [];
  const open: { readonly mark: Mark; readonly children: Inline[] }[] = [];
  for (const { text, marks } of runs) {
    let shared = 0;
    while (shared < open.length && open[shared]?.mark === marks[shared]) shared++;
    while (open.length > shared) open.pop();
    let around = open.at(-1)?.children ?? top;
    for (let mark = marks[shared]; mark !== undefined; mark = marks[++shared]) {
      const children: Inline[] = [];
      around.push({ ...mark, children });
      open.push({ mark, children });
      around = children;
    }
    around.push(text === undefined ? { type: 'lineBreak' } : { type: 'text', value: text });
  }
  return top;
}
