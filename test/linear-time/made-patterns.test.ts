import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

/** Expressions that are put together as the library loads and runs; the linter sees those that are written out. */
const made = new Map<string, RegExp>();

beforeAll(async () => {
  const Original = RegExp;
  vi.stubGlobal(
    'RegExp',
    new Proxy(Original, {
      construct(target, [pattern, flags]: [string | RegExp, string?]) {
        const expression = new target(pattern, flags);
        made.set(String(expression), expression);
        return expression;
      },
    }),
  );
  vi.resetModules();
  const { checkJsonLd, parse, write } = await import('../../src/index.js');
  const { wordCount } = await import('../../src/body/index.js');
  const [article] = parse('Kitabxana açılıb 图书馆\n\nBERGEN (AP) — A library opened.').articles;
  if (article === undefined) throw new Error('no article was read');
  wordCount(article.body);
  write({ ...article, headline: 'A & B \u0001' }, 'rss');
  checkJsonLd({ '@type': 'NewsArticle', headline: '<b>&amp;\ud800</b>' }, { profile: 'editorial' });
});

afterAll(() => {
  vi.unstubAllGlobals();
});

it('an expression made at run time takes linear time', () => {
  const linter = new Linter();
  const slow = [...made.values()].flatMap((expression) =>
    linter
      .verify(`export const made = ${String(expression)};`, {
        languageOptions: { ecmaVersion: 2024, sourceType: 'module' },
        plugins: { regexp },
        rules: {
          'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
          'regexp/no-super-linear-move': 'error',
        },
      })
      .map(({ message }) => `${String(expression).slice(0, 300)}: ${message.slice(0, 300)}`),
  );
  expect(slow).toEqual([]);
  expect(made.size).toBeGreaterThan(10);
});
