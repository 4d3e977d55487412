import { bench, describe } from 'vitest';
import { parse, parseByline, parseDateline, write } from '../../src/index.js';

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

describe('a line', () => {
  bench('parseDateline', () => {
    parseDateline('BERGEN, Norway, Sept 26 (Reuters) - A library opened.');
  });
  bench('parseByline', () => {
    parseByline('By Kari Eksempel, Business Writer, Associated Press');
  });
});
