import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixtures } from './fixtures.js';
import { tryOnce, type Failure } from './try.js';

/** How long `npm run fuzz` looks; without it a few thousand inputs, the same every time. */
const minutes = Number(process.env['FUZZ_MINUTES'] ?? 0);
const first = Number(process.env['FUZZ_SEED'] ?? 1);
const bounded = 3000;

it(
  minutes > 0
    ? `damaged fixtures break no law in ${String(minutes)} minutes from seed ${String(first)}`
    : `${String(bounded)} damaged fixtures break no law`,
  async () => {
    const all = fixtures();
    const end = minutes > 0 ? performance.now() + minutes * 60_000 : Infinity;
    const failures: Failure[] = [];
    let seed = first;
    for (; performance.now() < end && (minutes > 0 || seed < first + bounded); seed++) {
      const failure = await tryOnce(all, seed);
      if (failure) failures.push(failure);
    }
    if (minutes > 0)
      console.log(`${String(seed - first)} inputs, seeds ${String(first)} to ${String(seed - 1)}`);
    failures.forEach(save);
    expect(failures.map(summary)).toEqual([]);
  },
  minutes * 60_000 + 300_000,
);

function save({ seed, input }: Failure): void {
  mkdirSync(found, { recursive: true });
  writeFileSync(join(found, `${String(seed)}.txt`), input);
}

const found = 'test/fuzz/found';

function summary({ seed, law, found, options, input }: Failure): string {
  const what = found instanceof Error ? (found.stack ?? found.message) : JSON.stringify(found);
  const start = typeof input === 'string' ? JSON.stringify(input.slice(0, 200)) : 'bytes';
  return `${law}\n  seed ${String(seed)}, ${JSON.stringify(options)}, of ${start}\n  ${what.slice(0, 1500)}`;
}
