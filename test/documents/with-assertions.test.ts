import { describe, expect, it } from 'vitest';
import { withAssertions } from './with-assertions.js';

describe('withAssertions', () => {
  it.each([
    ["a.b; // 'c'", "check(a.b, 'c');"],
    ['f(1)\n//=> { d: [2] }', 'check(f(1), { d: [2] });'],
    ['f(1) //=> -1', 'check(f(1), -1);'],
    ['const a = f();\n\na; // undefined', 'const a = f();\n\n\ncheck(a, undefined);'],
    ['// prose\nf(1);', '// prose\nf(1);'],
  ])('makes of %j %j', (code, expected) => {
    expect(withAssertions(code)).toBe(expected);
  });

  it.each(['a.b; // c d', 'a.b; // Bergen', "a.b; // 'c"])(
    'takes no prose for a value: %j',
    (code) => {
      expect(() => withAssertions(code)).toThrow(/is no value/);
    },
  );
});
