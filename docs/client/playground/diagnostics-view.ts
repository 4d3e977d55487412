import type { Diagnostic } from 'wirecopy';
import { element } from '../element.js';

/** How many are listed. */
const most = 200;

/** Diagnostics as a list; the place of each leads into the text. */
export function diagnosticsView(
  diagnostics: readonly Diagnostic[],
  select?: (start: number, end: number) => void,
): HTMLElement {
  const sorted = [...diagnostics].sort((a, b) => order[a.severity] - order[b.severity]);
  return element(
    'ul',
    { className: 'findings' },
    ...sorted.slice(0, most).map((one) => findingView(one, select)),
  );
}

const order = { error: 0, warning: 1, info: 2 } as const;

/** One diagnostic: what was wrong, where, what to do. */
export function findingView(
  { severity, code, message, path, fix, range }: Diagnostic,
  select?: (start: number, end: number) => void,
): HTMLElement {
  const place = range && `${String(range.start.line)}:${String(range.start.column)}`;
  const button =
    range &&
    select &&
    element(
      'button',
      {
        type: 'button',
        className: 'place',
        'aria-label': `Go to line ${String(range.start.line)}, column ${String(range.start.column)}`,
      },
      place,
    );
  button?.addEventListener('click', () => {
    if (range !== undefined) select?.(range.start.offset, range.end.offset);
  });
  return element(
    'li',
    { className: severity },
    element('span', { className: `severity ${severity}` }, severity),
    element(
      'div',
      {},
      element('p', { dir: 'auto' }, ...withCode(message)),
      fix === undefined
        ? undefined
        : element('p', { className: 'fix', dir: 'auto' }, ...withCode(fix)),
      element(
        'p',
        { className: 'meta' },
        button,
        element('a', { href: `diagnostics.html#${code}` }, code),
        path === undefined || path === '' ? undefined : element('code', {}, path),
      ),
    ),
  );
}

/** What stands between backticks, as code. */
function withCode(text: string): readonly (Node | string)[] {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : element('code', {}, part)));
}
