import type { DiffStretch } from '../../index.js';
import type { Paint, Style } from '../print/paint.js';
import { printable } from '../print/printable.js';
import { displayWidth } from '../print/display-width.js';

/** What further lines are set in by. */
const indent = '  ';

/**
 * The stretches of a comparison as lines of at most `width` columns, broken between words; what was taken out and put in has marks
 * around it, for those who see no colours.
 */
export function setStretches(
  stretches: readonly DiffStretch[],
  width: number,
  paint: Paint,
): readonly string[] {
  const lines: string[] = [];
  let [line, used] = ['', 0];
  for (const { kind, text } of stretches) {
    const [open, close] = marks[kind];
    const style = styles[kind];
    for (const word of printable(`${open}${text}${close}`).split(/(?<=\s)(?=\S)/u)) {
      if (used > 0 && used + displayWidth(word.trimEnd()) > width) {
        lines.push(line.trimEnd());
        [line, used] = [indent, indent.length];
      }
      line += style === undefined ? word : paint(style, word);
      used += displayWidth(word);
    }
  }
  return [...lines, line];
}

const marks: Readonly<Record<DiffStretch['kind'], readonly [string, string]>> = {
  heading: ['', ''],
  same: ['', ''],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
};

const styles: Readonly<Record<DiffStretch['kind'], Style | undefined>> = {
  heading: 'title',
  same: undefined,
  removed: 'error',
  added: 'good',
};
