/** One thing that was recognised. */
export interface Row {
  readonly label: string;
  readonly value: string;
  /** How far it is set in, beneath the thing that it is a part of. */
  readonly depth: number;
  /** Its path in the article, such as `bylines[0]`, by which its line in the input is known. */
  readonly path?: string;
}

/** A row, or none where there is nothing to tell. */
export function rowOf(
  label: string,
  value: string | number | undefined,
  path?: string,
  depth = 0,
): readonly Row[] {
  if (value === undefined || value === '') return [];
  return [{ label, value: String(value), depth, ...(path !== undefined && { path }) }];
}

/** The same rows, set in beneath another. */
export function beneath(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({ ...row, depth: row.depth + 1 }));
}
