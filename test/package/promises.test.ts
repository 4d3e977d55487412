import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.c?js$/.test(file),
);
const code = new Map(files.map((file) => [file, readFileSync(join('dist', file), 'utf8')]));

/** What SECURITY.md promises that the package's own code never does, by how it would be written. */
const means = {
  'reaches the network':
    /\b(?:fetch|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource)\b/,
  'makes code of strings': /\beval\s*\(|\bnew Function\b|\bFunction\s*\(/,
} as const;

describe('what is built', () => {
  it.each(Object.entries(means))('never %s', (_what, pattern) => {
    expect(files.filter((file) => pattern.test(code.get(file) ?? ''))).toEqual([]);
  });

  it('uses what only Node has in the command alone', () => {
    const builtin = new RegExp(
      `(?:from|require\\(|import) ?["'](?:node:)?(?:${builtinModules.join('|')})["']`,
    );
    const ofNode = files.filter((file) => builtin.test(code.get(file) ?? '')).sort();
    expect(ofNode).toEqual(['cli-worker.js', 'cli.js']);
  });

  it('is there', () => {
    expect(files.length).toBeGreaterThan(20);
  });
});
