import type { Span } from '../diagnostics/finding.js';
import type { Block } from '../model/body-tree.js';
import type { ArticleFields } from '../model/empty-article.js';
import type { ItemTimes } from './item-times.js';
import type { Reading } from './reading.js';

/** An item as its format gives it. */
export interface ItemDraft {
  readonly fields: ArticleFields;
  /** The text, with all that stands in it of the story's origin. */
  readonly blocks: readonly Block[];
  /** Where the text was read. */
  readonly textSpan?: Span | undefined;
  readonly times: ItemTimes;
  readonly reading: Reading;
  /** Of the item. */
  readonly span: Span;
}
