import type { Diagnostic, Severity } from '../../index.js';
import type { Paint } from '../print/paint.js';
import { printableName } from '../print/printable.js';

/** How an input came out: `page.html: 2 errors, 1 warning`. */
export function verdict(name: string, found: readonly Diagnostic[], paint: Paint): string {
  const counts = severities.flatMap(([severity, one, many]) => {
    const count = found.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [paint(severity, `${String(count)} ${count === 1 ? one : many}`)];
  });
  const told = counts.length === 0 ? paint('good', 'nothing to say against it') : counts.join(', ');
  return `${paint('title', `${printableName(name)}:`)} ${told}`;
}

const severities: readonly (readonly [severity: Severity, one: string, many: string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['info', 'hint', 'hints'],
];
