import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/cli/print/paint.js';
import { summaryLines } from '../../../src/cli/report/summary-lines.js';
import type { Kind } from '../../../src/cli/report/tally.js';

const none = { documents: 2, failed: 0, isInterrupted: false, kinds: [] };
const kind = (severity: Kind['severity'], code: string, documents: number): Kind => ({
  severity,
  code,
  documents,
  first: 'desk/a.xml',
});

describe('summaryLines', () => {
  it('has the numbers, then what happened under its heading', () => {
    const lines = summaryLines(
      {
        documents: 20_000,
        failed: 14,
        written: 20_112,
        isInterrupted: false,
        kinds: [
          { ...kind('warning', 'loss/no-place', 4120), field: 'urgency' },
          kind('warning', 'time/no-zone', 812),
          kind('error', 'input/binary', 12),
          kind('error', 'ENOENT', 2),
        ],
      },
      plain,
    );
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "20,000 documents: 20,112 articles written, 14 failed

      Errors
        12  input/binary  first in desk/a.xml
         2  ENOENT        first in desk/a.xml

      Warnings
        812  time/no-zone  first in desk/a.xml

      Lost in writing
        4,120  urgency  first in desk/a.xml"
    `);
  });

  it('says in a line that all went well', () => {
    expect(summaryLines({ ...none, written: 1 }, plain)).toEqual([
      '2 documents: 1 article written, none failed',
    ]);
  });

  it('says where it was stopped', () => {
    expect(summaryLines({ ...none, isInterrupted: true }, plain)[0]).toBe(
      '2 documents: none failed, interrupted',
    );
  });

  it('tells no more kinds than a screen has lines, and how many are left', () => {
    const kinds = Array.from({ length: 50 }, (_, index) => kind('warning', `x/${index}`, 1));
    const lines = summaryLines({ ...none, kinds }, plain);
    expect([lines.length, lines.at(-1)]).toEqual([34, '  and 20 kinds more']);
  });

  it('keeps what names hold from the terminal', () => {
    const kinds = [{ ...kind('error', 'ENOENT', 1), first: 'a\n\u001b]0;owned\u0007.txt' }];
    expect(summaryLines({ ...none, kinds }, plain).at(-1)).toBe(
      '  1  ENOENT  first in a␊␛]0;owned␇.txt',
    );
  });
});
