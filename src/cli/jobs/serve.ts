import { perform } from './perform.js';
import type { Outcome, Task, Work } from './task.js';

/** The command's side of a thread: what of Node's `MessagePort` is used here. */
export interface Port {
  on(event: 'message', listener: (tasks: readonly Task[]) => void): unknown;
  postMessage(outcomes: readonly Outcome[]): void;
}

/** Answers each batch of tasks with its outcomes. */
export function serve(port: Port, work: Promise<Work>): void {
  port.on('message', (tasks) => {
    void work.then((ready) => {
      port.postMessage(tasks.flatMap((task) => perform(task, ready)));
    });
  });
}
