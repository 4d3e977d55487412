import type { Arguments } from '../command-line/read-arguments.js';
import { mostBytesOf } from '../command-line/settings.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import type { FoundFile } from '../input/find-files.js';
import { inputsNamed } from '../input/inputs-named.js';
import { openInputs } from '../input/open-inputs.js';
import { plain } from '../print/paint.js';
import { progressOn } from '../print/progress.js';
import type { Failure } from '../report/failure.js';
import { reportIn, type Report } from '../report/report.js';
import type { Summary } from '../report/summary.js';
import type { Voice } from '../report/voice.js';
import { Stop } from '../stop.js';
import type { Channel, Terminal } from '../terminal.js';
import { crewOf } from './crew.js';
import { jobCount } from './job-count.js';
import { outcomes, type Hands, type Result } from './outcomes.js';
import type { Done, Origin, Work } from './task.js';
import type { ThreadData } from './thread-data.js';
import { untilAborted } from './until-aborted.js';

/** A command that does the same to every document of its inputs. */
export interface Job {
  readonly command: ThreadData['command'];
  /** The work, for where this thread does it. */
  readonly work: () => Promise<Work>;
  readonly isNdjson: boolean;
  /** The folder that is written to; what is in it is no input. */
  readonly outFolder?: string | undefined;
  /** How the report speaks, on standard error. */
  readonly voice: (channel: Channel) => Voice;
  /** Whether a warning is told however many documents have it. */
  readonly tellsAll: boolean;
  /** What takes the outcomes. */
  readonly receive: (files: readonly FoundFile[], report: Report) => Receiver;
}

/** Takes what documents came to, in their order. */
export interface Receiver {
  /** Gives why something could not be written. */
  readonly take: (done: Done & Origin) => Promise<readonly Failure[]>;
  readonly end: () => Promise<Failure | undefined>;
  /** Leaves nothing half-written. */
  readonly abandon: () => Promise<unknown>;
  /** Articles written so far; absent where none are to be. */
  readonly written?: () => number;
}

/** Runs a job over all that operands name, in as many threads as it is worth, and sums up where there were several documents. */
export async function runOver(
  { operands, values }: Arguments,
  terminal: Terminal,
  job: Job,
): Promise<ExitCode> {
  const mostBytes = mostBytesOf(values);
  const progress = progressOn(terminal, isProgressShown(terminal, values));
  const voice = job.voice(progress.channel);
  const report = reportIn(voice, job.tellsAll);
  const search = { folder: terminal.folder, except: job.outFolder };
  const files = await inputsNamed(operands, search, report);
  const hands = await handsFor(files, values, terminal, job);
  const receiver = job.receive(files, report);
  const opened = openInputs(files, {
    stdin: terminal.stdin,
    onRead: (read) => {
      progress.reading(read / files.length);
    },
  });
  const counts = { documents: 0, failed: 0 };
  let isInterrupted = false;
  try {
    const results = outcomes(opened, { isNdjson: job.isNdjson, mostBytes }, hands);
    for await (const result of untilAborted(results, terminal.signal)) {
      counts.documents++;
      if (await deliver(result, receiver, report)) counts.failed++;
      await progress.advance(counts);
    }
    await endOutput(receiver, report);
  } catch (error) {
    if (!terminal.signal.aborted) throw error;
    isInterrupted = true;
  } finally {
    await receiver.abandon();
    await progress.end();
    if ('crew' in hands) await hands.crew.end();
  }
  const isWanted = values['quiet'] !== true && (!isInterrupted || isCtrlC(terminal.signal));
  if (isWanted && (counts.documents > 1 || isInterrupted)) {
    await voice.summary(summaryOf({ ...counts, isInterrupted }, report, receiver));
  }
  return report.exitCode();
}

async function endOutput(receiver: Receiver, report: Report): Promise<void> {
  const failure = await receiver.end();
  if (failure !== undefined) await report.failure('the last output', failure);
}

function summaryOf(
  counts: Pick<Summary, 'documents' | 'failed' | 'isInterrupted'>,
  { tally }: Report,
  receiver: Receiver,
): Summary {
  const written = receiver.written?.();
  return { ...counts, kinds: tally.kinds(), ...(written !== undefined && { written }) };
}

/** Whether somebody stopped it who is still there to be told how far it got. */
function isCtrlC({ reason }: AbortSignal): boolean {
  return reason instanceof Stop && reason.exitCode === exitCodes.interrupted;
}

/** Only where somebody watches, and no articles run over it. */
function isProgressShown({ stdout, isWatched }: Terminal, { out, quiet }: Values): boolean {
  return isWatched && quiet !== true && (stdout.columns === undefined || out !== undefined);
}

async function handsFor(
  files: readonly FoundFile[],
  values: Values,
  { processors, startThread, stdout, stderr }: Terminal,
  { command, work }: Job,
): Promise<Hands> {
  const size = await jobCount(values['jobs'], files, processors);
  if (size === 1) return { work: await work() };
  const isColored = { output: stdout.paint !== plain, report: stderr.paint !== plain };
  return { size, crew: crewOf(size, () => startThread({ command, values, isColored })) };
}

/** Tells what became of a document, and passes it on; gives whether anything failed. */
async function deliver(result: Result, receiver: Receiver, report: Report): Promise<boolean> {
  const { name } = result;
  if ('failure' in result) {
    await report.failure(name, result.failure);
    return true;
  }
  if ('fault' in result) {
    await report.fault(name, result.fault);
    return true;
  }
  await report.told(name, result.told);
  const failures = [...result.failures, ...(await receiver.take(result))];
  for (const failure of failures) await report.failure(name, failure);
  return (
    failures.length > 0 || result.told.some(({ diagnostic }) => diagnostic.severity === 'error')
  );
}

type Values = Arguments['values'];
