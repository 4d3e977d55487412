import { datelineCodes } from '../../diagnostics/codes/dateline.js';
import { finding, type Finding, type Span } from '../../diagnostics/finding.js';
import { given } from '../../model/given.js';
import type { Dateline } from '../../model/index.js';
import type { Lexicon } from '../lexicon.js';
import { LineTokens } from '../line-tokens.js';
import { type PrintedPlace, type ResolvedPlace, resolvePlace } from '../place/resolve-place.js';
import { dateOf, type DateReference } from './date-of.js';
import { matchShapes, type ShapeMatch } from './match-shapes.js';
import { enough, weigh } from './weigh.js';

/** What the reader of a dateline is told. */
export interface DatelineContext {
  readonly lexicon: Lexicon;
  /** Id of the agency that sent the text. */
  readonly provider?: string;
  /** Gives a day without a year its year. */
  readonly reference?: DateReference;
}

/** A dateline found in a text. */
export interface DatelineReading {
  readonly dateline: Dateline;
  /** Of the dateline as printed. */
  readonly span: Span;
  /** Offset of the lead. */
  readonly leadStart: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** A reporter's credit that stands in the agency's brackets. */
  readonly credit?: { readonly text: string; readonly start: number; readonly end: number };
  /** Whether the dateline has its line to itself. */
  readonly ownLine: boolean;
  readonly findings: readonly Finding[];
}

/** Behind this many tokens no dateline ends. */
const longestDateline = 64;

/**
 * The dateline that starts at offset `from` of `text`, if one does.
 *
 *     BERGEN, Norway, Sept 26 (Reuters) - A library opened.
 *     ^ span.start            span.end ^  ^ leadStart
 */
export function readDateline(
  text: string,
  from: number,
  context: DatelineContext,
): DatelineReading | undefined {
  if (!mayBeDateline(text, from)) return undefined;
  const { lexicon, provider, reference } = context;
  const tokens = new LineTokens(text, behindStars(text, from), lexicon, longestDateline);
  const first = tokens.at(0);
  if (first === undefined || first.kind === 'line') return undefined;
  const best = likeliest(matchShapes(tokens), lexicon, provider !== undefined);
  if (best === undefined) return undefined;
  const { match, weight } = best;
  const { agencies, credit, endToken, leadToken } = match;
  const span = { start: first.start, end: tokens.at(endToken - 1)?.end ?? from };
  const date = match.date && dateOf(match.date, reference, span);
  const findings: Finding[] = date === undefined ? [] : [...date.findings];
  if (weight < sure) findings.push(uncertain(text.slice(span.start, span.end), span));
  const home = lexicon.agencyById(
    provider ?? agencies.find(({ row }) => row)?.row?.id ?? '',
  )?.country;
  const places = match.places.map((printed, index) => {
    const resolved = resolvePlace(printed, lexicon, home);
    findings.push(...placeFindings(printed, resolved, index, span));
    return resolved.place;
  });
  const lead = tokens.at(leadToken);
  return {
    dateline: given({
      text: text.slice(span.start, span.end).replace(/\s+/g, ' '),
      places,
      date: date?.day,
      dateInferred: date?.inferredFrom === undefined ? ('none' as const) : ('year' as const),
      dateInferredFrom: date?.inferredFrom,
      agencies: agencies.map(({ name, row }) => ({ name, ...(row && { id: row.id }) })),
    }),
    span,
    leadStart: lead?.start ?? text.length,
    confidence: Math.min(0.99, Math.round(weight * 100) / 100),
    ownLine: lead === undefined || tokens.at(leadToken - 1)?.kind === 'line',
    findings,
    ...(credit && { credit }),
  };
}

/**
 * Whether the line's start has any sign that datelines have: a dash, bracket, slash, colon, comma, stop, digit, Chinese
 * character, or capitals throughout. Most lines of text have one, most headlines none.
 */
function mayBeDateline(text: string, from: number): boolean {
  const start = text.slice(from, from + 160);
  return telling.test(start) || !/\p{Ll}/u.test(start.split(/[\r\n]/, 1)[0] ?? '');
}

const telling = /^[^\r\n]*?[-‐-―−_(（/[:：,，،.\p{N}电電]/u;

/** Behind stray stars, as some wires have them in front. */
function behindStars(text: string, from: number): number {
  stars.lastIndex = from;
  return stars.test(text) ? stars.lastIndex : from;
}

const stars = /(?:[ \t]{0,8}\*){1,64}/y;

/** The heaviest reading; of two as heavy, the one that takes more of the line. */
function likeliest(
  matches: readonly ShapeMatch[],
  lexicon: Lexicon,
  hasProvider: boolean,
): { readonly match: ShapeMatch; readonly weight: number } | undefined {
  let best: { readonly match: ShapeMatch; readonly weight: number } | undefined;
  for (const match of matches) {
    const weight = weigh(match, lexicon, hasProvider);
    if (weight < enough) continue;
    const isBetter =
      best === undefined ||
      weight > best.weight ||
      (weight === best.weight && match.endToken > best.match.endToken);
    if (isBetter) best = { match, weight };
  }
  return best;
}

/** From this weight on a reading is taken without a remark. */
const sure = 0.62;

function uncertain(text: string, span: Span): Finding {
  const message = `"${text}" is read as a dateline, though little but its look speaks for it.`;
  const fix = 'Pass the option `provider`, or a gazetteer that knows the place.';
  return finding(datelineCodes, 'dateline/uncertain', message, { path: 'dateline', span, fix });
}

function placeFindings(
  printed: PrintedPlace,
  { place, known, ambiguous }: ResolvedPlace,
  index: number,
  span: Span,
): readonly Finding[] {
  const path = `dateline.places[${String(index)}]`;
  if (!known) {
    return [
      finding(
        datelineCodes,
        'dateline/unknown-place',
        `No table at hand knows "${printed.name}".`,
        {
          path,
          span,
          fix: 'Pass a gazetteer, such as the one of wirecopy/places.',
        },
      ),
    ];
  }
  if (!ambiguous) return [];
  const where = [place.regionCode ?? place.country, place.timeZone].filter(Boolean).join(', ');
  return [
    finding(
      datelineCodes,
      'dateline/ambiguous-place',
      `Several places are called "${printed.name}"; the one in ${where} was taken.`,
      { path, span, fix: 'Name the state or country behind the place.' },
    ),
  ];
}
