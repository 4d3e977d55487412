import type { CodeRow } from '../../diagnostics/codes/code-row.js';
import type { DiagnosticCode } from '../../diagnostics/codes/index.js';
import type { Severity } from '../../diagnostics/severity.js';
import type { LintPage, NodeSpot, Spot } from './lint-page.js';
import type { Path } from './path.js';
import type { RuleSource } from './sources.js';

/** Whose rules a page is held against: Google's, schema.org's, or a newsroom's, which hold the other two. */
export type LintProfile = 'google' | 'schema.org' | 'editorial';

/** One place that breaks a rule. */
export interface Problem {
  readonly path: Path;
  /** What is wrong and what was expected. */
  readonly message: string;
  /** What to do, where it differs from the rule's own advice. */
  readonly fix?: string;
}

/** A rule as it is written: a row. */
export interface RuleRow<Code extends string> {
  /** The rule's number in the project's list of rules. */
  readonly id: string;
  readonly code: Code;
  /** What good it does. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  readonly source: RuleSource;
  readonly check: (page: LintPage) => Iterable<Problem>;
  /**
   * A value that breaks the rule, put right; undefined where a person has to, {@link removed} where it has to go. `owner` is the
   * object that holds it, for what moves to another property.
   */
  readonly mend?: (value: unknown, owner: Record<string, unknown>) => unknown;
}

/** What `mend` gives for a value that has to go. */
export const removed = Symbol('removed');

/** A rule with all that is known of it. */
export interface LintRule extends RuleRow<DiagnosticCode> {
  /** The profile that it belongs to; rules of security are in every one. */
  readonly profile: LintProfile | 'security';
  readonly severity: Severity;
  /** What it says, in a line. */
  readonly summary: string;
}

/** The rows of a profile as rules, with severity and meaning from its table of codes. */
export function rulesOf<Code extends DiagnosticCode>(
  profile: LintRule['profile'],
  codes: Readonly<Record<Code, CodeRow>>,
  rows: readonly RuleRow<Code>[],
): readonly LintRule[] {
  return rows.map((row) => {
    const { severity, summary } = codes[row.code];
    return { ...row, profile, severity, summary };
  });
}

/** A message, or a whole problem, about a spot; undefined where nothing is wrong. */
export type Finds<Target> = (target: Target, page: LintPage) => string | Problem | undefined;

/** A check that looks at each target by itself, and reports it where `finds` gives a message. */
export function each<Target extends Spot>(
  targets: (page: LintPage) => Iterable<Target>,
  finds: Finds<Target>,
): RuleRow<string>['check'] {
  return function* (page) {
    for (const target of targets(page)) {
      const found = finds(target, page);
      if (typeof found === 'string') yield { path: target.path, message: found };
      else if (found) yield found;
    }
  };
}

/** The articles of the page. */
export const articles = (page: LintPage): readonly NodeSpot[] => page.articles;
