import { counted, thousands } from './numbers.js';
import type { Paint } from './paint.js';

/** How far the work has got. */
export interface Standing {
  readonly documents: number;
  readonly failed: number;
  /** How much has been read of all that there is, 0 to 1; undefined where nobody knows. */
  readonly part: number | undefined;
  /** Since the start. */
  readonly seconds: number;
}

/**
 * A line of progress, narrower than the terminal: what does not fit is left out from the right.
 *
 *     ━━━━━━━━━━━━━━━━━━━━━━━━  62 %  12,409 documents  1,034/s  3 failed
 */
export function progressLine(
  { documents, failed, part, seconds }: Standing,
  { columns, paint }: { readonly columns: number; readonly paint: Paint },
): string {
  const share = part === undefined ? [] : [`${String(Math.floor(part * 100)).padStart(3)} %`];
  const rate = seconds > 0 ? [`${thousands(Math.round(documents / seconds))}/s`] : [];
  const counts = [counted(documents, 'document'), ...rate];
  const failures = failed === 0 ? [] : [`${thousands(failed)} failed`];
  const hasBar = part !== undefined && columns >= barWidth * 2;
  const bar = hasBar ? [barOf(part, paint)] : [];
  const texts = [...share, ...counts, ...failures];
  const painted = [...share, ...counts, ...failures.map((text) => paint('error', text))];
  let room = columns - 1 - (hasBar ? barWidth : 0);
  const fitting = painted.filter((_text, index) => {
    room -= (texts[index]?.length ?? 0) + 2;
    return room >= 0;
  });
  return [...bar, ...fitting].join('  ');
}

const barWidth = 24;

function barOf(part: number, paint: Paint): string {
  const full = Math.round(part * barWidth);
  return paint('accent', '━'.repeat(full)) + paint('quiet', '━'.repeat(barWidth - full));
}
