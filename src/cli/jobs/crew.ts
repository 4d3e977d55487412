import type { Outcome, Task } from './task.js';

/** Works on tasks, in the threads of its own. */
export interface Crew {
  /** What tasks come to, in their order. It never fails: where a thread dies, its task's outcome says so. */
  readonly perform: (tasks: readonly Task[]) => Promise<readonly Outcome[]>;
  /** Lets the threads go, whatever they are at. */
  readonly end: () => Promise<void>;
}

/** A thread: what of Node's `Worker` is used here. It is sent tasks, and answers with their outcomes, in that order. */
export interface Thread {
  postMessage(tasks: readonly Task[]): void;
  on(event: 'message', listener: (outcomes: readonly Outcome[]) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  terminate(): Promise<unknown>;
}

/** A crew of so many threads, each started when there is work for it, and replaced when it dies. */
export function crewOf(size: number, start: () => Thread): Crew {
  const members: Member[] = [];
  const perform: Crew['perform'] = (tasks) => {
    const least = members.reduce<Member | undefined>(
      (best, member) => (best === undefined || member.load() < best.load() ? member : best),
      undefined,
    );
    const isBusy = least === undefined || least.load() > 0;
    const member = isBusy && members.length < size ? newMember(start, perform) : least;
    if (member !== undefined && member !== least) members.push(member);
    return member?.perform(tasks) ?? Promise.resolve([]);
  };
  return {
    perform,
    async end() {
      await Promise.all(members.map((member) => member.end()));
    },
  };
}

interface Member extends Crew {
  /** Batches that it has not answered yet. */
  readonly load: () => number;
}

interface Waiting {
  readonly tasks: readonly Task[];
  readonly resolve: (outcomes: readonly Outcome[] | Promise<readonly Outcome[]>) => void;
}

function newMember(start: () => Thread, performAnew: Crew['perform']): Member {
  const waiting: Waiting[] = [];
  let thread: Thread | undefined;
  let reason = 'its thread ended';

  function started(): Thread {
    const fresh = start();
    fresh.on('message', (outcomes) => waiting.shift()?.resolve(outcomes));
    fresh.on('error', ({ message }) => {
      reason = message;
    });
    fresh.on('exit', () => {
      if (thread !== fresh) return;
      thread = undefined;
      const [atWork, ...others] = waiting.splice(0);
      atWork?.resolve(afterDeath(atWork.tasks, reason, performAnew));
      for (const { tasks, resolve } of others) resolve(performAnew(tasks));
    });
    return fresh;
  }

  return {
    load: () => waiting.length,
    perform: (tasks) =>
      new Promise((resolve) => {
        thread ??= started();
        waiting.push({ tasks, resolve });
        thread.postMessage(tasks.map(compact));
      }),
    async end() {
      const last = thread;
      thread = undefined;
      await last?.terminate();
    },
  };
}

/** Does the tasks of a thread that died one by one, so that the one that it died of is known. */
async function afterDeath(
  tasks: readonly Task[],
  reason: string,
  perform: Crew['perform'],
): Promise<readonly Outcome[]> {
  const [only] = tasks;
  if (only !== undefined && tasks.length === 1) {
    const { part: _part, ...origin } = only;
    return [{ ...origin, fault: reason }];
  }
  const outcomes: (readonly Outcome[])[] = [];
  for (const task of tasks) outcomes.push(await perform([task]));
  return outcomes.flat();
}

/** The same task, its bytes in a buffer of their own: a message takes the whole buffer that bytes are a view of. */
function compact(task: Task): Task {
  const { part } = task;
  const bytes = 'whole' in part ? part.whole : part.lines;
  if (bytes.byteLength === bytes.buffer.byteLength) return task;
  const own = new Uint8Array(bytes);
  return { ...task, part: 'whole' in part ? { whole: own } : { ...part, lines: own } };
}
