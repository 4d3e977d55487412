import { describe, expect, it } from 'vitest';
import { asTyped } from '../../../src/cli/command-line/as-typed.js';

describe('asTyped', () => {
  it.each([
    ['Set the option `timeZone`, such as "Asia/Baku".', 'Set `--timezone`, such as "Asia/Baku".'],
    ['Pass the option `format`.', 'Pass `--from`.'],
    ['options.referenceDate: expected a day', '--reference-date: expected a day'],
    ['expected options.url to be absolute', 'expected --url to be absolute'],
    ['Raise the option `limits.bytes`.', 'Raise `--max-bytes`.'],
    ['Write `timeZone`.', 'Write `timeZone`.'],
  ])('says for %j %j', (text, typed) => {
    expect(asTyped(text)).toBe(typed);
  });
});
