import type { Byline } from '../../model/index.js';
import { lexiconOf, type TextTables } from '../options.js';
import { readByline } from './read-byline.js';

/**
 * The byline that a text is: `By Kari Eksempel, Reuters`, or a name alone.
 *
 * @param text - The line, or lines, as printed.
 * @param options - The text's language, the agency that sent it, tables of your own.
 * @returns `undefined` for a text that is no byline: a sentence, a headline such as `By the numbers`.
 * @example
 *     parseByline('By BOB McDONALD\nAP Business Writer')
 *     //=> { text: …, people: [{ name: 'Bob McDonald', jobTitle: 'Business Writer', affiliation: { name: 'AP', … }, … }], role: 'author' }
 */
export function parseByline(text: string, options: TextTables): Byline | undefined {
  if (typeof text !== 'string')
    throw new TypeError(`parseByline: expected a string, got ${typeof text}`);
  const lexicon = lexiconOf(options);
  const home =
    options.provider === undefined ? undefined : lexicon.agencyById(options.provider)?.country;
  return readByline(text, lexicon, { position: 'field', ...(home !== undefined && { home }) })
    ?.byline;
}
