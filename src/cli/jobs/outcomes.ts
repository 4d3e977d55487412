import type { Failure } from '../report/failure.js';
import { failureOf } from '../report/failure.js';
import { partsOf } from '../input/documents.js';
import type { Input, Opened } from '../input/opened.js';
import { wholeDocument } from '../input/whole-document.js';
import { batchesOf, type Batch, type Item } from './batches.js';
import type { Crew } from './crew.js';
import { inOrder } from './in-order.js';
import { perform } from './perform.js';
import type { Origin, Outcome, Task, Work } from './task.js';

/** How inputs are cut into documents. */
export interface Cutting {
  /** Whether an input may be NDJSON, a document a line. */
  readonly isNdjson: boolean;
  /** Bytes of a document at most. */
  readonly mostBytes: number;
}

/** What does the work: this thread, or a crew of so many. */
export type Hands = { readonly work: Work } | { readonly crew: Crew; readonly size: number };

/** What became of a document, or of an input that could not be read. */
export type Result = Outcome | (Origin & { readonly failure: Failure });

/** What inputs come to, in their order. No more of them are held than are worked on. */
export async function* outcomes(
  opened: AsyncIterable<Opened>,
  cutting: Cutting,
  hands: Hands,
): AsyncGenerator<Result> {
  const isAlone = 'work' in hands;
  const batches = batchesOf(itemsOf(opened, cutting), isAlone);
  // Two batches for each thread: it finds the next when it is done with one.
  const width = isAlone ? 1 : hands.size * 2;
  const done = isAlone
    ? (tasks: readonly Task[]) =>
        Promise.resolve(tasks.flatMap((task) => perform(task, hands.work)))
    : hands.crew.perform;
  for await (const results of inOrder(batches, width, (batch) => resultsOf(batch, done))) {
    yield* results;
  }
}

/** The results of a batch, with its failures in their places. */
async function resultsOf(
  batch: Batch,
  perform: (tasks: readonly Task[]) => Promise<readonly Outcome[]>,
): Promise<readonly Result[]> {
  const tasks = batch.flatMap((item) => ('task' in item ? [item.task] : []));
  const done: Result[] = tasks.length === 0 ? [] : [...(await perform(tasks))];
  const failed = batch.flatMap((item) =>
    'task' in item ? [] : [{ ...item.origin, failure: item.failure }],
  );
  if (failed.length === 0) return done;
  return [...done, ...failed].sort((a, b) => a.input - b.input);
}

async function* itemsOf(opened: AsyncIterable<Opened>, cutting: Cutting): AsyncGenerator<Item> {
  let number = 0;
  for await (const one of opened) {
    const { name } = one;
    const input = number++;
    if ('failure' in one) yield { origin: { name, outPath: '', input }, failure: one.failure };
    else yield* itemsIn(one, input, cutting);
  }
}

async function* itemsIn(
  { name, outPath, isLive, chunks }: Input,
  input: number,
  { isNdjson, mostBytes }: Cutting,
): AsyncGenerator<Item> {
  const origin = { name, outPath, input };
  try {
    if (!isNdjson) {
      const whole = await wholeDocument(chunks(), mostBytes);
      yield { task: { ...origin, part: { whole } }, isLive };
      return;
    }
    for await (const part of partsOf(chunks(), mostBytes)) {
      if ('failure' in part) {
        yield { origin: { ...origin, name: `${name}#${part.line}` }, failure: part.failure };
      } else yield { task: { ...origin, part }, isLive };
    }
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    yield { origin, failure };
  }
}
