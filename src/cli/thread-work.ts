import { checking } from './check/checking.js';
import { conversion } from './convert/conversion.js';
import type { Work } from './jobs/task.js';
import type { ThreadData } from './jobs/thread-data.js';
import { colored, plain } from './print/paint.js';

/** The work that a thread is started for. */
export async function workOf({ command, values, isColored }: ThreadData): Promise<Work> {
  const output = isColored.output ? colored : plain;
  const report = isColored.report ? colored : plain;
  return command === 'check' ? checking(values, output) : conversion(values, { output, report });
}
