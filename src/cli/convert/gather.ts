import type { Receiver } from '../jobs/run-over.js';
import type { OutFolder } from '../output/inputs-guard.js';
import type { Report } from '../report/report.js';
import { toldOf, type ReportOptions } from '../report/told.js';
import type { Terminal } from '../terminal.js';
import { gatheredFor } from './gathered.js';
import type { Writing } from './write-article.js';

/** What articles are gathered for. */
export interface Gathering {
  readonly writing: Writing;
  readonly into: OutFolder | undefined;
  /** Who is told what the document could not carry. */
  readonly report: Report;
  readonly settings: ReportOptions;
}

/** Gathers all articles, and writes them as one document at the end. */
export function gather(
  { writing, into, report, settings }: Gathering,
  { stdout, stderr }: Terminal,
): Receiver {
  const gathered = gatheredFor(writing, stdout, into);
  let written = 0;
  return {
    written: () => written,
    take({ articles, name }) {
      for (const article of articles) gathered.add(article, name);
      return Promise.resolve([]);
    },
    async end() {
      const { losses, failures, ...end } = await gathered.end();
      written = end.written;
      for (const { name, loss } of losses) {
        const source = { name, text: () => '' };
        await report.told(name, toldOf([loss], source, { ...settings, paint: stderr.paint }));
      }
      for (const { name, failure } of failures) await report.failure(name, failure);
      return undefined;
    },
    abandon: () => Promise.resolve(undefined),
  };
}
