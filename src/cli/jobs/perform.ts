import { documentsOf, type Document } from '../input/documents.js';
import type { Outcome, Task, Work } from './task.js';

/** Does the work on each document of a task. A fault in one is its outcome; the others go on. */
export function perform({ part, ...origin }: Task, work: Work): readonly Outcome[] {
  return [...documentsOf(part)].map((document) => {
    const name = nameOf(document, origin.name);
    try {
      return { ...origin, name, ...work(document, name) };
    } catch (error) {
      return { ...origin, name, fault: traceOf(error) };
    }
  });
}

/** What is told of an error that nobody foresaw. */
export function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A line of NDJSON is `file#line`. */
function nameOf({ line }: Document, input: string): string {
  return line === undefined ? input : `${input}#${line}`;
}
