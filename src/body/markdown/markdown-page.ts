import type { List } from '../../model/index.js';

/** Blocks put one under another, each line behind the signs of the quotes and lists around it. */
export interface MarkdownPage {
  /** A block, line by line. */
  write(lines: readonly string[]): void;
  openQuote(): void;
  openList(list: List, isTight: boolean): void;
  openItem(): void;
  /** Ends the innermost quote, list or item that is open. */
  close(): void;
  text(): string;
}

/** An empty page. */
export function markdownPage(): MarkdownPage {
  const lines: string[] = [];
  const frames: Frame[] = [{ first: '', rest: '', isUsed: false }];
  let tooDeep = 0;

  const open = (frame: Frame): void => {
    if (tooDeep > 0 || frames.length > deepest) tooDeep++;
    else frames.push(frame);
  };
  const write = (block: readonly string[]): void => {
    const used = frames.filter((frame) => frame.isUsed);
    const isTight = used.filter((frame) => frame.list !== undefined).at(-1)?.list?.isTight;
    if (lines.length > 0 && isTight !== true) {
      lines.push(
        used
          .map((frame) => frame.rest)
          .join('')
          .trimEnd(),
      );
    }
    for (const line of block) {
      const signs = frames.map((frame) => (frame.isUsed ? frame.rest : frame.first)).join('');
      lines.push(line === '' ? signs.trimEnd() : signs + line);
      for (const frame of frames) frame.isUsed = true;
    }
    for (const frame of frames) delete frame.closedList;
  };

  return {
    write,
    openQuote() {
      open({ first: '> ', rest: '> ', isUsed: false });
    },
    openList({ ordered, start = 1 }, isTight) {
      const above = frames.at(-1)?.closedList;
      const isSecond = above?.ordered === ordered && !above.isSecond;
      const number = Math.min(Math.max(start, 0), highestNumber);
      open({ first: '', rest: '', isUsed: false, list: { ordered, isSecond, isTight, number } });
    },
    openItem() {
      const sign = itemSign(frames.at(-1)?.list);
      open({ first: sign, rest: ' '.repeat(sign.length), isUsed: false, isItem: true });
    },
    close() {
      if (tooDeep > 0) {
        tooDeep--;
        return;
      }
      const frame = frames.at(-1);
      // An item without text still counts: its sign stands alone.
      if (frame?.isItem === true && !frame.isUsed) write(['']);
      frames.pop();
      const around = frames.at(-1);
      if (frame?.list !== undefined && frame.isUsed && around !== undefined) {
        around.closedList = frame.list;
      }
    },
    text: () => lines.join('\n'),
  };
}

/** A quote, list or item, by what stands before its first line and before the others. */
interface Frame {
  readonly first: string;
  readonly rest: string;
  readonly isItem?: true;
  readonly list?: OpenList;
  isUsed: boolean;
  /** The list that is its last block so far. */
  closedList?: OpenList;
}

interface OpenList {
  readonly ordered: boolean;
  /** Whether it follows one of its kind at once: its sign must differ, or both would be one list. */
  readonly isSecond: boolean;
  readonly isTight: boolean;
  number: number;
}

function itemSign(list: OpenList | undefined): string {
  if (list === undefined) return '';
  if (!list.ordered) return list.isSecond ? '* ' : '- ';
  const sign = `${list.number}${list.isSecond ? ')' : '.'} `;
  list.number = Math.min(list.number + 1, highestNumber);
  return sign;
}

/** CommonMark 0.31, 5.2: nine digits at most. */
const highestNumber = 999_999_999;

/** What nests deeper is written at this level (64 lists with an item each), or signs would grow with the depth's square. */
const deepest = 128;
