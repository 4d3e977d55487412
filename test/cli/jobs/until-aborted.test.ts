import { describe, expect, it } from 'vitest';
import { untilAborted } from '../../../src/cli/jobs/until-aborted.js';

async function* endless(): AsyncGenerator<number> {
  yield await Promise.resolve(1);
  await new Promise(() => undefined);
}

describe('untilAborted', () => {
  it('gives what the source has, and ends as it does', async () => {
    async function* source(): AsyncGenerator<number> {
      yield* await Promise.resolve([1, 2, 3]);
    }
    const found: number[] = [];
    for await (const one of untilAborted(source(), new AbortController().signal)) found.push(one);
    expect(found).toEqual([1, 2, 3]);
  });

  it('waits no longer once its signal is aborted', async () => {
    const stopping = new AbortController();
    const items = untilAborted(endless(), stopping.signal);
    await items.next();
    const waiting = items.next();
    stopping.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
  });

  it('asks for nothing where its signal is aborted already', async () => {
    const items = untilAborted(endless(), AbortSignal.abort(new Error('stopped')));
    await expect(items.next()).rejects.toThrow('stopped');
  });
});
