import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { inProcess, quietTerminal } from './in-process.js';

describe('run', () => {
  it.each([
    ['--help'],
    ['-h'],
    ['help'],
    ['help', 'check'],
    ['show', '--help'],
  ] as readonly string[][])('teaches with %s %s', async (...args) => {
    const { code, stdout } = await inProcess(args);
    expect([code, stdout.slice(0, 5)]).toEqual([0, 'Usage']);
  });

  it('tells the version that it is given', async () => {
    expect(await inProcess(['--version'])).toMatchObject({ code: 0, stdout: '1.2.3\n' });
  });

  it('teaches those who say nothing, as a fault', async () => {
    expect(await inProcess([])).toMatchObject({ code: 2, stdout: '' });
  });

  it('lists the formats', async () => {
    expect((await inProcess(['formats'])).stdout).toMatch(/^json-ld /m);
  });

  it('leaves a fault of its own to its caller', async () => {
    const stdin = () => {
      throw new RangeError('broken');
    };
    await expect(run(['show', '-'], { ...quietTerminal, stdin }, '')).rejects.toThrow('broken');
  });
});
