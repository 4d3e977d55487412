import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../../src/cli/input/find-inputs.js';
import { wholeDocument } from '../../../src/cli/input/documents.js';

let folder = '';
const stdin = async function* (): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from('piped'));
};
const find = async (...operands: readonly string[]) => {
  const { inputs, missing } = await findInputs(operands, { folder, stdin });
  return { names: inputs.map(({ name, outPath }) => [name, outPath]), missing };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirecopy-inputs-'));
  for (const file of [
    'b.txt',
    'a.txt',
    'desk/c.txt',
    'desk/night/d.story.txt',
    'desk/.hidden',
    '[odd].txt',
  ]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), file);
  }
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('findInputs', () => {
  it('takes files in the order given', async () => {
    expect(await find('b.txt', 'a.txt')).toEqual({
      names: [
        ['b.txt', 'b'],
        ['a.txt', 'a'],
      ],
      missing: [],
    });
  });

  it('takes all files of a folder, however deep, but hidden ones', async () => {
    expect((await find('desk')).names).toEqual([
      ['desk/c.txt', 'c'],
      ['desk/night/d.story.txt', 'night/d.story'],
    ]);
  });

  it('takes what a glob matches, by name', async () => {
    expect((await find('**/?.txt')).names).toEqual([
      ['a.txt', 'a'],
      ['b.txt', 'b'],
      ['desk/c.txt', 'desk/c'],
    ]);
  });

  it('takes a file by its name although the name looks like a glob', async () => {
    expect((await find('[odd].txt')).names).toEqual([['[odd].txt', '[odd]']]);
  });

  it('names what is not there', async () => {
    expect(await find('a.txt', 'z.txt', '*.xml')).toMatchObject({ missing: ['z.txt', '*.xml'] });
  });

  it('reads standard input for a hyphen, and files for the rest', async () => {
    const { inputs } = await findInputs(['-', 'desk/c.txt'], { folder, stdin });
    const texts = await Promise.all(
      inputs.map(async ({ chunks }) => String((await wholeDocument(chunks())).content)),
    );
    expect(texts).toEqual(['piped', 'desk/c.txt']);
  });
});
