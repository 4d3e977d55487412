import { foldStories, storyHistory, type Article, type StoryHistory } from '../../index.js';
import type { ExitCode } from '../exit-codes.js';
import { articleChoice, checkFormatChoice } from '../command-line/format-choice.js';
import { documents } from '../input/documents.js';
import { eachInput } from '../input/each-input.js';
import { readArticles, readModel } from '../input/read-articles.js';
import { paintJson } from '../print/paint-json.js';
import type { Arguments } from '../command-line/read-arguments.js';
import { reportOn, type Report } from '../report/report.js';
import { jsonLdSettings, readingSettings, reportSettings } from '../command-line/settings.js';
import type { Terminal } from '../terminal.js';
import { withPlaces } from '../input/with-places.js';
import { historyLines } from './history-lines.js';

/** `wirecopy story`: the articles of all inputs as stories, each with its versions and what it is now. */
export async function story(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  checkFormatChoice('--from', args.values['from']);
  const { now } = args.values;
  const present = now === undefined ? {} : { now: jsonLdSettings({ now }).now };
  const report = reportOn(terminal.stderr, reportSettings(args.values));
  const articles = await readAll(args, terminal, report);
  const slugs = args.values['slugs'] === true;
  const histories = foldStories(articles, { slugs }).map((state) => storyHistory(state, present));
  const { stdout } = terminal;
  if (args.values['json'] === true) await stdout.write(`${paintJson(histories, stdout.paint)}\n`);
  else for (const history of histories) await stdout.write(`${textOf(history, terminal)}\n\n`);
  return report.exitCode();
}

async function readAll(
  { operands, values }: Arguments,
  terminal: Terminal,
  report: Report,
): Promise<readonly Article[]> {
  const reading = await withPlaces(readingSettings(values));
  const found: Article[] = [];
  await eachInput(operands, terminal, report, async (input) => {
    for await (const document of documents(input.chunks())) {
      const read =
        values['from'] === articleChoice ? readModel(document) : readArticles(document, reading);
      found.push(...read.articles);
      await report.diagnostics(read.diagnostics, read.text, input.name);
      for (const failure of read.failures) await report.failure(input.name, failure);
    }
  });
  return found;
}

/** Prose is hard to follow in lines longer than this. */
const widest = 88;
const narrowest = 40;

function textOf(history: StoryHistory, { stdout }: Terminal): string {
  const { columns = widest, paint } = stdout;
  const width = Math.min(Math.max(columns, narrowest), widest);
  return historyLines(history, { width, paint }).join('\n');
}
