import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Article } from '../../src/model/index.js';
import { toJsonLd } from '../../src/structured-data/index.js';

const folder = new URL('golden/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.article.json'))
  .map((file) => file.replace('.article.json', ''));

const options = {
  url: 'https://news.example/2026/a',
  publisher: {
    name: 'Example News',
    url: 'https://news.example/',
    logo: 'https://news.example/logo.png',
    correctionsPolicy: 'https://news.example/corrections',
  },
};

describe('toJsonLd', () => {
  it.each(names)('writes %s as it was read by eye', (name) => {
    const article = Article.parse(
      JSON.parse(readFileSync(new URL(`${name}.article.json`, folder), 'utf8')),
    );
    const written = `${JSON.stringify(toJsonLd(article, options), undefined, 2)}\n`;
    const golden = new URL(`${name}.json-ld.json`, folder);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, written);
    expect(written).toBe(readFileSync(golden, 'utf8'));
  });
});
