import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { Article, diagnosticCodes, lintRules, supportedFormats } from '../../src/index.js';

const readme = readFileSync('README.md', 'utf8');
const { exports: doors } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Readonly<Record<string, unknown>>;
};

describe('what `npm run docs` writes is current:', () => {
  it('docs/diagnostics.md', async () => {
    const generator = '../../docs/diagnostics.generate.mjs';
    const { diagnosticsPage } = (await import(generator)) as DiagnosticsGenerator;
    const page = readFileSync('docs/diagnostics.md', 'utf8');
    expect(page === diagnosticsPage(diagnosticCodes, lintRules)).toBe(true);
  });

  it('docs/diagnostics.md says of every code what to do', () => {
    const page = readFileSync('docs/diagnostics.md', 'utf8');
    expect(page.split('\n').filter((row) => /^\|.*\|\s*\|$/.test(row))).toEqual([]);
  });

  it("README's table of formats", async () => {
    const generator = '../../docs/readme-formats.generate.mjs';
    const { withFormats } = (await import(generator)) as ReadmeGenerator;
    expect(readme).toBe(await withFormats(readme, supportedFormats));
  });
});

describe('docs/conversions.md', () => {
  const generator = '../../docs/conversions.generate.mjs';
  const given = '../../docs/conversions.article.mjs';

  it('is current', async () => {
    const { conversionsPage } = (await import(generator)) as ConversionsGenerator;
    const page = readFileSync('docs/conversions.md', 'utf8');
    expect(await conversionsPage(library)).toBe(page);
  }, 60_000);

  it('is made with an article that has every field, and tells of each', async () => {
    const { fieldsTold } = (await import(generator)) as ConversionsGenerator;
    const { base, fields } = (await import(given)) as ConversionsArticle;
    const all = Object.keys(Article.shape).sort();
    expect(Object.keys({ ...base, ...fields }).sort()).toEqual(all);
    expect([...new Set(fieldsTold)].sort()).toEqual(all);
  });
});

describe("README's table of imports", () => {
  const named = Object.keys(doors).filter(
    (door) => !/^\.\/(?:languages\/|package\.json$)/.test(door),
  );

  it.each(named)('has %s', (door) => {
    expect(readme).toContain(`\`wirecopy${door.slice(1)}\``);
  });

  it.each(Object.keys(doors).filter((door) => door.startsWith('./languages/')))(
    'has %s',
    (door) => {
      expect(readme).toContain(`\`${door.slice('./languages/'.length)}\``);
    },
  );
});

interface DiagnosticsGenerator {
  readonly diagnosticsPage: (codes: object, rules: readonly object[]) => string;
}

interface ReadmeGenerator {
  readonly withFormats: (readme: string, formats: readonly object[]) => Promise<string>;
}

interface ConversionsGenerator {
  readonly conversionsPage: (from: object) => Promise<string>;
  readonly fieldsTold: readonly string[];
}

interface ConversionsArticle {
  readonly base: object;
  readonly fields: object;
}
