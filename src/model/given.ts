/** The object with those of its keys alone that have a value; a key that may have none is optional in it. */
export type Given<Fields> = {
  readonly [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  readonly [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<
    Fields[Key],
    undefined
  >;
};

/**
 * The object without the keys whose value is `undefined`: absent is absent in the model. V8 makes a small object so ten times as
 * fast as one that spreads a part for each key which may be missing.
 *
 * @example
 * given({ name: 'Bergen', uri: undefined })
 * //=> { name: 'Bergen' }
 */
export function given<Fields extends object>(fields: Fields): Given<Fields> {
  const kept: Partial<Fields> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept as unknown as Given<Fields>;
}
