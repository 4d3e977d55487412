import type { Place } from '../../model/index.js';
import type { Lexicon } from '../lexicon.js';
import { resolvePlace } from './resolve-place.js';

/** The place that a line names with what it lies in: `Bergen`, `Bergen, Norway`, `Springfield, Ill.` */
export function placeOfLine(line: string, lexicon: Lexicon): Place {
  const [name = '', ...regions] = line.split(/,\s+/).map((part) => part.trim());
  return resolvePlace({ name, regions }, lexicon).place;
}
