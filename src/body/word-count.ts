import type { Block, Inline } from '../model/index.js';
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
          count += countWords(rawText(node.children));
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

/** As `inlineText` has it, where nobody minds its white space. */
function rawText(children: readonly Inline[]): string {
  const first = children[0];
  return children.length === 1 && first?.type === 'text' ? first.value : inlineText(children);
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
  return countLatinWords(text) ?? countAnyWords(text);
}

/** The same of Latin text, which needs no look at Unicode's tables; undefined for text with other letters. */
function countLatinWords(text: string): number | undefined {
  const kinds = (latinKinds ??= kindsOfLatin());
  let count = 0;
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind === undefined || kind === foreign) return undefined;
    const next = steps[state + kind] ?? 0;
    count += next & 1;
    state = next & ~1;
  }
  return count;
}

const foreign = 5;

/**
 * What follows a state, a row each, when a character comes: one that parts words, a letter, a digit, a sign that joins parts of a
 * word, one that joins digits. Odd where a word starts with it.
 */
const [gap, letter, digit, joined, separated] = [0, 6, 12, 18, 24] as const;
// prettier-ignore
const steps: readonly number[] = [
  /* gap       */ gap, letter + 1, digit + 1, gap, gap, 0,
  /* letter    */ gap, letter, digit, joined, gap, 0,
  /* digit     */ gap, letter, digit, joined, separated, 0,
  /* joined    */ gap, letter, digit, gap, gap, 0,
  /* separated */ gap, letter + 1, digit, gap, gap, 0,
];

/** Made at the first call, so that importing it alone does nothing. */
let latinKinds: Uint8Array | undefined;

/** Columns of the table by code: Basic Latin to Latin Extended-B, and the punctuation of their languages. */
function kindsOfLatin(): Uint8Array {
  const kinds = new Uint8Array(0x2028).fill(foreign).fill(0, 0, 0x250).fill(0, 0x2010);
  for (const [code, kind] of kinds.entries()) {
    if (kind === 0)
      kinds[code] = 1 + latin.findIndex((some) => some.test(String.fromCharCode(code)));
  }
  return kinds;
}

const latin = [
  /[A-Za-z_\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/,
  /[\d\u00b2\u00b3\u00b9\u00bc-\u00be]/,
  /['’.\-\u2010\u2011·]/,
  /[,:]/,
];

function countAnyWords(text: string): number {
  const word = (anyWord ??= wordPattern());
  word.lastIndex = 0;
  let count = 0;
  while (word.test(text)) count++;
  return count;
}

/** Likewise. */
let anyWord: RegExp | undefined;

function wordPattern(): RegExp {
  const wide = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
  const run = String.raw`(?:(?![${wide}])[\p{L}\p{M}\p{N}_])+`;
  const joint = String.raw`(?:['’.\-\u2010\u2011·]|(?<=\p{N})[,:](?=\p{N}))`;
  return new RegExp(String.raw`[${wide}]\p{M}*|${run}(?:${joint}${run})*`, 'gu');
}
