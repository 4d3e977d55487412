import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tarMembers } from '../../../../src/cli/input/archives/tar-members.js';
import { pieces, tarOf } from './pack.js';

/** What is read of an archive, and what is said against it. */
const read = async (bytes: Uint8Array, size = 1000) => {
  const files: [path: string, text: string][] = [];
  try {
    for await (const { path, chunks } of tarMembers(pieces(bytes, size))) {
      const parts: Uint8Array[] = [];
      for await (const chunk of chunks()) parts.push(chunk);
      files.push([path, Buffer.concat(parts).toString()]);
    }
  } catch (error) {
    return { files, fault: (error as Error).message };
  }
  return { files };
};
const three = { 'a.txt': 'A library opened.', 'desk/': '', 'desk/b.txt': 'x'.repeat(1500), c: '' };
const pathsOfThree = ['a.txt', 'desk/b.txt', 'c'];

describe('tarMembers', () => {
  it('gives the files of an archive, without its folders', async () => {
    const { files, ...rest } = await read(await tarOf(three));
    expect(files).toEqual(pathsOfThree.map((path) => [path, three[path as keyof typeof three]]));
    expect(rest).toEqual({});
  });

  it('gives back what was packed, however the bytes arrive', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    const path = name
      .map((text) => text.replace(/[\0/]/g, '').trim())
      .filter((text) => text !== '' && text !== '.');
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(path, fc.string({ maxLength: 2000 }), { maxKeys: 5 }),
        fc.integer({ min: 1, max: 3000 }),
        async (files, size) => {
          expect((await read(await tarOf(files), size)).files).toEqual(Object.entries(files));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('passes over what nobody reads of a file', async () => {
    const paths: string[] = [];
    for await (const { path } of tarMembers(pieces(await tarOf(three), 700))) paths.push(path);
    expect(paths).toEqual(pathsOfThree);
  });

  it('reads all that stands in front of where an archive is cut off, and says so', async () => {
    const bytes = await tarOf(three);
    const { files, fault } = await read(bytes.subarray(0, 512 + 512 + 512 + 512 + 700));
    expect(files).toEqual([['a.txt', three['a.txt']]]);
    expect(fault).toContain('cut off');
  });

  it('tells of an archive that is cut off within a header', async () => {
    const bytes = await tarOf(three);
    const { files, fault } = await read(bytes.subarray(0, 512 + 512 + 300));
    expect(files).toEqual([['a.txt', three['a.txt']]]);
    expect(fault).toContain('cut off');
  });

  it('tells of an archive that ends without its mark: it may be cut off between two files', async () => {
    const bytes = await tarOf(three);
    const { files, fault } = await read(bytes.subarray(0, 1024));
    expect(files).toEqual([['a.txt', three['a.txt']]]);
    expect(fault).toContain('no mark at its end');
  });

  it('reads all that stands in front of a damaged header, and says so', async () => {
    const bytes = await tarOf(three);
    bytes[1024 + 3] = 0xff;
    expect(await read(bytes)).toMatchObject({
      files: [['a.txt', three['a.txt']]],
      fault: expect.stringContaining('damaged') as string,
    });
  });

  it('says of bytes that are no archive that they are none', async () => {
    expect((await read(Buffer.from('A library opened.\n'.repeat(100)))).fault).toContain('no tar');
    expect((await read(Buffer.from('A library opened.'))).fault).toContain('cut off');
  });

  it('holds no more of an archive than it is asked for', async () => {
    let given = 0;
    async function* counted(): AsyncGenerator<Uint8Array> {
      for await (const piece of pieces(await tarOf(three), 512)) {
        given++;
        yield piece;
      }
    }
    const first = await tarMembers(counted()).next();
    expect([first.done, given]).toEqual([false, 1]);
  });
});
