import { expect, expectTypeOf, test } from 'vitest';
import { given } from '../../src/model/given.js';

test('an object is given without the keys that have no value, the others in their order', () => {
  const made = given({ uri: undefined, name: 'Bergen', sameAs: [], size: 0, note: '' });
  expect(Object.entries(made)).toEqual([
    ['name', 'Bergen'],
    ['sameAs', []],
    ['size', 0],
    ['note', ''],
  ]);
});

test('a key that may have no value is optional', () => {
  const name = 'Bergen' as string | undefined;
  expectTypeOf(given({ name, type: 'place' as const })).toEqualTypeOf<
    { readonly type: 'place' } & { readonly name?: string }
  >();
});
