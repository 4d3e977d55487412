import type { Article } from 'wirecopy';

/** A field of an article that has a value of its own. */
export interface FieldRow {
  /** `bylines[0].people[1].name`. */
  readonly path: string;
  readonly value: string;
}

/** The fields of an article that have a value, in the order of the article; of the texts in blocks only how many there are. */
export function fieldRows(article: Article): readonly FieldRow[] {
  return Object.entries(article).flatMap(([key, value]) =>
    key === 'body' ? bodyRow(article.body.length) : rowsOf(key, value),
  );
}

function bodyRow(count: number): readonly FieldRow[] {
  return count === 0
    ? []
    : [{ path: 'body', value: count === 1 ? '1 block' : `${String(count)} blocks` }];
}

function rowsOf(path: string, value: unknown): readonly FieldRow[] {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const isBlocks = path.endsWith('.body');
    return isBlocks ? [] : list.flatMap((item, index) => rowsOf(`${path}[${String(index)}]`, item));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => rowsOf(`${path}.${key}`, inner));
  }
  return [{ path, value: String(value) }];
}
