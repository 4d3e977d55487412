import type { Diagnostic, Severity } from '../../index.js';

/** What happened in the same way to several documents. */
export interface Kind {
  readonly severity: Severity;
  /** A diagnostic's code, or the reason of a failure. */
  readonly code: string;
  /** Of losses: the field, whichever of a list it is in, such as `bylines[].people`. */
  readonly field?: string;
  /** How many documents have it. */
  readonly documents: number;
  /** Where it was met first: `desk/a.xml:5:1`. */
  readonly first: string;
}

/** Counts what happens by kind; its size hangs on the number of kinds alone. */
export interface Tally {
  /** Counts it, and gives the number of documents that have had it so far, with this one. */
  readonly add: (found: Met, document: string) => number;
  /** The kinds, those of most documents first. */
  readonly kinds: () => readonly Kind[];
}

/** A diagnostic, or what failures have of one. */
export type Met = Pick<Diagnostic, 'severity' | 'path' | 'range'> & { readonly code: string };

/** A tally of nothing yet. */
export function newTally(): Tally {
  const kinds = new Map<string, Counted>();
  return {
    add(found, document) {
      const field = fieldOf(found);
      const { severity, code } = found;
      const key = `${severity} ${code} ${field ?? ''}`;
      const known = kinds.get(key);
      const counted = known ?? { severity, code, field, documents: 0, last: '', first: '' };
      if (known === undefined) {
        counted.first = placeOf(found, document);
        kinds.set(key, counted);
      }
      if (counted.last !== document) counted.documents++;
      counted.last = document;
      return counted.documents;
    },
    kinds: () =>
      [...kinds.values()]
        .sort((a, b) => b.documents - a.documents)
        .map(({ field, last: _last, ...kind }) => ({
          ...kind,
          ...(field !== undefined && { field }),
        })),
  };
}

interface Counted {
  readonly severity: Severity;
  readonly code: string;
  readonly field: string | undefined;
  documents: number;
  first: string;
  /** The document that had it last. */
  last: string;
}

/** Keys beneath `extra` are the sender's own, and without number. */
function fieldOf({ code, path }: Met): string | undefined {
  if (!code.startsWith('loss/') || path === undefined) return undefined;
  return path.replace(/\[\d+\]/g, '[]').replace(/^extra\b.*/, 'extra');
}

function placeOf({ range }: Met, document: string): string {
  return range === undefined ? document : `${document}:${range.start.line}:${range.start.column}`;
}
