import type { Block } from '../model/index.js';
import { inlineText } from './inline-lines.js';
import { walk } from './walk.js';

/**
 * How many words the body has: its paragraphs, headings, lists, quotes, tables and preformatted text; captions,
 * credits and embeds are not counted, as they are not in `toPlainText`.
 *
 * A word is a run of letters, marks and digits. Apostrophes, hyphens and full stops inside it belong to it (`don't`,
 * `six-year-old`, `U.S`), and between digits a comma or colon (`1,200`, `13:50`). Chinese and Japanese part no words by
 * spaces, so each ideograph and each kana counts as one, as editors' programs count them. The rule is written out here
 * rather than left to `Intl.Segmenter`, whose dictionaries differ from engine to engine.
 *
 * @example
 * wordCount([{ type: 'paragraph', children: [{ type: 'text', value: "It's a six-year-old rule." }] }]) //=> 4
 */
export function wordCount(body: readonly Block[]): number {
  let count = 0;
  walk(body, {
    enter(node) {
      switch (node.type) {
        case 'paragraph':
        case 'heading':
        case 'tableCell':
          count += countWords(inlineText(node.children));
          return false;
        case 'preformatted':
          count += countWords(node.value);
          return false;
        case 'table':
          count += countWords(node.caption ?? '');
          return true;
        case 'figure':
        case 'embed':
          return false;
        default:
          return true;
      }
    },
  });
  return count;
}

/**
 * How many words `text` has, by the rule of `wordCount`.
 *
 * @example
 * ```ts
 * countWords('Bergen opened 1,200 boards'); // 4
 * ```
 */
export function countWords(text: string): number {
  const word = (anyWord ??= wordPattern());
  word.lastIndex = 0;
  let count = 0;
  while (word.test(text)) count++;
  return count;
}

/** Made at the first call, so that importing it alone does nothing. */
let anyWord: RegExp | undefined;

function wordPattern(): RegExp {
  const wide = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
  const run = String.raw`(?:(?![${wide}])[\p{L}\p{M}\p{N}_])+`;
  const joint = String.raw`(?:['’.\-\u2010\u2011·]|(?<=\p{N})[,:](?=\p{N}))`;
  return new RegExp(String.raw`[${wide}]\p{M}*|${run}(?:${joint}${run})*`, 'gu');
}
