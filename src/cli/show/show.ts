import { PublicationRefused, toJsonLd, type Article, type ToJsonLdOptions } from '../../index.js';
import type { ExitCode } from '../exit-codes.js';
import { checkFormatChoice } from '../command-line/format-choice.js';
import { wholeDocument } from '../input/whole-document.js';
import { eachInput } from '../input/each-input.js';
import { readerOf } from '../input/reader.js';
import type { Arguments } from '../command-line/read-arguments.js';
import type { Report } from '../report/report.js';
import { reportOn } from '../report/report-on.js';
import { jsonLdSettings, mostBytesOf } from '../command-line/settings.js';
import type { Channel, Terminal } from '../terminal.js';
import { printableName } from '../print/printable.js';
import { jsonLdLines, sheetLines, type SheetOptions } from './sheet.js';

/** `wirecopy show`: each article as a person would read it, then what was recognised, then its JSON-LD where asked for. */
export async function show({ operands, values }: Arguments, terminal: Terminal): Promise<ExitCode> {
  checkFormatChoice('--from', values['from']);
  const read = await readerOf(values, { origins: true });
  const jsonLd = values['json-ld'] === true ? jsonLdSettings(values) : undefined;
  const report = reportOn(terminal.stderr, values);
  const set = sheetOptions(terminal.stdout);
  await eachInput(operands, terminal, report, async (input) => {
    const document = { content: await wholeDocument(input.chunks(), mostBytesOf(values)) };
    const { articles, origins, format, ...rest } = read(document);
    for (const [index, article] of articles.entries()) {
      const sheet = {
        name: printableName(input.name),
        article,
        format,
        origins: origins[index] ?? {},
      };
      const lines = sheetLines(sheet, set);
      await terminal.stdout.write(`${lines.join('\n')}\n\n`);
      if (jsonLd !== undefined) {
        await showJsonLd(article, jsonLd, { set, name: input.name, terminal, report });
      }
    }
    await report.reading(input.name, rest);
  });
  return report.exitCode();
}

/** Prose is hard to follow in lines longer than this. */
const widest = 88;
const narrowest = 40;

function sheetOptions({ columns = widest, paint }: Channel): SheetOptions {
  return { width: Math.min(Math.max(columns, narrowest), widest), paint };
}

interface Place {
  readonly set: SheetOptions;
  readonly name: string;
  readonly terminal: Terminal;
  readonly report: Report;
}

async function showJsonLd(
  article: Article,
  options: ToJsonLdOptions,
  { set, name, terminal, report }: Place,
): Promise<void> {
  try {
    const lines = jsonLdLines(toJsonLd(article, options), set);
    await terminal.stdout.write(`${lines.join('\n')}\n\n`);
  } catch (error) {
    if (!(error instanceof PublicationRefused)) throw error;
    const { code, message } = error;
    await report.failure(name, { reason: code, message: `${code}: ${message}` });
  }
}
