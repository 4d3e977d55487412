import { lossCodes } from '../diagnostics/codes/loss.js';
import { finding } from '../diagnostics/finding.js';
import type { Article } from '../model/index.js';
import type { WriteAllResult, WriteResult } from './format.js';
import { lossUnder } from './losses.js';

/** How a format parts the articles that follow one another in a document of it. */
export interface BackToBack {
  /** For messages. */
  readonly title: string;
  /** What stands between two articles. Default: nothing, since they have frames of their own. */
  readonly between?: string;
}

/** Writes articles one after another. One without any text can't be told from what parts the others, and is left out. */
export function writeBackToBack(
  articles: readonly Article[],
  write: (article: Article) => WriteResult,
  { title, between = '' }: BackToBack,
): WriteAllResult {
  const written = articles.map((article, index) => ({
    ...write(article),
    path: `articles[${index}]`,
  }));
  const losses = written.flatMap(({ output, losses: own, path }) =>
    isBlank(output) ? [noText(title, path)] : own.map((loss) => lossUnder(path, loss)),
  );
  const outputs = written.flatMap(({ output }) => (isBlank(output) ? [] : [output]));
  return { outputs: [joined(outputs, between)], losses };
}

function isBlank(output: string | Uint8Array): boolean {
  return typeof output === 'string' && output.trim() === '';
}

function noText(title: string, path: string) {
  const message = `${title} has no place for an article without any text.`;
  return finding(lossCodes, 'loss/no-place', message, { path });
}

function joined(outputs: readonly (string | Uint8Array)[], between: string): string | Uint8Array {
  const texts = outputs.filter((output) => typeof output === 'string');
  if (texts.length === outputs.length) return texts.join(between);
  const encoder = new TextEncoder();
  const parts = outputs.map((output) =>
    typeof output === 'string' ? encoder.encode(output) : output,
  );
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
