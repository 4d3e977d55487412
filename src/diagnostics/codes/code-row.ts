import type { Severity } from '../severity.js';

/** What a diagnostic's code always means. */
export interface CodeRow {
  readonly severity: Severity;
  /** One line, for the table in the documentation. */
  readonly summary: string;
}

/** The codes of one area: every key starts with the area's name. */
export type CodeTable<Area extends string> = Readonly<Record<`${Area}/${string}`, CodeRow>>;
