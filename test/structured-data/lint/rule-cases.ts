import { describe, expect, it } from 'vitest';
import type { DiagnosticCode } from '../../../src/diagnostics/index.js';
import { checkJsonLd, type CheckOptions } from '../../../src/structured-data/index.js';

/** Something that breaks a rule, and as near to it as something right can be. */
export interface RuleCase {
  readonly code: DiagnosticCode;
  /** Where the bad one breaks it. */
  readonly path: string;
  readonly bad: unknown;
  readonly good: unknown;
  /** The page that both stand on. */
  readonly html?: string;
}

/** Holds the cases against the rules of a profile. */
export function describeRules(
  profile: NonNullable<CheckOptions['profile']>,
  cases: readonly RuleCase[],
): void {
  describe(`checkJsonLd, profile ${profile}`, () => {
    it.each(cases)(
      'reports $code at $path, and not what is nearly so',
      ({ code, path, bad, good, html }) => {
        const options = {
          profile,
          now: '2026-09-16T12:00:00Z',
          ...(html !== undefined && { html }),
        };
        const found = (input: unknown) =>
          checkJsonLd(input, options).map((diagnostic) => ({
            code: diagnostic.code,
            path: diagnostic.path,
          }));
        expect(found(bad)).toContainEqual({ code, path });
        expect(found(good).map((diagnostic) => diagnostic.code)).not.toContain(code);
      },
    );
  });
}
