import * as z from 'zod';
import { nearestKey } from './nearest-key.js';

/** An object of the model: no key but its own, and a mistyped key's error names the nearest known one. */
export function term<Shape extends z.core.$ZodShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const known = Object.keys(shape);
      return issue.keys.map((key) => unknownKey(key, known)).join('; ');
    },
  });
}

/** A list that is never absent from the output: left out of a payload, it is `[]`. */
export function list<Item extends z.ZodType>(item: Item): z.ZodDefault<z.ZodArray<Item>> {
  return z.array(item).default(() => []);
}

/** Takes a string where the object stands: `'Reuters'` becomes `{ name: 'Reuters' }`. */
export function named<Schema extends z.ZodObject>(
  schema: Schema,
): z.ZodType<z.output<Schema>, string | z.input<Schema>> {
  return z.preprocess(
    (given: string | z.input<Schema>): unknown =>
      typeof given === 'string' ? { name: given } : given,
    schema,
  );
}

/** Readonly all the way down, so that an article in hand is a value and not a place to write to. */
export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

function unknownKey(key: string, known: readonly string[]): string {
  const nearest = nearestKey(key, known);
  const hint =
    nearest === undefined ? `known keys: ${known.join(', ')}` : `did you mean "${nearest}"?`;
  return `Unknown key "${key}": ${hint}`;
}
