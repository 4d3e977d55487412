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
  checkArguments('checkJsonLd', jsonLd, options);
  const input = lintInput(jsonLd);
  const html = options.html === undefined ? input.html : readPageHtml(options.html);
  const page = lintPage(input.roots, now === undefined ? undefined : Date.parse(now), html);
  const found = rulesFor(profile).flatMap((rule) =>
    [...rule.check(page)].map((problem) => findingOf(rule, problem, input)),
  );
  const lines = lineIndex(typeof jsonLd === 'string' ? jsonLd : '');
  return [...input.findings, ...mostTelling(found)].map((finding) => locate(finding, lines));
}

/** The rules of a profile; those of security are in every one, and the editorial one has all. */
export function rulesFor(profile: LintProfile): readonly LintRule[] {
  if (profile === 'editorial') return lintRules;
  return lintRules.filter((rule) => rule.profile === profile || rule.profile === 'security');
}

function findingOf(rule: LintRule, problem: Problem, input: LintInput): Finding {
  const { path, message, fix = rule.fix } = problem;
  const span = input.spanOf(path);
  const place = { path: pathText(path), fix, help: rule.source.url, ...(span && { span }) };
  return finding(diagnosticCodes, rule.code, message, place);
}

/** Without what the vocabulary says of a place of which a rule of its own says more. */
function mostTelling(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set(findings.filter(({ code }) => !general.has(code)).map(({ path }) => path));
  return findings.filter(({ code, path }) => !general.has(code) || !told.has(path));
}

const general: ReadonlySet<string> = new Set(['schema-org/value-type', 'schema-org/no-type']);

/** Throws a TypeError that says what was expected of the first argument that is wrong. */
export function checkArguments(name: string, jsonLd: unknown, options: CheckOptions): void {
  const { profile, html, now } = options;
  const expect = (isRight: boolean, what: string): void => {
    if (!isRight) throw new TypeError(`${name}: expected ${what}`);
  };
  expect(
    !['undefined', 'function', 'symbol', 'bigint'].includes(typeof jsonLd),
    'JSON-LD as an object, a list, JSON text or a page of HTML',
  );
  expect(
    profile === undefined || profiles.has(profile),
    `options.profile to be one of ${[...profiles].join(', ')}`,
  );
  expect(
    html === undefined || typeof (html as unknown) === 'string',
    'options.html to be a string',
  );
  expect(
    now === undefined || (typeof (now as unknown) === 'string' && !Number.isNaN(Date.parse(now))),
    'options.now to be an instant such as "2026-09-16T12:00:00Z"',
  );
}

const profiles: ReadonlySet<string> = new Set<LintProfile>(['google', 'schema.org', 'editorial']);
