import type { Article } from '../model/index.js';
import type { AuthorReader } from '../syndication/people/author-bylines.js';
import { parseTimestamp } from '../time/parse-timestamp.js';
import { type BlockContext, readBlocks } from './read-blocks.js';
import { bylinesOf } from './read-makers.js';
import type { Statement } from './statement.js';

/** The entries of a live blog, by the first statement that has some. */
export function readUpdates(
  statements: readonly Statement[],
  authors: AuthorReader,
  context: BlockContext,
): Article['liveUpdates'] {
  const said = statements.find(({ facts }) => facts.updates.length > 0)?.facts.updates ?? [];
  return said.map(({ id, headline, makers, publishedAt, text }) => {
    const instant = publishedAt && parseTimestamp(publishedAt.text).instant;
    return {
      id,
      ...(headline !== undefined && { headline }),
      bylines: makers
        .filter(({ role }) => role === 'author')
        .flatMap((maker) => bylinesOf(maker, authors)),
      ...(instant !== undefined && { publishedAt: instant }),
      body: text === undefined ? [] : readBlocks(text, context),
    };
  });
}
