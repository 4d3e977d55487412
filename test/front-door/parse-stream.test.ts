import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStream } from '../../src/index.js';

async function* cutUp(text: string, size: number): AsyncGenerator<string | Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

async function headlines(chunks: AsyncIterable<string | Uint8Array>): Promise<string[]> {
  const found: string[] = [];
  for await (const { articles } of parseStream(chunks))
    found.push(...articles.map(({ headline }) => headline));
  return found;
}

const story = (headline: string): string =>
  `${headline}\n\nBERGEN, Norway (AP) — A library opened — « on Tuesday ».\n`;

describe('parseStream', () => {
  it.each([
    ['form feeds', '\f'],
    ['ETX', '\x03'],
    ['end marks before a slug', '\n-30-\n\nNorway-chess/\n\n'],
  ])('tells stories apart by %s, wherever the chunks are cut', async (_, between) => {
    const names = ['Library opens', 'Chess club opens', 'Café opens'];
    const text = names.map(story).join(between);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 90 }), async (size) => {
        expect(await headlines(cutUp(text, size))).toEqual(names);
      }),
      { numRuns: 30 },
    );
  });

  it('gives a story as soon as it is whole', async () => {
    let sent = 0;
    async function* wire(): AsyncGenerator<string> {
      for (const name of ['One', 'Two', 'Three']) {
        await Promise.resolve();
        sent++;
        yield `${story(`${name} library opens`)}\f`;
      }
    }
    const first = await parseStream(wire()).next();
    expect(sent).toBe(1);
    expect(first.value?.articles[0]?.headline).toBe('One library opens');
  });

  it('reads a stream that nothing parts as one', async () => {
    expect(await headlines(cutUp(story('Library opens'), 7))).toEqual(['Library opens']);
  });

  it('gives nothing for an empty stream', async () => {
    expect(await headlines(cutUp('', 1))).toEqual([]);
  });
});
