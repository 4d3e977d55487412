import type { TextTables } from '../text/options.js';
import type { Disambiguation } from '../time/disambiguation.js';

/** The options of a reading that bear on feeds. */
export interface FeedOptions extends TextTables {
  /** IANA; for times that have no zone. */
  readonly timeZone?: string;
  readonly disambiguation?: Disambiguation;
  readonly limits?: {
    readonly depth?: number;
    readonly attributes?: number;
    readonly items?: number;
  };
}
