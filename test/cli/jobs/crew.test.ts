import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { crewOf, type Thread } from '../../../src/cli/jobs/crew.js';
import { perform } from '../../../src/cli/jobs/perform.js';
import type { Outcome, Task, Work } from '../../../src/cli/jobs/task.js';

const taskOf = (text: string): Task => ({
  name: text,
  outPath: text,
  input: 0,
  part: { whole: Buffer.from(text) },
});
const echo: Work = ({ content }) => ({
  told: [],
  failures: [],
  outputs: [Buffer.from(content as Uint8Array).toString()],
  articles: [],
});
/** What came of a task: what it wrote, or the fault. */
const said = (outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) =>
    'fault' in outcome ? `${outcome.name}: ${outcome.fault}` : outcome.outputs[0],
  );

/** A thread that answers a turn later, and dies of a task named `deadly`. */
class FakeThread extends EventEmitter implements Thread {
  isEnded = false;

  postMessage(tasks: readonly Task[]): void {
    const copy = structuredClone(tasks);
    setImmediate(() => {
      if (this.isEnded) return;
      if (copy.some(({ name }) => name === 'deadly')) {
        this.emit('error', new Error('out of memory'));
        this.isEnded = true;
        this.emit('exit', 1);
      } else {
        this.emit(
          'message',
          copy.flatMap((task) => perform(task, echo)),
        );
      }
    });
  }

  terminate(): Promise<number> {
    this.isEnded = true;
    this.emit('exit', 1);
    return Promise.resolve(1);
  }
}

describe('crewOf', () => {
  it('starts a thread only where the others have work, and no more than its size', async () => {
    let started = 0;
    const crew = crewOf(2, () => {
      started++;
      return new FakeThread();
    });
    await crew.perform([taskOf('a')]);
    await crew.perform([taskOf('b')]);
    expect(started).toBe(1);
    await Promise.all(['c', 'd', 'e', 'f'].map((text) => crew.perform([taskOf(text)])));
    expect(started).toBe(2);
    await crew.end();
  });

  it('names the document that a thread died of, and does the others in a new one', async () => {
    const crew = crewOf(1, () => new FakeThread());
    const [first, second] = await Promise.all([
      crew.perform(['a', 'deadly', 'b'].map(taskOf)),
      crew.perform([taskOf('c')]),
    ]);
    expect(said(first)).toEqual(['a', 'deadly: out of memory', 'b']);
    expect(said(second)).toEqual(['c']);
    await crew.end();
  });

  it('sends the bytes of a task, not all that they are a view of', async () => {
    let sent = 0;
    const thread = new FakeThread();
    const post = thread.postMessage.bind(thread);
    thread.postMessage = (tasks) => {
      for (const { part } of tasks) if ('whole' in part) sent += part.whole.buffer.byteLength;
      post(tasks);
    };
    const crew = crewOf(1, () => thread);
    const large = Buffer.alloc(1_000_000, 'x');
    await crew.perform([{ ...taskOf('a'), part: { whole: large.subarray(0, 10) } }]);
    expect(sent).toBe(10);
  });
});

describe('perform', () => {
  it('makes of a fault the outcome of its document, and goes on', () => {
    const work: Work = (document, name) => {
      if (name === 'a#2') throw new RangeError('broken');
      return echo(document, name);
    };
    const part = { lines: Buffer.from('{"a":1}\n{"b":2}\n\n{"c":3}'), firstLine: 1 };
    const outcomes = perform({ ...taskOf('a'), part }, work);
    expect(outcomes.map(({ name }) => name)).toEqual(['a#1', 'a#2', 'a#4']);
    expect(said(outcomes)[1]).toMatch(/^a#2: RangeError: broken/);
  });
});
