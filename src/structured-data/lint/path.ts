/** Where a value stands in JSON: keys and indices from the root. */
export type Path = readonly (string | number)[];

/** The path as diagnostics have it: `author[0].name`, `@graph[6].headline`; `''` for the root. */
export function pathText(path: Path): string {
  return path
    .map((key, i) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[@\w-]+$/.test(key)) return `[${JSON.stringify(key)}]`;
      return i === 0 ? key : `.${key}`;
    })
    .join('');
}
