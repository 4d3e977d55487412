import {
  foldStories,
  resolvePackages,
  storyHistory,
  type Article,
  type Package,
  type StoryHistory,
} from '../../index.js';
import type { ExitCode } from '../exit-codes.js';
import { checkFormatChoice } from '../command-line/format-choice.js';
import { documentsOf, partsOf, type Document } from '../input/documents.js';
import { eachInput } from '../input/each-input.js';
import { readerOf } from '../input/reader.js';
import { paintJson } from '../print/paint-json.js';
import type { Arguments } from '../command-line/read-arguments.js';
import { reportOn, type ReadingReport } from '../report/report-on.js';
import { jsonLdSettings, mostBytesOf } from '../command-line/settings.js';
import type { Terminal } from '../terminal.js';
import { historyLines } from './history-lines.js';

/** `wirecopy story`: the articles of all inputs as stories, each with its versions and what it is now. */
export async function story(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  checkFormatChoice('--from', args.values['from']);
  const { now } = args.values;
  const present = now === undefined ? {} : { now: jsonLdSettings({ now }).now };
  const report = reportOn(terminal.stderr, args.values);
  const articles = await readAll(args, terminal, report);
  const slugs = args.values['slugs'] === true;
  const histories = foldStories(articles, { slugs }).map((state) => storyHistory(state, present));
  const told = withPackages(histories);
  const { stdout } = terminal;
  if (args.values['json'] === true) await stdout.write(`${paintJson(told, stdout.paint)}\n`);
  else for (const one of told) await stdout.write(`${textOf(one, terminal)}\n\n`);
  return report.exitCode();
}

/** A story's history; of one that is a package and no part of another, its parts among all stories. */
interface ToldStory extends StoryHistory {
  readonly package?: Package;
}

function withPackages(histories: readonly StoryHistory[]): readonly ToldStory[] {
  const { packages } = resolvePackages(histories.map(({ current }) => current));
  const byId = new Map(packages.map((one) => [one.id, one]));
  return histories.map((history) => {
    const { id = '', type, groups } = history.current;
    const isPackage = type === 'composite' || groups.length > 0;
    const found = isPackage ? byId.get(id) : undefined;
    return found === undefined ? history : { ...history, package: found };
  });
}

async function readAll(
  { operands, values }: Arguments,
  terminal: Terminal,
  report: ReadingReport,
): Promise<readonly Article[]> {
  const read = await readerOf(values);
  const mostBytes = mostBytesOf(values);
  const found: Article[] = [];
  const add = async (document: Document, name: string): Promise<void> => {
    const reading = read(document);
    found.push(...reading.articles);
    await report.reading(name, reading);
  };
  await eachInput(operands, terminal, report, async (input) => {
    for await (const part of partsOf(input.chunks(), mostBytes)) {
      if ('failure' in part) await report.failure(`${input.name}#${part.line}`, part.failure);
      else for (const document of documentsOf(part)) await add(document, input.name);
    }
  });
  return found;
}

/** Prose is hard to follow in lines longer than this. */
const widest = 88;
const narrowest = 40;

function textOf(told: ToldStory, { stdout }: Terminal): string {
  const { columns = widest, paint } = stdout;
  const width = Math.min(Math.max(columns, narrowest), widest);
  return historyLines(told, told.package, { width, paint }).join('\n');
}
