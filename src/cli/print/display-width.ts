/** Columns that a text takes on a terminal: two for what East Asian scripts and emoji are drawn with, none for marks. */
export function displayWidth(text: string): number {
  let width = text.length;
  for (const [wide] of text.matchAll(doubled)) width += 2 - wide.length;
  for (const [unseen] of text.matchAll(none)) width -= unseen.length;
  return width;
}

const doubled =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\p{Emoji_Presentation}]/gu;
const none = /[\p{M}\p{Cf}]/gu;
