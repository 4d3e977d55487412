import { toPlainText } from '../../body/to-plain-text.js';
import type { Article, Block } from '../../model/index.js';
import { readInstruction, type TakeInstruction } from './read-instruction.js';

/** What a version is to the text of its story: all of it, a new top, or a part. */
export interface Take {
  readonly kind: 'whole' | 'lead' | 'add' | 'insert' | 'sub';
  /** As the wire counts it: 2 of `2nd Add`. */
  readonly number?: number;
  readonly instruction?: TakeInstruction;
  /** The text, without paragraphs that are but instructions. */
  readonly body: readonly Block[];
}

/** Reads what part of a story an article is, from its signals and its notes, and from instructions that stand in its text. */
export function takeOf(article: Article): Take {
  const signal = kinds.find((kind) => article.signals.includes(kind));
  const told = instructionsIn(article.body);
  const inNote = (article.editorialNote ?? '').split(/[;\n]/u).map(readInstruction);
  const found = [...told.instructions, ...inNote].filter((one) => one !== undefined);
  const kind = signal ?? kindOf(found);
  const instruction = found.find(({ action }) => action === actions[kind]);
  const number = signal === undefined ? undefined : numberOf(article.version);
  return {
    kind,
    ...(number !== undefined && { number }),
    ...(instruction && { instruction }),
    body: told.body,
  };
}

const kinds = ['add', 'insert', 'sub'] as const;

const actions: Readonly<Record<Take['kind'], TakeInstruction['action'] | undefined>> = {
  whole: undefined,
  lead: 'pick-up',
  add: 'append',
  insert: 'insert',
  sub: 'substitute',
};

/** Without a marker an instruction alone makes a new top, an insert or a substitute; to append takes more than a word. */
function kindOf(instructions: readonly TakeInstruction[]): Take['kind'] {
  const [first] = instructions;
  if (first?.action === 'pick-up') return 'lead';
  if (first?.action === 'insert') return 'insert';
  return first?.action === 'substitute' ? 'sub' : 'whole';
}

function numberOf(version: string | undefined): number | undefined {
  return /^[1-9]\d{0,2}$/.test(version ?? '') ? Number(version) : undefined;
}

/** Longer paragraphs are text. */
const longestInstruction = 160;

/** The first and the last paragraph may be instructions: `PICK UP 3rd graf: “The director …”`. */
function instructionsIn(body: readonly Block[]): {
  readonly instructions: readonly TakeInstruction[];
  readonly body: readonly Block[];
} {
  const read = (block: Block | undefined): TakeInstruction | undefined => {
    const text = block?.type === 'paragraph' ? toPlainText([block]) : '';
    return text.length > longestInstruction || !opens.test(text)
      ? undefined
      : readInstruction(text);
  };
  const first = read(body[0]);
  const last = body.length > 1 ? read(body.at(-1)) : undefined;
  return {
    instructions: [first, last].filter((one) => one !== undefined),
    body: body.slice(first ? 1 : 0, last ? -1 : undefined),
  };
}

/** A paragraph that is an instruction opens with what is to be done, in capitals or in brackets. */
const opens = /^(?:\(|\p{Lu}{3,})/u;
