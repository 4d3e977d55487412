import type { Block } from '../../model/body-tree.js';
import type { Article, Credit } from '../../model/index.js';
import type { Lexicon } from '../lexicon.js';
import { composeBody } from './compose-body.js';

/** A text with its sign-off, and the credits that are not in it. */
export interface SignedBody {
  readonly blocks: readonly Block[];
  readonly credits: readonly Credit[];
}

/** The text with the sign-off as it is printed beneath it, where a reader finds it there again; else the credits apart. */
export function signedBody(
  { body, credits, headline, bylines }: Article,
  lexicon: Lexicon,
): SignedBody {
  const printed = credits.filter(({ text }) => text !== undefined);
  const options = { lexicon, headline, bylines: bylines.length === 0 };
  const blocks = composeBody({ body, credits: printed }, options);
  const isSigned = blocks.length > body.length;
  return { blocks, credits: isSigned ? credits.filter(({ text }) => text === undefined) : credits };
}
