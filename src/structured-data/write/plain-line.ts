/**
 * Text on one line, as a property of JSON-LD should hold it (rule H3): NFC, no control characters, no white space doubled
 * or at an end. `undefined` where nothing is left.
 */
export function plainLine(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (!untidy.test(text)) return text;
  return text.normalize('NFC').replace(gaps, ' ').trim() || undefined;
}

/** A blank at an end or doubled, or anything beyond the letters and quotation marks that never need work: most lines have none. */
const untidy = /^ | $| {2}|[^ -~\u00a1-\u02af\u2010-\u201f]/;
const gaps = /[\s\p{Cc}]+/gu;
