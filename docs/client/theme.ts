/**
 * The colours that the reader chose, set before the page is painted.
 *
 * @module
 */
const kept = keptTheme();
if (kept !== undefined) document.documentElement.dataset['theme'] = kept;

function keptTheme(): string | undefined {
  try {
    return localStorage.getItem('wirecopy-theme') ?? undefined;
  } catch {
    // A page opened from a folder may have no storage.
    return undefined;
  }
}
