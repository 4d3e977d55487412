import { lexiconOf } from '../text/options.js';
import type { TimestampContext } from '../time/parse-timestamp.js';
import type { FeedOptions } from './feed-options.js';

/** How times are read before anything is known of the item: by the options, and the tables of the languages. */
export function timeContext(options: FeedOptions): TimestampContext {
  const { timeZone, disambiguation, provider } = options;
  const lexicon = lexiconOf(options);
  const agency = provider === undefined ? undefined : lexicon.agencyById(provider);
  return {
    names: lexicon,
    ...(timeZone !== undefined && { timeZone }),
    ...(disambiguation !== undefined && { disambiguation }),
    ...(agency && { agency }),
  };
}
