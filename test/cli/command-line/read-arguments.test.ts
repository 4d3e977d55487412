import { describe, expect, it } from 'vitest';
import type { OptionRow } from '../../../src/cli/command-line/options.js';
import { readArguments } from '../../../src/cli/command-line/read-arguments.js';
import { UsageError } from '../../../src/cli/command-line/usage-error.js';

const options: readonly OptionRow[] = [
  { name: 'to', value: 'FORMAT', help: '' },
  { name: 'out', short: 'o', value: 'DIR', help: '' },
  { name: 'timezone', value: 'ZONE', help: '' },
  { name: 'ndjson', help: '' },
];
const read = (...args: readonly string[]) => readArguments(args, options);

describe('readArguments', () => {
  it('parts options and operands, in whatever order they stand', () => {
    expect(read('a.txt', '--to', 'json-ld', '-', '-o', 'out', '--ndjson', 'b.txt')).toEqual({
      operands: ['a.txt', '-', 'b.txt'],
      values: { to: 'json-ld', out: 'out', ndjson: true },
    });
  });

  it('takes a value behind an equals sign, and the last of two', () => {
    expect(read('--to=rss', '--to=json-ld').values).toEqual({ to: 'json-ld' });
  });

  it('takes what follows -- as operands', () => {
    expect(read('--', '--to', '-x')).toEqual({ operands: ['--to', '-x'], values: {} });
  });

  it.each([
    [['--timezon', 'Asia/Baku'], 'There is no option --timezon here. Did you mean --timezone?'],
    [['--frobnicate'], 'There is no option --frobnicate here.'],
    [['-z'], 'There is no option -z here.'],
    [['--to'], '--to needs a value: --to FORMAT.'],
    [['--to='], '--to needs a value: --to FORMAT.'],
    [['-o'], '-o needs a value: --out DIR.'],
    [
      ['--to', '--ndjson'],
      '--to needs a value, but "--ndjson" follows. Write --to=--ndjson if you mean it.',
    ],
    [['--ndjson=yes'], '--ndjson takes no value, but got "yes".'],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => read(...args)).toThrow(new UsageError(message));
  });

  it('takes a single hyphen as a value', () => {
    expect(read('--to', '-').values).toEqual({ to: '-' });
  });
});
