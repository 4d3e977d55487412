import { datelineCodes } from '../../diagnostics/codes/dateline.js';
import { finding, type Finding, type Span } from '../../diagnostics/finding.js';
import type { Dateline } from '../../model/index.js';
import type { Lexicon } from '../lexicon.js';
import { type PrintedPlace, type ResolvedPlace, resolvePlace } from '../place/resolve-place.js';
import { type Token, tokenize } from '../tokens.js';
import { dateOf, type DateReference } from './date-of.js';
import { matchShapes, type ShapeMatch } from './match-shapes.js';
import { isMark } from './read-date.js';
import type { Line } from './read-places.js';
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
  const { lexicon, provider } = context;
  if (!mayBeDateline(text, from)) return undefined;
  const tokens = withoutStars(tokenize(text, from, longestDateline));
  if (tokens.length === 0 || tokens[0]?.kind === 'line') return undefined;
  const line: Line = { text, tokens, lexicon };
  const best = likeliest(matchShapes(line), line, provider !== undefined);
  if (best === undefined) return undefined;
  const { match, weight } = best;
  const span = { start: tokens[0]?.start ?? from, end: tokens[match.endToken - 1]?.end ?? from };
  const findings: Finding[] = [];
  const home = lexicon.agencyById(
    provider ?? match.agencies.find(({ row }) => row)?.row?.id ?? '',
  )?.country;
  const date = match.date && dateOf(match.date, context.reference, span);
  findings.push(...(date?.findings ?? []));
  if (weight < sure) findings.push(uncertain(text.slice(span.start, span.end), span));
  const places = match.places.map((printed, index) => {
    const resolved = resolvePlace(printed, lexicon, home);
    findings.push(...placeFindings(printed, resolved, index, span));
    return resolved.place;
  });
  return {
    dateline: {
      text: text.slice(span.start, span.end).replace(/\s+/g, ' '),
      places,
      ...(date?.day !== undefined && { date: date.day }),
      dateInferred: date?.inferredFrom === undefined ? 'none' : 'year',
      ...(date?.inferredFrom !== undefined && { dateInferredFrom: date.inferredFrom }),
      agencies: match.agencies.map(({ name, row }) => ({ name, ...(row && { id: row.id }) })),
    },
    span,
    leadStart: tokens[match.leadToken]?.start ?? text.length,
    confidence: Math.min(0.99, Math.round(weight * 100) / 100),
    ...(match.credit && { credit: match.credit }),
    ownLine: tokens[match.leadToken - 1]?.kind === 'line' || tokens[match.leadToken] === undefined,
    findings,
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

/** Stray stars in front, as some wires have them. */
function withoutStars(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex((token) => !isMark(token, '*'));
  return first > 0 ? tokens.slice(first) : tokens;
}

/** The heaviest reading; of two as heavy, the one that takes more of the line. */
function likeliest(
  matches: readonly ShapeMatch[],
  line: Line,
  hasProvider: boolean,
): { readonly match: ShapeMatch; readonly weight: number } | undefined {
  let best: { readonly match: ShapeMatch; readonly weight: number } | undefined;
  for (const match of matches) {
    const weight = weigh(match, line, hasProvider);
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
