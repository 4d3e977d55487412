import type { Article } from '../../model/index.js';
import { type MarkerRow, markers } from '../../vocabulary/markers.js';

/**
 * The marker lines that say what the article's signals say, so that a killed story never leaves without its kill. A signal that
 * no marker gives has none.
 */
export function composeMarkers({ signals, status, urgency }: Article): readonly string[] {
  return signals.flatMap((signal) => {
    const row = markers.find(
      (candidate) => candidate.signal === signal && isTrue(candidate, status, urgency),
    );
    return row === undefined ? [] : [row.words.replace('#', '1').toUpperCase()];
  });
}

/** Whether the marker would say nothing of the article that is not so. */
function isTrue(row: MarkerRow, status: Article['status'], urgency: number | undefined): boolean {
  return (
    row.genre === undefined &&
    (row.status === undefined || row.status === status) &&
    (row.urgency === undefined || row.urgency === urgency)
  );
}
