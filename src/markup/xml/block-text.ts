import { toPlainText } from '../../body/to-plain-text.js';
import { htmlVocabulary } from '../html/html-elements.js';
import { bodyOf } from './body-of.js';
import { isElement, type XmlElement, type XmlNode } from './xml-element.js';
import { textOf } from './xml-path.js';

/**
 * The text of an element that holds a block of lines and no more, as NewsML-G2's descriptions and notes do: `br` ends a line of it,
 * and other white space means no more than a blank.
 */
export function blockTextOf(element: XmlElement): string {
  if (!element.children.some(isElement)) return textOf(element);
  if (!isBlock(element.children)) {
    return toPlainText(bodyOf(element.children, htmlVocabulary).body).replace(/\n{2,}/g, '\n');
  }
  return linesOf(element.children)
    .map((line) => line.replace(/[ \t\n\r]+/g, ' ').trim())
    .join('\n')
    .trim();
}

/** Whether all elements are those that NewsML-G2 has for a block; dpa has paragraphs and lists of HTML. */
function isBlock(nodes: readonly XmlNode[]): boolean {
  return nodes.every((node) => !isElement(node) || (own.has(node.name) && isBlock(node.children)));
}

const own: ReadonlySet<string> = new Set(['a', 'span', 'ruby', 'rb', 'rt', 'rp', 'inline', 'br']);

function linesOf(nodes: readonly XmlNode[], lines: string[] = ['']): readonly string[] {
  for (const node of nodes) {
    if (!isElement(node)) lines.push((lines.pop() ?? '') + node);
    else if (node.name === 'br') lines.push('');
    else linesOf(node.children, lines);
  }
  return lines;
}
