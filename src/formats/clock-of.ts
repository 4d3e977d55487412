import type { Dateline, Organization } from '../model/index.js';
import type { Lexicon } from '../text/lexicon.js';
import type { TimeContext } from '../time/parse-local-time.js';
import type { ParseOptions } from './format.js';

/** What an item says of its sender and place. */
export interface ClockSigns {
  readonly provider?: Organization | undefined;
  readonly dateline?: Dateline | undefined;
}

/** Whose clock a time without a zone shows: the option's, the sender's, the dateline's. */
export function clockOf(
  { timeZone, disambiguation, provider: id }: ParseOptions,
  lexicon: Lexicon,
  { provider, dateline }: ClockSigns,
): TimeContext {
  const printed = dateline?.agencies.find((agency) => agency.id !== undefined)?.id;
  const named = provider && lexicon.agency(provider.name);
  const agency = lexicon.agencyById(id ?? '') ?? named ?? lexicon.agencyById(printed ?? '');
  const place = dateline?.places.find((one) => one.timeZone !== undefined);
  return {
    ...(timeZone !== undefined && { timeZone }),
    ...(disambiguation !== undefined && { disambiguation }),
    ...(agency && { agency }),
    ...(place && { place }),
  };
}
