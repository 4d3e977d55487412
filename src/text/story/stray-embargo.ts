import { loneEmbargo } from '../embargo/lone-embargo.js';
import type { PrintedEmbargo } from '../embargo/read-embargo.js';
import type { Lexicon } from '../lexicon.js';
import type { HeadPart } from './head/scan.js';
import type { CopyLine } from './lines.js';

/**
 * An embargo on a line of its own within the text, and where: what somebody put beneath the lead or at the foot must hold too.
 */
export function strayEmbargo(
  lines: readonly CopyLine[],
  lexicon: Lexicon,
): { readonly at: number; readonly embargo: HeadPart<PrintedEmbargo> } | undefined {
  for (const [at, line] of lines.entries()) {
    if (!standsAlone(lines, at)) continue;
    const value = loneEmbargo(line.text, lexicon);
    if (value !== undefined) return { at, embargo: { line, value } };
  }
  return undefined;
}

/** Whether empty lines stand around a line of text. */
function standsAlone(lines: readonly CopyLine[], at: number): boolean {
  if (lines[at]?.text === '' || (at > 0 && lines[at - 1]?.text !== '')) return false;
  return (lines[at + 1]?.text ?? '') === '';
}
