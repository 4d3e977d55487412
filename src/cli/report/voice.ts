import { printableName } from '../print/printable.js';
import type { Channel } from '../terminal.js';
import type { Failure } from './failure.js';
import type { Summary } from './summary.js';
import { summaryLines } from './summary-lines.js';
import { paintBlock, type Told } from './told.js';

/** How a report speaks. */
export interface Voice {
  readonly told: (name: string, told: readonly Told[]) => Promise<void>;
  readonly failure: (name: string, failure: Failure) => Promise<void>;
  readonly summary: (summary: Summary) => Promise<void>;
}

/** Speaks to people, in blocks as `formatDiagnostics` sets them. */
export function forPeople({ write, paint }: Channel): Voice {
  return {
    async told(_name, told) {
      for (const { block } of told) if (block !== undefined) await write(`${block}\n`);
    },
    async failure(name, { message }) {
      await write(`${paintBlock(`${printableName(name)}: error: ${message}`, 'error', paint)}\n`);
    },
    async summary(summary) {
      await write(`${summaryLines(summary, paint).join('\n')}\n`);
    },
  };
}

/** Speaks to programs: a line of JSON for each document that there is something to say of, and one for the summary. */
export function forPrograms({ write }: Channel): Voice {
  const line = (value: object) => write(`${JSON.stringify(value)}\n`);
  return {
    told: (file, told) => line({ file, diagnostics: told.map(({ diagnostic }) => diagnostic) }),
    failure: (file, failure) => line({ file, failure }),
    summary: (summary) => line({ summary }),
  };
}
