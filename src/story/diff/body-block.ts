import { toPlainText } from '../../body/to-plain-text.js';
import type { Block } from '../../model/index.js';
import { canonicalJson } from '../canonical-json.js';

/** A block of a body as a comparison sees it. */
export interface BodyBlock {
  readonly type: Block['type'];
  /** What its reader reads, captions too. */
  readonly text: string;
  /** Equal for two blocks only where they are the same in all: markup, links and all. */
  readonly key: string;
}

/** A block, and where it stands. */
export interface PlacedBlock {
  readonly type: Block['type'];
  /** From 1, among the blocks of its type: the third paragraph is 3, whatever stands between. */
  readonly number: number;
  readonly text: string;
}

/** The blocks of a body as they are compared. */
export function bodyBlocks(body: readonly Block[]): readonly BodyBlock[] {
  return body.map((block) => ({
    type: block.type,
    text: toPlainText([block], { captions: true }),
    key: canonicalJson(block),
  }));
}
