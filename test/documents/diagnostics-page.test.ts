import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { diagnosticCodes } from '../../src/diagnostics/index.js';

it('docs/diagnostics.md is current', async () => {
  const generator = '../../docs/diagnostics.generate.mjs';
  const { diagnosticsPage } = (await import(generator)) as {
    diagnosticsPage: (codes: object) => string;
  };
  const page = readFileSync('docs/diagnostics.md', 'utf8');
  expect(page === diagnosticsPage(diagnosticCodes), 'run `npm run docs`').toBe(true);
});
