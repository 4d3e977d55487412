import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { diagnosticCodes } from '../../diagnostics/codes/index.js';
import { finding, locate, type Finding } from '../../diagnostics/finding.js';
import { lineIndex } from '../../diagnostics/line-index.js';
import { lintInput, type LintInput } from './lint-input.js';
import { lintPage } from './lint-page.js';
import type { LintProfile, LintRule, Problem } from './lint-rule.js';
import { readPageHtml } from './page-html.js';
import { pathText } from './path.js';
import { lintRules } from './rules/index.js';

/** Against what JSON-LD is held. */
export interface CheckOptions {
  /** `google` and `schema.org` are held by `editorial`, which asks more. Default `editorial`. */
  readonly profile?: LintProfile;
  /** The page that the JSON-LD stands on: selectors, headline and dates are held against it. */
  readonly html?: string;
  /** The present instant, ISO 8601 with an offset; without it no date counts as in the future. */
  readonly now?: string;
}

/**
 * What is wrong with JSON-LD of an article, and why. Every rule is a row of {@link lintRules}; what is only recommended, and
 * absent, is `info`. The input may be an object, a list, a `@graph`, JSON text or a page of HTML; of a text, each diagnostic
 * has its range. Never throws on what it is given to check.
 *
 * @throws TypeError for an input that is no JSON, or a wrong option.
 * @example
 * ```ts
 * checkJsonLd(toJsonLd(article), { profile: 'google' });
 * ```
 */
export function checkJsonLd(jsonLd: unknown, options: CheckOptions = {}): readonly Diagnostic[] {
  const { profile = 'editorial', now } = options;
  checkArguments(jsonLd, options);
  const input = lintInput(jsonLd);
  const html = options.html === undefined ? input.html : readPageHtml(options.html);
  const page = lintPage(input.roots, now === undefined ? undefined : Date.parse(now), html);
  const findings: Finding[] = [...input.findings];
  for (const rule of lintRules) {
    if (!isOf(rule, profile)) continue;
    for (const problem of rule.check(page)) {
      findings.push(findingOf(rule, problem, input));
    }
  }
  const lines = lineIndex(typeof jsonLd === 'string' ? jsonLd : '');
  return findings.map((found) => locate(found, lines));
}

function isOf(rule: LintRule, profile: LintProfile): boolean {
  return profile === 'editorial' || rule.profile === profile || rule.profile === 'security';
}

function findingOf(rule: LintRule, problem: Problem, input: LintInput): Finding {
  const { path, message, fix = rule.fix } = problem;
  const span = input.spanOf(path);
  const place = { path: pathText(path), fix, help: rule.source.url, ...(span && { span }) };
  return finding(diagnosticCodes, rule.code, message, place);
}

function checkArguments(jsonLd: unknown, { profile, html, now }: CheckOptions): void {
  const given = typeof jsonLd;
  if (given === 'undefined' || given === 'function' || given === 'symbol' || given === 'bigint')
    throw new TypeError(
      'checkJsonLd: expected JSON-LD as an object, a list, JSON text or a page of HTML',
    );
  if (profile !== undefined && !profiles.has(profile))
    throw new TypeError(
      `checkJsonLd: expected options.profile to be one of ${[...profiles].join(', ')}`,
    );
  if (html !== undefined && typeof (html as unknown) !== 'string')
    throw new TypeError('checkJsonLd: expected options.html to be a string');
  if (now !== undefined && (typeof (now as unknown) !== 'string' || Number.isNaN(Date.parse(now))))
    throw new TypeError(
      'checkJsonLd: expected options.now to be an instant such as "2026-09-16T12:00:00Z"',
    );
}

const profiles: ReadonlySet<string> = new Set<LintProfile>(['google', 'schema.org', 'editorial']);
