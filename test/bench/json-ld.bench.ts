import { bench, describe } from 'vitest';
import { Article } from '../../src/model/index.js';
import { jsonLdScript, toJsonLd } from '../../src/structured-data/index.js';

const text =
  'The library, which took four years to build, opened on Tuesday with a chess marathon; organisers “expected 300 visitors”, and counted 1,140 by noon & more later. ';

const article = Article.parse({
  headline: 'Library opens with a chess marathon',
  language: 'en',
  publishedAt: '2026-09-14T08:30:00+02:00',
  dateline: { text: 'BERGEN, Norway, Sept. 14 (EXP)', places: ['Bergen'], agencies: ['EXP'] },
  bylines: [{ people: [{ name: 'Kari Eksempel', jobTitle: 'Reporter', affiliation: 'Example' }] }],
  body: Array.from({ length: 12 }, () => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value: text }],
  })),
});
const options = {
  url: 'https://news.example/a/1',
  publisher: { name: 'Example News', url: 'https://news.example/' },
};
const jsonLd = toJsonLd(article, options);

describe('JSON-LD of an article of 12 paragraphs', () => {
  bench('JSON.stringify of the object alone', () => {
    JSON.stringify(jsonLd);
  });
  bench('jsonLdScript', () => {
    jsonLdScript(jsonLd);
  });
  bench('toJsonLd and jsonLdScript', () => {
    jsonLdScript(toJsonLd(article, options));
  });
});
