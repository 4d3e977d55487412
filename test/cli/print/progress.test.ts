import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/cli/print/paint.js';
import { progressOn } from '../../../src/cli/print/progress.js';

const terminal = () => {
  const written: string[] = [];
  const write = (chunk: string | Uint8Array): Promise<void> => {
    written.push(String(chunk));
    return Promise.resolve();
  };
  return { written, channel: { paint: plain, columns: 80, write } };
};

describe('progressOn', () => {
  it('tells now and then how many documents are done', async () => {
    const { written, channel } = terminal();
    const progress = progressOn(channel, true);
    for (let done = 0; done < 120; done++) await progress.advance();
    expect(written).toEqual(['\r\u001b[K50 documents', '\r\u001b[K100 documents']);
  });

  it('makes way for what else is written, once', async () => {
    const { written, channel } = terminal();
    const progress = progressOn(channel, true);
    for (let done = 0; done < 50; done++) await progress.advance();
    await progress.channel.write('a fault\n');
    await progress.channel.write('another\n');
    await progress.end();
    expect(written.slice(1)).toEqual(['\r\u001b[K', 'a fault\n', 'another\n']);
  });

  it('leaves no trace at its end', async () => {
    const { written, channel } = terminal();
    const progress = progressOn(channel, true);
    for (let done = 0; done < 50; done++) await progress.advance();
    await progress.end();
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  it('is silent where it is not shown', async () => {
    const { written, channel } = terminal();
    const progress = progressOn(channel, false);
    for (let done = 0; done < 200; done++) await progress.advance();
    await progress.end();
    expect(written).toEqual([]);
  });
});
