import type { Origin, Task } from './task.js';
import type { Failure } from '../report/failure.js';

/** A task, or why there is none; `isLive` where what has arrived must not wait. */
export type Item =
  | { readonly task: Task; readonly isLive: boolean }
  | { readonly origin: Origin; readonly failure: Failure };

/** What goes to a worker at once: small files together, so that messages cost nothing beside the work. */
export type Batch = readonly Item[];

/** Gathers items into batches; one that has all of its bytes waits for no more. */
export async function* batchesOf(
  items: AsyncIterable<Item>,
  isSingle: boolean,
): AsyncGenerator<Batch> {
  let batch: Item[] = [];
  let size = 0;
  for await (const item of items) {
    batch.push(item);
    size += 'task' in item ? sizeOf(item.task) : 0;
    const isFull = size >= enoughBytes || batch.length >= enoughItems;
    if (isSingle || isFull || ('task' in item && item.isLive)) {
      yield batch;
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

function sizeOf({ part }: Task): number {
  return 'whole' in part ? part.whole.length : part.lines.length;
}

const enoughBytes = 262_144;
const enoughItems = 64;
