import type { Inline } from '../model/index.js';
import { walk } from './walk.js';

/**
 * The text of a paragraph, heading, cell or caption: one string a line, parted where a `lineBreak` stands. White space
 * in text nodes counts as HTML has it: a run of it is one space, and none stands at an end of a line.
 */
export function inlineLines(children: readonly Inline[]): readonly string[] {
  const lines: string[] = [];
  let line = '';
  walk(children, {
    enter(node) {
      if (node.type === 'text') line += node.value;
      else if (node.type === 'lineBreak') {
        lines.push(collapse(line));
        line = '';
      }
      return true;
    },
  });
  lines.push(collapse(line));
  return lines;
}

/** The lines that hold something, parted by LF. */
export function inlineBlock(children: readonly Inline[]): string {
  const first = children[0];
  if (children.length === 1 && first?.type === 'text') return collapse(first.value);
  return inlineLines(children)
    .filter((line) => line !== '')
    .join('\n');
}

/** The text in one line: a `lineBreak` is a space. */
export function inlineText(children: readonly Inline[]): string {
  return inlineLines(children)
    .filter((line) => line !== '')
    .join(' ');
}

function collapse(text: string): string {
  // Most texts need nothing, and to see that is far cheaper than to replace every blank by itself.
  return uneven.test(text) ? text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '') : text;
}

const uneven = /^ | $| {2}|[\t\n\f\r]/;
