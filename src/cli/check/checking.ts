import { checkJsonLd, type Diagnostic } from '../../index.js';
import type { Arguments } from '../command-line/read-arguments.js';
import { checkingSettings } from '../command-line/settings.js';
import type { Work } from '../jobs/task.js';
import type { Paint } from '../print/paint.js';
import { toldOf, worthTelling } from '../report/told.js';
import { decode } from '../../source/decode.js';
import { annotations, jsonLine } from './machine-report.js';
import { verdict } from './verdict.js';

/**
 * The work of `wirecopy check` on a document: what is wrong with it, as it goes out.
 *
 * @throws UsageError for a value that the library does not take.
 */
export function checking(values: Arguments['values'], paint: Paint): Work {
  const options = checkingSettings(values);
  const encoding = typeof values['encoding'] === 'string' ? values['encoding'] : undefined;
  const report = { quiet: values['quiet'] === true, verbose: true };
  const { json, github } = values;
  const write = json === true ? jsonLine : github === true ? annotations : undefined;
  return ({ content }, name) => {
    const { text } = decode(content, encoding);
    const found: readonly Diagnostic[] = checkJsonLd(text, options);
    const worth = worthTelling(found, report);
    const output = write?.(name, worth) ?? sheet(text, name, found);
    const told = worth.map((diagnostic) => ({ diagnostic }));
    return { told, failures: [], outputs: [output], articles: [] };
  };

  function sheet(text: string, name: string, found: readonly Diagnostic[]): string {
    const told = toldOf(found, { name, text: () => text }, { ...report, paint });
    const lines = [...told.flatMap(({ block }) => block ?? []), verdict(name, found, paint)];
    return `${lines.join('\n')}\n`;
  }
}
