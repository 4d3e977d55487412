import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/cli/jobs/in-order.js';

async function* sourceOf<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

describe('inOrder', () => {
  it('gives results in the order of the items, whatever takes how long, and works on no more than its width', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.integer()),
        fc.integer({ min: 1, max: 5 }),
        async (scheduler, items, width) => {
          let atWork = 0;
          let most = 0;
          const work = async (item: number): Promise<number> => {
            most = Math.max(most, ++atWork);
            await scheduler.schedule(Promise.resolve());
            atWork--;
            return item * 2;
          };
          const collect = async (): Promise<number[]> => {
            const found: number[] = [];
            for await (const one of inOrder(sourceOf(items), width, work)) found.push(one);
            return found;
          };
          const results = await scheduler.waitFor(collect());
          expect(results).toEqual(items.map((item) => item * 2));
          expect(most).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('gives a result before the source has another item', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield await Promise.resolve(1);
      await new Promise(() => undefined);
    }
    const results = inOrder(slow(), 4, (item) => Promise.resolve(item));
    expect(await results.next()).toEqual({ done: false, value: 1 });
  });

  it('fails as its source fails, once the results in front of that are given', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield await Promise.resolve(1);
      throw new RangeError('broken');
    }
    const found: number[] = [];
    const all = async (): Promise<void> => {
      for await (const one of inOrder(broken(), 1, (item) => Promise.resolve(item)))
        found.push(one);
    };
    await expect(all()).rejects.toThrow('broken');
    expect(found).toEqual([1]);
  });

  it('lets its source go when nobody asks for more', async () => {
    let isOpen = true;
    async function* source(): AsyncGenerator<number> {
      try {
        for (let item = 0; ; item++) yield await Promise.resolve(item);
      } finally {
        isOpen = false;
      }
    }
    for await (const one of inOrder(source(), 2, (item) => Promise.resolve(item))) {
      if (one === 3) break;
    }
    expect(isOpen).toBe(false);
  });
});
