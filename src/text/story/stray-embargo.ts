import { type PrintedEmbargo, readEmbargo } from '../embargo/read-embargo.js';
import type { Lexicon } from '../lexicon.js';
import type { HeadPart } from './head/scan.js';
import type { CopyLine } from './lines.js';

/**
 * An embargo on a line of its own within the text, and where: what somebody put beneath the lead or at the foot must hold too. In a
 * sentence the words tell of one, so the line has a day or a clock time and no stop at its end.
 */
export function strayEmbargo(
  lines: readonly CopyLine[],
  lexicon: Lexicon,
): { readonly at: number; readonly embargo: HeadPart<PrintedEmbargo> } | undefined {
  for (const [at, line] of lines.entries()) {
    if (!standsAlone(lines, at)) continue;
    const value = readEmbargo(line.text, lexicon);
    if (value?.date === undefined && value?.clock === undefined) continue;
    return { at, embargo: { line, value } };
  }
  return undefined;
}

/** Longer lines are sentences. */
const longest = 100;

function standsAlone(lines: readonly CopyLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (text === '' || text.length > longest || text.endsWith('.')) return false;
  return (lines[at - 1]?.text ?? '') === '' && (lines[at + 1]?.text ?? '') === '';
}
