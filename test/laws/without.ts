/** The value without what stands at the dotted paths. */
export function without(value: unknown, paths: readonly string[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  for (const path of paths) remove(copy, path.split(/[.[\]]+/).filter(Boolean));
  return copy;
}

function remove(value: unknown, keys: readonly string[]): void {
  const [key = '', ...rest] = keys;
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, unknown>;
  // An item taken out of a list leaves its place, so that the others keep theirs.
  if (rest.length > 0) remove(holder[key], rest);
  else if (Array.isArray(value)) holder[key] = undefined;
  else Reflect.deleteProperty(holder, key);
}
