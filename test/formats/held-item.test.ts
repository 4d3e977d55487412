import { describe, expect, it } from 'vitest';
import { Article } from '../../src/model/index.js';
import { parse, write } from '../../src/index.js';

const lead = 'A library will open on Tuesday with a chess marathon, the city said.';

const withLine = (line: string) =>
  Article.parse({
    headline: 'Library to open',
    language: 'en',
    publishedAt: '2023-09-24T10:00:00Z',
    body: [line, lead].map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  });

describe.each(['nitf', 'newsml-g2', 'newsml-1', 'ninjs'] as const)(
  'an embargo on a line of its own in the text of %s',
  (format) => {
    const read = (line: string) => {
      const { output } = write(withLine(line), format);
      const { articles, diagnostics } = parse(output, { format });
      return { article: articles[0], codes: diagnostics.map(({ code }) => code) };
    };

    it('holds the article, and is no text', () => {
      const { article } = read('EMBARGOED UNTIL 0001 GMT Sept. 26, 2023');
      expect(article).toMatchObject({
        status: 'usable',
        embargoedUntil: '2023-09-26T00:01:00Z',
        body: [{ children: [{ value: lead }] }],
      });
    });

    it('withholds the article where its end can not be told', () => {
      const { article, codes } = read('EMBARGOED UNTIL 0001 Sept. 26, 2023');
      expect(article).toMatchObject({
        status: 'withheld',
        editorialNote: 'EMBARGOED UNTIL 0001 Sept. 26, 2023',
      });
      expect(codes).toContain('embargo/no-instant');
    });

    it.each([
      'Embargoed until Tuesday, the report says that 300 came.',
      'The embargo ends at 0001 GMT',
      'Embargo: a word of French and of Spanish',
    ])('is none in a sentence: %s', (line) => {
      const { article } = read(line);
      expect(article).toMatchObject({ status: 'usable' });
      expect(article?.body).toHaveLength(2);
    });
  },
);
