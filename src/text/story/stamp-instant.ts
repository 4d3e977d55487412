import type { Finding, Span } from '../../diagnostics/finding.js';
import type { Dateline, Instant } from '../../model/index.js';
import { inferZone, type ZoneContext } from '../../time/infer-zone.js';
import { reportTime, type TimePlace } from '../../time/report-time.js';
import { resolveLocalTime } from '../../time/resolve-local-time.js';
import { resolveZone } from '../../time/resolve-zone.js';
import type { AgencyRow } from '../../vocabulary/agencies.js';
import type { PrintedStamp } from './read-stamp.js';
import type { StoryOptions } from './story.js';

/** A stamp as an instant, and what was inferred on the way. */
export interface StampInstant {
  /** Absent where nothing gives the zone. */
  readonly instant?: Instant;
  readonly findings: readonly Finding[];
}

/**
 * The instant that a story's stamp means: in the zone printed, else in that of the options, else of the agency's clock, else
 * of the dateline's place. With none of them there is no instant.
 */
export function stampInstant(
  { line, value }: { readonly line: Span; readonly value: PrintedStamp },
  { timeZone, disambiguation }: Pick<StoryOptions, 'timeZone' | 'disambiguation'>,
  agency: AgencyRow | undefined,
  dateline: Dateline | undefined,
): StampInstant {
  const place: TimePlace = { path: 'publishedAt', span: { start: line.start, end: line.end } };
  const printed = dateline?.places.find((candidate) => candidate.timeZone !== undefined);
  const context: ZoneContext = {
    ...(timeZone !== undefined && { timeZone }),
    ...(agency && { agency }),
    ...(printed && { place: printed }),
  };
  const { zone, findings } = zoneOf(value, context, place);
  if (zone === undefined) return { findings };
  const { instant, problem, alternatives } = resolveLocalTime(value.local, zone, disambiguation);
  const facts = {
    text: value.local,
    zone,
    alternatives,
    ...(instant !== undefined && { taken: instant }),
  };
  return {
    ...(instant !== undefined && { instant }),
    findings: problem === undefined ? findings : [...findings, reportTime(problem, facts, place)],
  };
}

/** The zone that is printed, or the one that the context gives. */
function zoneOf(
  { zone: word, local }: PrintedStamp,
  context: ZoneContext,
  place: TimePlace,
): { readonly zone?: string; readonly findings: readonly Finding[] } {
  if (word === undefined) {
    const inferred = inferZone(context);
    if (inferred === undefined)
      return { findings: [reportTime('time/no-zone', { text: local }, place)] };
    const { zone, from } = inferred;
    return {
      zone,
      findings: [reportTime('time/zone-inferred', { text: local, taken: zone, from }, place)],
    };
  }
  const { agency, place: printed, timeZone } = context;
  const sources = [timeZone === undefined ? undefined : { timeZone }, agency, printed];
  const { zone, problem, alternatives } = resolveZone(
    word,
    sources.filter((source) => source !== undefined),
  );
  const facts = { text: word, alternatives, ...(zone !== undefined && { taken: zone }) };
  return {
    ...(zone !== undefined && { zone }),
    findings: problem === undefined ? [] : [reportTime(problem, facts, place)],
  };
}
