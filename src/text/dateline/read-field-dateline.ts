import { type Finding, unplaced } from '../../diagnostics/finding.js';
import type { Dateline } from '../../model/index.js';
import type { Lexicon } from '../lexicon.js';
import { resolvePlace } from '../place/resolve-place.js';
import { type DatelineContext, readDateline } from './read-dateline.js';

/** A dateline that has a field of its own. */
export interface FieldDateline {
  readonly dateline: Dateline;
  /** Whether it says where or from whom, and not only when. */
  readonly isWhole: boolean;
  readonly findings: readonly Finding[];
}

/** Reads the text of a dateline's field; a text that is none in any shape is kept as it is. */
export function readFieldDateline(
  text: string,
  context: DatelineContext,
): FieldDateline | undefined {
  const printed = text.replace(/(?:(?<![\s.])[\s.]+|(?<![\s.\-–—=]))[-–—=]+\s*$/u, '').trim();
  if (printed === '') return undefined;
  // In print a dash follows; a field has none to end its dateline.
  const read = readDateline(`${printed} -`, 0, context);
  if (read !== undefined && read.leadStart >= printed.length) {
    const { dateline, findings } = read;
    const isWhole = dateline.places.length > 0 || dateline.agencies.length > 0;
    return { dateline, isWhole, findings: findings.map(unplaced) };
  }
  const places = placesOf(printed, context.lexicon);
  const plain: Dateline = { text: printed, places, dateInferred: 'none', agencies: [] };
  return { dateline: plain, isWhole: places.length > 0, findings: [] };
}

/** The place that a field names and nothing else, where a table knows it. */
function placesOf(printed: string, lexicon: Lexicon): Dateline['places'] {
  if (printed.length > longestName || /\d/.test(printed)) return [];
  const [name = '', ...regions] = printed.split(/,\s+/).map((part) => part.trim());
  const { place, known } = resolvePlace({ name, regions }, lexicon);
  return known ? [place] : [];
}

const longestName = 80;
