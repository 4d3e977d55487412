import { toPlainText } from '../../body/to-plain-text.js';
import type { Block, Inline } from '../../model/body-tree.js';

/** What the short text of an item is to the article. */
export interface Summary {
  readonly abstract?: string | undefined;
  /** Where the item has no other text and this one holds more than an abstract can. */
  readonly body: readonly Block[];
}

/** A longer text is the story, not its abstract. */
const longestAbstract = 1000;

/**
 * What an item's short text (`description`, `summary`) gives: the abstract. Feeds put whole stories there too. So where nothing
 * else is the body, a text with links or pictures is the body as well; one of more than 1,000 characters, or with headings, lists
 * or tables, is the body alone.
 */
export function summaryOf(blocks: readonly Block[], hasBody: boolean): Summary {
  const text = textOf(blocks);
  const abstract = text === '' ? undefined : text;
  if (hasBody) return { abstract, body: [] };
  if (text.length > longestAbstract || !blocks.every(isOfSummary)) return { body: blocks };
  return { abstract, body: blocks.every(isPlain) ? [] : blocks };
}

/** The text of the blocks; of a paragraph without more, what it holds. */
function textOf(blocks: readonly Block[]): string {
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === 'paragraph' && only.children.length === 1) {
    const [text] = only.children;
    // White space is collapsed already, but for such as stands between words of other scripts.
    if (text?.type === 'text' && !/[^\S ]/.test(text.value)) return text.value.trim();
  }
  return toPlainText(blocks).trim();
}

function isOfSummary({ type }: Block): boolean {
  return type === 'paragraph' || type === 'figure' || type === 'embed';
}

function isPlain(block: Block): boolean {
  return block.type === 'paragraph' && block.children.every(isText);
}

function isText(node: Inline): boolean {
  return node.type === 'text' || node.type === 'lineBreak';
}
