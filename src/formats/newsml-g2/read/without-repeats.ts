import { inlineText } from '../../../body/inline-lines.js';
import type { Block } from '../../../model/body-tree.js';
import { bylineWords } from '../../../text/byline/byline-words.js';
import { wordKey } from '../../../text/lexicon.js';
import type { ItemContext } from './item-context.js';
import type { PrintedByline } from './party-kind.js';
import type { Headlines } from './read-headlines.js';

/** The text without the blocks at its start that say once more what the item has in its properties. */
export function withoutRepeats(
  blocks: readonly Block[],
  { lexicon }: ItemContext,
  headlines: Headlines,
  lines: readonly PrintedByline[],
): readonly Block[] {
  const { headline, subheadline, kicker, alternativeHeadlines } = headlines;
  const texts = new Set(
    [headline, subheadline, kicker, ...alternativeHeadlines, ...lines.map(({ text }) => text)]
      .filter((text) => text !== undefined && text !== '')
      .map((text) => plain(text ?? '')),
  );
  const words = bylineWords(lexicon);
  const from = blocks.findIndex((block, index) => {
    if (index >= mostRepeats || (block.type !== 'heading' && block.type !== 'paragraph'))
      return true;
    const text = inlineText(block.children);
    const [first = ''] = text.split(' ', 1);
    const behind = words.isOpener(wordKey(first)) ? plain(text.slice(first.length)) : undefined;
    return !texts.has(plain(text)) && (behind === undefined || !texts.has(behind));
  });
  return from <= 0 ? (from < 0 ? [] : blocks) : blocks.slice(from);
}

const mostRepeats = 6;

/** Letters and digits alone, to compare texts by. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
