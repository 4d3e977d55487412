import type { Article } from '../../model/index.js';
import { type MarkerRow, markers } from '../../vocabulary/markers.js';

/**
 * The marker lines that say what the article's signals, version and status say, so that a killed story never leaves without its
 * kill. A signal that no marker gives has none.
 */
export function composeMarkers(
  article: Pick<Article, 'signals' | 'status' | 'urgency' | 'version'>,
): readonly string[] {
  const { signals, status } = article;
  const rows = signals.flatMap((signal) => markerFor(signal, article) ?? []);
  const isSaid = status === 'usable' || rows.some((row) => row.status === status);
  const said = isSaid ? rows : [...rows, ...markers.filter(isStatus(status)).slice(0, 1)];
  return said.map(({ words }) => words.replace('#', article.version ?? '').toUpperCase());
}

function markerFor(
  signal: string,
  { status, urgency, version }: Pick<Article, 'status' | 'urgency' | 'version'>,
): MarkerRow | undefined {
  const isCounted = version !== undefined && /^[1-9]\d{0,2}$/.test(version);
  const fitting = markers.filter(
    (row) => row.signal === signal && isTrue(row, status, urgency) && !/#\S/.test(row.words),
  );
  return (
    fitting.find(({ words }) => words.includes('#') === isCounted) ??
    fitting.find(({ words }) => !words.includes('#'))
  );
}

/** Whether the marker would say nothing of the article that is not so. */
function isTrue(row: MarkerRow, status: Article['status'], urgency: number | undefined): boolean {
  return (
    row.genre === undefined &&
    (row.status === undefined || row.status === status) &&
    (row.urgency === undefined || row.urgency === urgency)
  );
}

function isStatus(status: Article['status']): (row: MarkerRow) => boolean {
  return (row) => row.status === status;
}
