import { diffArticles, diffLines, type Article } from '../../index.js';
import type { ExitCode } from '../exit-codes.js';
import { checkFormatChoice } from '../command-line/format-choice.js';
import { wholeDocument } from '../input/whole-document.js';
import { eachInput } from '../input/each-input.js';
import { readerOf } from '../input/reader.js';
import { paintJson } from '../print/paint-json.js';
import type { Arguments } from '../command-line/read-arguments.js';
import { reportOn, type ReadingReport } from '../report/report-on.js';
import { mostBytesOf } from '../command-line/settings.js';
import type { Channel, Terminal } from '../terminal.js';
import { UsageError } from '../command-line/usage-error.js';
import { setStretches } from './set-stretches.js';

/** `wirecopy diff`: what changed from the article of one input to that of another. */
export async function diff(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  checkFormatChoice('--from', args.values['from']);
  if (args.operands.length !== 2)
    throw new UsageError('Say what to compare: the earlier file, then the later one.');
  const report = reportOn(terminal.stderr, args.values);
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
  report: ReadingReport,
): Promise<readonly Article[]> {
  const read = await readerOf(values);
  const found: Article[] = [];
  await eachInput(operands, terminal, report, async (input) => {
    const document = { content: await wholeDocument(input.chunks(), mostBytesOf(values)) };
    const reading = read(document);
    await report.reading(input.name, reading);
    const [article, ...others] = reading.articles;
    if (article !== undefined && others.length === 0) found.push(article);
    else if (reading.failures.length === 0) {
      const message = `Expected one article, found ${reading.articles.length}.`;
      await report.failure(input.name, { reason: 'not one article', message });
    }
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
