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
  let line: string[] = [];
  let length = 0;
  for (const word of text.split(' ')) {
    if (line.length > 0 && length + 1 + word.length > width) {
      const cut = lastBreak(line, word);
      if (cut > 0) {
        lines.push(line.slice(0, cut).join(' '));
        line = [
          hanging + (line[cut] ?? word),
          ...line.slice(cut + 1),
          ...(cut < line.length ? [word] : []),
        ];
        length = line.join(' ').length;
        continue;
      }
    }
    length += word.length + (line.length > 0 ? 1 : 0);
    line.push(word);
  }
  return [...lines, line.join(' ')];
}

/** Words that are looked at for a place to break; where none has it, the line grows beyond the width. */
const mostTied = 40;

/** How many words of a line that has no room for the next may stay on it: as many as a break is allowed behind. */
function lastBreak(line: readonly string[], next: string): number {
  for (let count = line.length; count > Math.max(0, line.length - mostTied); count--) {
    if (mayBreak((line[count - 1] ?? '').trimStart(), line[count] ?? next)) return count;
  }
  return 0;
}

function mayBreak(word: string, next: string): boolean {
  if (/^(?:[*•▪●–+|#=-]|_+)$/.test(next) || word === '=') return false;
  return join([word, next]) === `${word} ${next}`;
}

/** The text as `wrapLine` has it, but that no short word stands alone on the last line, where it could be taken for an end mark. */
export function wrapParagraph(text: string, width: number, hanging = ''): readonly string[] {
  const lines = wrapLine(text, width, hanging);
  const last = lines.at(-1)?.trim() ?? '';
  const above = lines.at(-2);
  const cut = above?.lastIndexOf(' ') ?? -1;
  if (above === undefined || last.length > 8 || last.includes(' ') || cut <= hanging.length) {
    return lines;
  }
  const rest = above.slice(0, cut);
  const word = above.slice(cut + 1);
  if (!mayBreak(rest.slice(rest.lastIndexOf(' ') + 1), word)) return lines;
  return [...lines.slice(0, -2), rest, `${hanging}${word} ${last}`];
}
