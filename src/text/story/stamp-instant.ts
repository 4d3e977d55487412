import type { Finding, Span } from '../../diagnostics/finding.js';
import { given } from '../../model/given.js';
import type { Dateline, Instant } from '../../model/index.js';
import { parseLocalTime } from '../../time/parse-local-time.js';
import type { AgencyRow } from '../../vocabulary/agencies.js';
import type { PrintedStamp } from './read-stamp.js';
import type { StoryOptions } from './story.js';

/**
 * The instant that a story's stamp means: in the zone printed, else in that of the options, else of the agency's clock, else
 * of the dateline's place. With none of them, or with a day alone, there is no instant.
 */
export function stampInstant(
  { line, value }: { readonly line: Span; readonly value: PrintedStamp },
  { timeZone, disambiguation }: Pick<StoryOptions, 'timeZone' | 'disambiguation'>,
  agency: AgencyRow | undefined,
  dateline: Dateline | undefined,
  path: 'publishedAt' | 'modifiedAt' = 'publishedAt',
): { readonly instant?: Instant; readonly findings: readonly Finding[] } {
  if (value.local === undefined) return { findings: [] };
  const place = dateline?.places.find((candidate) => candidate.timeZone !== undefined);
  return parseLocalTime(
    value.local,
    value.zone,
    given({ timeZone, disambiguation, agency, place }),
    { path, span: { start: line.start, end: line.end } },
  );
}
