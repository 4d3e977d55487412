import type { Arguments } from '../command-line/read-arguments.js';
import { reportSettings } from '../command-line/settings.js';
import type { Reading } from '../input/read-articles.js';
import type { Channel } from '../terminal.js';
import { reportIn, type Report } from './report.js';
import { toldOf } from './told.js';
import { forPeople } from './voice.js';

/** A report of what was read, for commands that take one document after the other. */
export interface ReadingReport extends Report {
  /** What the reader has to say of a document. */
  readonly reading: (
    name: string,
    reading: Pick<Reading, 'diagnostics' | 'text' | 'failures'>,
  ) => Promise<void>;
}

/** A report on a channel, which is standard error where standard output carries the articles. */
export function reportOn(channel: Channel, values: Arguments['values']): ReadingReport {
  const report = reportIn(forPeople(channel), true);
  const options = { ...reportSettings(values), paint: channel.paint };
  return {
    ...report,
    async reading(name, { diagnostics, text, failures }) {
      await report.told(name, toldOf(diagnostics, { name, text }, options));
      for (const failure of failures) await report.failure(name, failure);
    },
  };
}
