import { timeCodes } from '../../diagnostics/codes/time.js';
import { finding, type Finding, type Span } from '../../diagnostics/finding.js';
import type { Dateline, Instant } from '../../model/index.js';
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
  options: Pick<StoryOptions, 'timeZone' | 'disambiguation'>,
  agency: AgencyRow | undefined,
  dateline: Dateline | undefined,
): StampInstant {
  const place = { path: 'publishedAt', span: { start: line.start, end: line.end } };
  const candidates = zoneCandidates(options, agency, dateline);
  const [inferred] = candidates;
  if (value.zone === undefined && inferred === undefined) {
    const message = `"${value.local}" names no zone, and neither do the options, the agency or the place; no instant was made of it.`;
    const fix = 'Pass the option `timeZone`.';
    return { findings: [finding(timeCodes, 'time/no-zone', message, { ...place, fix })] };
  }
  const findings: Finding[] = [];
  if (value.zone === undefined && inferred !== undefined) {
    const message = `"${value.local}" names no zone; ${inferred.timeZone} was taken, ${inferred.from}.`;
    findings.push(finding(timeCodes, 'time/zone-inferred', message, place));
  }
  const read = value.zone === undefined ? undefined : resolveZone(value.zone, candidates);
  const zone = read === undefined ? inferred?.timeZone : read.zone;
  if (read?.problem !== undefined) findings.push(problemFinding(read.problem, value, place));
  if (zone === undefined) return { findings };
  const { instant, problem } = resolveLocalTime(value.local, zone, options.disambiguation);
  if (problem !== undefined) findings.push(problemFinding(problem, value, place));
  return { ...(instant !== undefined && { instant }), findings };
}

interface ZoneCandidate {
  readonly timeZone: string;
  readonly country?: string;
  /** For the message. */
  readonly from: string;
}

/** Whose clock the stamp may show, in the order of trust. */
function zoneCandidates(
  { timeZone }: Pick<StoryOptions, 'timeZone'>,
  agency: AgencyRow | undefined,
  dateline: Dateline | undefined,
): readonly ZoneCandidate[] {
  const placed = dateline?.places.find((place) => place.timeZone !== undefined);
  return [
    timeZone === undefined ? undefined : { timeZone, from: 'which the options name' },
    agency && {
      timeZone: agency.timeZone,
      country: agency.country,
      from: `the clock of ${agency.name}`,
    },
    placed?.timeZone === undefined
      ? undefined
      : { timeZone: placed.timeZone, from: `the clock of ${placed.name}` },
  ].filter((candidate) => candidate !== undefined);
}

type Problem =
  'time/ambiguous' | 'time/skipped' | 'time/unknown-zone' | 'time/ambiguous-zone' | 'time/invalid';

function problemFinding(
  problem: Problem,
  { local, zone }: PrintedStamp,
  place: { readonly path: string; readonly span: Span },
): Finding {
  const messages: Readonly<Record<Problem, string>> = {
    'time/ambiguous': `The clock showed ${local} twice, as summer time ended.`,
    'time/skipped': `No clock showed ${local}, as summer time began.`,
    'time/unknown-zone': `"${zone ?? ''}" is no zone that is known; no instant was made of ${local}.`,
    'time/ambiguous-zone': `"${zone ?? ''}" has several meanings; the one nearest to the source was taken.`,
    'time/invalid': `${local} is no time that a calendar has.`,
  };
  const fixes: Readonly<Partial<Record<Problem, string>>> = {
    'time/ambiguous': 'Pass the option `disambiguation`: "earlier" or "later".',
    'time/skipped': 'Pass the option `disambiguation`: "earlier" or "later".',
  };
  const fix = fixes[problem];
  return finding(timeCodes, problem, messages[problem], {
    ...place,
    ...(fix !== undefined && { fix }),
  });
}
