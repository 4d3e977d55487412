import type { ParseOptions } from '../../index.js';

/** The same options, with places looked up among all that come with wirecopy; their table is loaded only by commands that read. */
export async function withPlaces(options: ParseOptions): Promise<ParseOptions> {
  const { gazetteer } = await import('../../places/index.js');
  return { ...options, gazetteer };
}
