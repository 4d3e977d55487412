import { displayWidth } from './display-width.js';

/**
 * A text in lines of at most `width` columns, broken between words; a word that is wider stands on a line of its own, cut into as
 * many as it needs.
 *
 * @param hanging - Columns by which the second and further lines are set in.
 */
export function wrapText(text: string, width: number, hanging = 0): readonly string[] {
  const lines: string[] = [];
  const indent = ' '.repeat(hanging);
  let line = '';
  for (const word of wordsOf(text, width - hanging)) {
    const joined = line + word;
    if (displayWidth(joined.trimEnd()) <= width) line = joined;
    else {
      if (line.trim() !== '') lines.push(line.trimEnd());
      line = (lines.length > 0 ? indent : '') + word.trimStart();
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Stretches that may start a line, each with the space behind it; scripts without spaces break where Unicode lets them. */
function wordsOf(text: string, width: number): readonly string[] {
  return text.split(/(?<=\s)(?=\S)|(?<=\p{Script=Han})(?=\p{Script=Han})/u).flatMap((word) => {
    return displayWidth(word.trimEnd()) <= width ? [word] : piecesOf(word, width);
  });
}

function piecesOf(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && displayWidth(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
