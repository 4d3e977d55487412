import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsOf, partsOf, type Document } from '../../../src/cli/input/documents.js';

async function* chunksOf(text: string, size = 3): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size)
    yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function* documents(
  chunks: AsyncIterable<Uint8Array>,
  most?: number,
): AsyncGenerator<Document | string> {
  for await (const part of partsOf(chunks, most)) {
    if ('failure' in part) yield `${part.line}: ${part.failure.reason}`;
    else yield* documentsOf(part);
  }
}

const read = async (text: string, size?: number, most?: number) => {
  const found = [];
  for await (const document of documents(chunksOf(text, size), most)) {
    if (typeof document === 'string') {
      found.push(document);
      continue;
    }
    const { line, content } = document;
    found.push([line, typeof content === 'string' ? content : Buffer.from(content).toString()]);
  }
  return found;
};

describe('documents', () => {
  it('reads a line of JSON as a document, and a JSON string as the text of one', async () => {
    expect(await read('{"headline":"a"}\n\n"Library opens\\n\\nText"\r\n{"headline":"é"}')).toEqual(
      [
        [1, '{"headline":"a"}'],
        [3, 'Library opens\n\nText'],
        [4, '{"headline":"é"}'],
      ],
    );
  });

  it('goes on behind a line that is no JSON', async () => {
    expect(await read('{"a":1}\n"broken\n{"b":2}\n')).toEqual([
      [1, '{"a":1}'],
      [2, '"broken'],
      [3, '{"b":2}'],
    ]);
  });

  it.each(['Library opens\n\nText\n{"a":1}', '{\n  "a": 1\n}', '[1,\n2]', '"a'])(
    'takes %j, whose first line is no JSON, as one document',
    async (text) => {
      expect(await read(text)).toEqual([[undefined, text]]);
    },
  );

  it('finds none in nothing', async () => {
    expect(await read('')).toEqual([]);
  });

  it('does not depend on how the bytes arrive', async () => {
    const text = fc
      .array(fc.jsonValue(), { maxLength: 5 })
      .map((values) => values.map((value) => JSON.stringify({ value })).join('\n'));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        expect(await read(lines, size)).toEqual(await read(lines, 1000));
      }),
    );
  });

  it('hands out a line before the next one arrives', async () => {
    let arrived = 0;
    async function* slow(): AsyncGenerator<Uint8Array> {
      for (const line of ['{"a":1}\n', '{"a":2}\n', '{"a":3}\n']) {
        arrived++;
        yield await Promise.resolve(Buffer.from(line));
      }
    }
    const first = await documents(slow()).next();
    expect([first.done, arrived]).toEqual([false, 1]);
  });
});

describe('documents longer than are read', () => {
  it('are told by their line, and the others are read', async () => {
    const long = `{"a":"${'x'.repeat(100)}"}`;
    expect(await read(`{"a":1}\n${long}\n{"b":2}\n${long}`, 7, 50)).toEqual([
      [1, '{"a":1}'],
      '2: input/too-large',
      [3, '{"b":2}'],
      '4: input/too-large',
    ]);
  });

  it('are refused where the input is one', async () => {
    await expect(read('x'.repeat(100), 7, 50)).rejects.toThrow('more than 50 bytes');
    await expect(read('x\n'.repeat(100), 7, 50)).rejects.toThrow('more than 50 bytes');
  });
});
