import { describe, expect, it } from 'vitest';
import { reportIn } from '../../../src/cli/report/report.js';

const warning = { severity: 'warning', code: 'time/no-zone', message: '' } as const;
const error = { ...warning, severity: 'error' } as const;
const loss = { ...warning, code: 'loss/no-place', path: 'urgency' } as const;

/** The documents that a diagnostic is told of, where many have it. */
const toldOf = async (diagnostic: object, tellsAll = false) => {
  const told: string[] = [];
  const voice = {
    told: (name: string) => Promise.resolve(void told.push(name)),
    failure: (name: string) => Promise.resolve(void told.push(`${name} failed`)),
    summary: () => Promise.resolve(),
  };
  const report = reportIn(voice, tellsAll);
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    const both = { diagnostic: diagnostic as typeof warning };
    await report.told(name, [both, both]);
  }
  return { told: told.join(''), code: report.exitCode(), report };
};

describe('reportIn', () => {
  it('tells an error of every document, a warning of three, a loss of one', async () => {
    expect(await toldOf(error)).toMatchObject({ told: 'abcde', code: 1 });
    expect(await toldOf(warning)).toMatchObject({ told: 'abc', code: 0 });
    expect(await toldOf(loss)).toMatchObject({ told: 'a', code: 0 });
  });

  it('tells all where asked to', async () => {
    expect((await toldOf(warning, true)).told).toBe('abcde');
  });

  it('counts what it does not tell', async () => {
    const { report } = await toldOf(loss);
    expect(report.tally.kinds()).toMatchObject([{ field: 'urgency', documents: 5, first: 'a' }]);
  });

  it('holds a fault of wirecopy for worse than an error', async () => {
    const { report } = await toldOf(error);
    await report.fault('f', 'RangeError: broken');
    await report.failure('g', { reason: 'ENOENT', message: '' });
    expect(report.exitCode()).toBe(70);
  });
});
