import { join } from './paragraphs.js';

/**
 * The text in lines of at most `width` characters, but for words that are longer, such that joining them gives it back. No line
 * starts with what would be a bullet or a table's bar, and none ends with the sign that closes a head.
 *
 * @param text - Without line ends; blanks are one wide.
 * @param hanging - Blanks in front of every line but the first.
 */
export function wrapLine(text: string, width: number, hanging = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const fits = line === '' || line.length + 1 + word.length <= width;
    if (fits || !mayBreak(line, word)) {
      line = line === '' ? (lines.length === 0 ? word : hanging + word) : `${line} ${word}`;
      continue;
    }
    lines.push(line);
    line = hanging + word;
  }
  return [...lines, line];
}

function mayBreak(line: string, word: string): boolean {
  if (/^(?:[*•▪●–+|#=-]|_+)$/.test(word) || line.endsWith(' =')) return false;
  return join([line.slice(-20).trimStart(), word]) === `${line.slice(-20).trimStart()} ${word}`;
}

/** The text as `wrapLine` has it, but that no short word stands alone on the last line, where it could be taken for an end mark. */
export function wrapParagraph(text: string, width: number, hanging = ''): readonly string[] {
  const lines = wrapLine(text, width, hanging);
  const last = lines.at(-1)?.trim() ?? '';
  const above = lines.at(-2);
  const cut = above?.lastIndexOf(' ') ?? -1;
  if (above === undefined || last.length > 8 || last.includes(' ') || cut <= hanging.length)
    return lines;
  const word = above.slice(cut + 1);
  if (!mayBreak(above.slice(0, cut), word)) return lines;
  return [...lines.slice(0, -2), above.slice(0, cut), `${hanging}${word} ${last}`];
}
