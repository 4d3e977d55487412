import { resolve } from 'node:path';
import { PublicationRefused, type Article } from '../../index.js';
import type { ExitCode } from '../exit-codes.js';
import { articleChoice, checkFormatChoice, writable } from '../command-line/format-choice.js';
import { documents, wholeDocument, type Document } from '../input/documents.js';
import { eachInput } from '../input/each-input.js';
import type { Input } from '../input/find-inputs.js';
import { readArticles, readModel, type Reading } from '../input/read-articles.js';
import { progressOn } from '../print/progress.js';
import type { Arguments } from '../command-line/read-arguments.js';
import { reportOn, type Report } from '../report/report.js';
import {
  jsonLdSettings,
  readingSettings,
  reportSettings,
  writingSettings,
} from '../command-line/settings.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../command-line/usage-error.js';
import { withPlaces } from '../input/with-places.js';
import { gatheredFor, isGathered, type Gathered } from './gathered.js';
import { NoRoom, toChannel, toFolder, toLineFiles, toLines, type Sink } from './sink.js';
import { writeArticle, type Writing, type Written } from './write-article.js';

/** `wirecopy convert`: reads inputs in any format, writes their articles in one. What fails is told, and the rest goes on. */
export async function convert(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const conversion = await conversionOf(args.values, terminal);
  const progress = progressOn(terminal.stderr, isProgressShown(terminal, args.values));
  const report = reportOn(progress.channel, reportSettings(args.values));
  await eachInput(args.operands, terminal, report, async (input) => {
    const found = conversion.isNdjson
      ? documents(input.chunks())
      : [await wholeDocument(input.chunks())];
    for await (const document of found) {
      await convertDocument(document, input, conversion, report);
      await progress.advance();
    }
  });
  await conversion.gathered?.end(report);
  await conversion.sink.end();
  await progress.end();
  return report.exitCode();
}

/** Only on a terminal, and only where no articles run over it. */
function isProgressShown({ stdout, stderr }: Terminal, { out }: Arguments['values']): boolean {
  return stderr.columns !== undefined && (stdout.columns === undefined || out !== undefined);
}

interface Conversion {
  readonly read: (document: Document) => Reading;
  readonly writing: Writing;
  readonly sink: Sink;
  /** Where all articles are one document. */
  readonly gathered: Gathered | undefined;
  readonly isNdjson: boolean;
}

/** Everything that the options say, checked before any input is opened. */
async function conversionOf(values: Arguments['values'], terminal: Terminal): Promise<Conversion> {
  const { from, to, out, ndjson } = values;
  if (typeof to !== 'string') {
    throw new UsageError(`Say what to convert to: --to ${writable.join(', ')}.`);
  }
  checkFormatChoice('--to', to);
  checkFormatChoice('--from', from);
  const reading = await withPlaces(readingSettings(values));
  const isNdjson = ndjson === true;
  const writing = { to, jsonLd: jsonLdSettings(values), options: writingSettings(values, to) };
  const folder = typeof out === 'string' ? resolve(terminal.folder, out) : undefined;
  return {
    read: from === articleChoice ? readModel : (document) => readArticles(document, reading),
    writing,
    sink: sinkOf(folder, to, isNdjson, terminal),
    gathered: isGathered(to, isNdjson || folder !== undefined)
      ? gatheredFor(writing, terminal.stdout, folder)
      : undefined,
    isNdjson,
  };
}

function sinkOf(
  folder: string | undefined,
  to: string,
  isNdjson: boolean,
  terminal: Terminal,
): Sink {
  if (folder === undefined) {
    return isNdjson ? toLines(terminal.stdout) : toChannel(terminal.stdout, to);
  }
  return isNdjson ? toLineFiles(folder) : toFolder(folder, to);
}

async function convertDocument(
  document: Document,
  input: Input,
  { read, writing, sink, gathered }: Conversion,
  report: Report,
): Promise<void> {
  const name = document.line === undefined ? input.name : `${input.name}#${String(document.line)}`;
  const { articles, diagnostics, text, failures } = read(document);
  await report.diagnostics(diagnostics, text, name);
  for (const failure of failures) await report.failure(name, failure);
  for (const article of articles) {
    if (gathered !== undefined) {
      gathered.add(article, name);
      continue;
    }
    const written = writtenOrRefused(article, writing);
    if (written instanceof PublicationRefused) {
      await report.failure(name, `${written.code}: ${written.message}`);
      continue;
    }
    await report.diagnostics(written.losses, text, name);
    await putOrReport(written);
  }

  async function putOrReport(written: Written): Promise<void> {
    try {
      await sink.put(written, input);
    } catch (error) {
      if (!(error instanceof NoRoom)) throw error;
      await report.failure(name, error.message);
    }
  }
}

function writtenOrRefused(article: Article, writing: Writing) {
  try {
    return writeArticle(article, writing);
  } catch (error) {
    if (error instanceof PublicationRefused) return error;
    throw error;
  }
}
