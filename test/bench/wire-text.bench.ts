import { bench, describe } from 'vitest';
import { detect, parse, parseByline, parseDateline, write } from '../../src/index.js';

const paragraph =
  'The library, which took four years to build, opened on Tuesday with a chess marathon; organisers “expected 300 visitors”, and counted 1,140 by noon & more later.';

const copy = [
  'Library opens with a chess marathon',
  'By Kari Eksempel',
  `BERGEN, Norway, Sept 26 (Reuters) - ${paragraph}`,
  ...Array.from({ length: 11 }, () => paragraph),
  '(Reporting by Kari Eksempel; Editing by Jo Park)',
].join('\n\n');
const [article] = parse(copy).articles;

describe(`a story of 12 paragraphs, ${String(copy.length)} characters of wire copy`, () => {
  bench('parse', () => {
    parse(copy);
  });
  bench('parse, the format given', () => {
    parse(copy, { format: 'wire-text', language: 'en' });
  });
  bench('write', () => {
    if (article) write(article, 'wire-text');
  });
});

describe('the same story against what no reading can do without', () => {
  bench('JSON.parse(JSON.stringify(article))', () => {
    JSON.parse(JSON.stringify(article));
  });
  bench('parse, the format given', () => {
    parse(copy, { format: 'wire-text' });
  });
  bench('detect', () => {
    detect(copy);
  });
});

describe('growth: twice the paragraphs take twice the time', () => {
  const long = (paragraphs: number): string =>
    `Library opens\n\nBERGEN, Norway, Sept 26 (Reuters) - ${Array.from({ length: paragraphs }, () => paragraph).join('\n\n')}\n`;
  const [once, twice] = [long(2000), long(4000)];
  bench('2,000 paragraphs', () => {
    parse(once, { format: 'wire-text' });
  });
  bench('4,000 paragraphs', () => {
    parse(twice, { format: 'wire-text' });
  });
});

describe('a line', () => {
  bench('parseDateline', () => {
    parseDateline('BERGEN, Norway, Sept 26 (Reuters) - A library opened.');
  });
  bench('parseByline', () => {
    parseByline('By Kari Eksempel, Business Writer, Associated Press');
  });
});
