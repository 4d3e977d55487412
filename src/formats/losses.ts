import { lossCodes } from '../diagnostics/codes/loss.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { finding } from '../diagnostics/finding.js';
import type { Article } from '../model/index.js';

/**
 * What an article lost on its way through a format, by comparing it with what reading the output gives: one diagnostic a path,
 * the shortest that says it. What only the reading added (a place's zone that a table knows) is no loss of the article's, but
 * stands as one all the same, since the two differ there.
 *
 * @param title - Of the format, for the message.
 */
export function lossesBetween(
  article: Article,
  back: Article | undefined,
  title: string,
): readonly Diagnostic[] {
  return differences(article, back ?? {}, '').map(({ path, gone }) =>
    gone
      ? finding(lossCodes, 'loss/no-place', `${title} has no place for ${path}.`, { path })
      : finding(lossCodes, 'loss/simplified', `${title} does not give ${path} back as it is.`, {
          path,
        }),
  );
}

/** The loss of an article that is one of several, under its place among them; `''` where it stands alone. */
export function lossUnder(base: string, loss: Diagnostic): Diagnostic {
  if (base === '') return loss;
  return { ...loss, path: loss.path === undefined ? base : `${base}.${loss.path}` };
}

interface Difference {
  readonly path: string;
  /** Whether nothing of it is left. */
  readonly gone: boolean;
}

function differences(before: unknown, after: unknown, path: string): readonly Difference[] {
  if (Object.is(before, after)) return [];
  if (isEmpty(after) && !isEmpty(before)) return [{ path, gone: true }];
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return [{ path, gone: false }];
    return before.flatMap((item, index) =>
      differences(item, after[index], `${path}[${String(index)}]`),
    );
  }
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) =>
      differences(before[key], after[key], path === '' ? key : `${path}.${key}`),
    );
  }
  return [{ path, gone: false }];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
