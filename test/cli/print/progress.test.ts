import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/cli/print/paint.js';
import { progressOn } from '../../../src/cli/print/progress.js';

/** A terminal whose clock goes on by so many milliseconds at each look. */
const terminal = (step: number) => {
  const written: string[] = [];
  let now = 0;
  const write = (chunk: string | Uint8Array): Promise<void> => {
    written.push(String(chunk));
    return Promise.resolve();
  };
  const clock = () => (now += step);
  return { written, terminal: { stderr: { paint: plain, columns: 80, write }, clock } };
};
const up = '\r\u001b[K';
const done = (documents: number) => ({ documents, failed: 0 });

describe('progressOn', () => {
  it('tells ten times a second at most how far the work has got', async () => {
    const { written, terminal: world } = terminal(50);
    const progress = progressOn(world, true);
    progress.reading(0.5);
    for (let count = 1; count <= 4; count++) await progress.advance(done(count));
    expect(written).toEqual([
      `${up}${'━'.repeat(24)}   50 %  2 documents  20/s`,
      `${up}${'━'.repeat(24)}   50 %  4 documents  20/s`,
    ]);
  });

  it('makes way for what else is written, once, so that no line holds both', async () => {
    const { written, terminal: world } = terminal(100);
    const progress = progressOn(world, true);
    await progress.advance(done(1));
    await progress.channel.write('a fault\n');
    await progress.channel.write('another\n');
    await progress.end();
    expect(written.slice(1)).toEqual([up, 'a fault\n', 'another\n']);
  });

  it('leaves no trace at its end', async () => {
    const { written, terminal: world } = terminal(100);
    const progress = progressOn(world, true);
    await progress.advance(done(1));
    await progress.end();
    expect(written.at(-1)).toBe(up);
  });

  it('is silent where it is not shown', async () => {
    const { written, terminal: world } = terminal(100);
    const progress = progressOn(world, false);
    for (let count = 1; count <= 20; count++) await progress.advance(done(count));
    await progress.end();
    expect(written).toEqual([]);
  });
});
