import { diffArticles, diffLines, type Article } from '../../index.js';
import type { ExitCode } from '../exit-codes.js';
import { articleChoice, checkFormatChoice } from '../command-line/format-choice.js';
import { wholeDocument } from '../input/documents.js';
import { eachInput } from '../input/each-input.js';
import { readArticles, readModel } from '../input/read-articles.js';
import { paintJson } from '../print/paint-json.js';
import type { Arguments } from '../command-line/read-arguments.js';
import { reportOn, type Report } from '../report/report.js';
import { readingSettings, reportSettings } from '../command-line/settings.js';
import type { Channel, Terminal } from '../terminal.js';
import { UsageError } from '../command-line/usage-error.js';
import { withPlaces } from '../input/with-places.js';
import { setStretches } from './set-stretches.js';

/** `wirecopy diff`: what changed from the article of one input to that of another. */
export async function diff(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  checkFormatChoice('--from', args.values['from']);
  if (args.operands.length !== 2)
    throw new UsageError('Say what to compare: the earlier file, then the later one.');
  const report = reportOn(terminal.stderr, reportSettings(args.values));
  const [before, after] = await readBoth(args, terminal, report);
  if (before !== undefined && after !== undefined) {
    const compared = diffArticles(before, after);
    const text =
      args.values['json'] === true
        ? paintJson(compared, terminal.stdout.paint)
        : textOf(diffLines(compared), terminal.stdout);
    await terminal.stdout.write(`${text}\n`);
  }
  return report.exitCode();
}

/** The article of each input, one after the other; an input that holds none, or several, is reported. */
async function readBoth(
  { operands, values }: Arguments,
  terminal: Terminal,
  report: Report,
): Promise<readonly Article[]> {
  const reading = await withPlaces(readingSettings(values));
  const found: Article[] = [];
  await eachInput(operands, terminal, report, async (input) => {
    const document = await wholeDocument(input.chunks());
    const { articles, diagnostics, text, failures } =
      values['from'] === articleChoice ? readModel(document) : readArticles(document, reading);
    await report.diagnostics(diagnostics, text, input.name);
    for (const failure of failures) await report.failure(input.name, failure);
    const [article, ...others] = articles;
    if (article !== undefined && others.length === 0) found.push(article);
    else if (failures.length === 0)
      await report.failure(input.name, `Expected one article, found ${String(articles.length)}.`);
  });
  return found;
}

/** Behind a pipe a line is as long as it is. */
const unbroken = Infinity;

function textOf(
  lines: ReturnType<typeof diffLines>,
  { columns = unbroken, paint }: Channel,
): string {
  return lines.length === 0
    ? 'Nothing changed.'
    : lines.flatMap((stretches) => setStretches(stretches, columns, paint)).join('\n');
}
