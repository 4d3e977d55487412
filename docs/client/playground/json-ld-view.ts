import type { Diagnostic } from 'wirecopy';
import { copyButton } from '../copy-buttons.js';
import { element } from '../element.js';
import { findingView } from './diagnostics-view.js';
import type { JsonLdAnswer } from './engine/messages.js';
import { painted } from './paint.js';

/** JSON-LD with what the linter says beneath the lines that it says it of. */
export function jsonLdView(answer: JsonLdAnswer): readonly HTMLElement[] {
  if ('refused' in answer) return [refusal(answer.refused)];
  const { text, findings } = answer;
  return [summary(findings), listing(text, findings)];
}

function refusal({
  code,
  message,
}: {
  readonly code: string;
  readonly message: string;
}): HTMLElement {
  return element(
    'div',
    { className: 'refused' },
    element('h2', {}, 'Not to be published'),
    element('p', {}, message),
    element('p', { className: 'meta' }, element('code', {}, code)),
  );
}

function summary(findings: readonly Diagnostic[]): HTMLElement {
  const counts = (['error', 'warning', 'info'] as const)
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) =>
      element('span', { className: `severity ${severity}` }, counted(severity, count)),
    );
  const verdict =
    counts.length === 0
      ? [element('span', { className: 'severity good' }, 'nothing found')]
      : counts;
  return element('p', { className: 'verdict', role: 'status' }, 'The linter: ', ...verdict);
}

function counted(severity: 'error' | 'warning' | 'info', count: number): string {
  return `${String(count)} ${count === 1 || severity === 'info' ? severity : `${severity}s`}`;
}

function listing(text: string, findings: readonly Diagnostic[]): HTMLElement {
  const byLine = new Map<number, Diagnostic[]>();
  for (const finding of findings) {
    const line = finding.range?.start.line ?? 1;
    byLine.set(line, [...(byLine.get(line) ?? []), finding]);
  }
  const parts: HTMLElement[] = [];
  let waiting: string[] = [];
  const flush = (): void => {
    if (waiting.length > 0) parts.push(element('pre', {}, painted(waiting.join('\n'), 'json')));
    waiting = [];
  };
  text.split('\n').forEach((line, index) => {
    waiting.push(line);
    const here = byLine.get(index + 1);
    if (here === undefined) return;
    flush();
    parts.push(
      element('ul', { className: 'findings' }, ...here.map((finding) => findingView(finding))),
    );
  });
  flush();
  const scroll = element(
    'div',
    { className: 'listing', tabIndex: 0, role: 'group', ariaLabel: 'JSON-LD' },
    ...parts,
  );
  return element(
    'figure',
    { className: 'code' },
    scroll,
    copyButton('Copy', () => text),
  );
}
