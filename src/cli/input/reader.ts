import type { ParseOptions } from '../../index.js';
import { articleChoice } from '../command-line/format-choice.js';
import type { Arguments } from '../command-line/read-arguments.js';
import { readingSettings } from '../command-line/settings.js';
import type { Document } from './documents.js';
import { readArticles, readModel, type Reading } from './read-articles.js';
import { withPlaces } from './with-places.js';

/** Reads a document as the command line asks. */
export type Reader = (document: Document) => Reading;

/**
 * The reader that the command line asks for: of articles in a format of the wires, or of the model's own.
 *
 * @throws UsageError for a value that the library does not take.
 */
export async function readerOf(
  values: Arguments['values'],
  more: Pick<ParseOptions, 'origins'> = {},
): Promise<Reader> {
  const options = await withPlaces({ ...readingSettings(values), ...more });
  if (values['from'] === articleChoice) return readModel;
  return (document) => readArticles(document, options);
}
