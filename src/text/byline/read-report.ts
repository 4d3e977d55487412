import type { PlaceDraft } from './person-draft.js';
import { partOf, type Reading, type Run } from './reading.js';

/** From where somebody reports, in one word with the verb: `北京报道`. */
export function reportPlace(reading: Reading, { from, to }: Run): PlaceDraft | undefined {
  if (to - from !== 1) return undefined;
  const { text, start, end } = partOf(reading, { from, to });
  const verb = reading.words.reports.find((word) => text.endsWith(word));
  if (verb === undefined || text === verb) return undefined;
  const name = { text: text.slice(0, -verb.length), start, end: end - verb.length };
  return { name, regions: [] };
}
