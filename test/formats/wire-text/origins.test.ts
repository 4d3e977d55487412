import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/index.js';

const copy = `UPDATE 1-Library opens with chess marathon

By Kari Eksempel and Ola Eksempel

BERGEN, Norway, Sept 26 (Reuters) - A library opened on Tuesday.

It was full by noon.

(Reporting by Kari Eksempel; Editing by Pat Sample)
`;

describe('origins of wire copy', () => {
  const { origins } = parse(copy, { format: 'wire-text', origins: true });

  it.each([
    ['headline', 'Library opens with chess marathon'],
    ['dateline', 'BERGEN, Norway, Sept 26 (Reuters)'],
    ['bylines[0]', 'By Kari Eksempel and Ola Eksempel'],
    ['bylines[0].people[1].name', 'Ola Eksempel'],
    ['body[0]', 'A library opened on Tuesday.'],
    ['body[1]', 'It was full by noon.'],
    ['credits[1]', '(Reporting by Kari Eksempel; Editing by Pat Sample)'],
  ])('tell where %s was read', (path, text) => {
    const place = origins?.[0]?.[path];
    expect(copy.slice(place?.start.offset, place?.end.offset)).toBe(text);
  });

  it('count from the start of the input where a form feed stands in front of the only story', () => {
    const framed = parse(`\f${copy}`, { format: 'wire-text', origins: true });
    const place = framed.origins?.[0]?.['headline'];
    expect(`\f${copy}`.slice(place?.start.offset, place?.end.offset)).toBe(
      'Library opens with chess marathon',
    );
  });

  it('are those of fields that the article has', () => {
    const { articles, origins: places } = parse(`${copy}\nCulture 2023-13-45 13:50:00\n`, {
      format: 'wire-text',
      origins: true,
    });
    expect(articles[0]?.publishedAt).toBeUndefined();
    expect(places?.[0]).not.toHaveProperty('publishedAt');
  });

  it('are told only when asked for', () => {
    expect(parse(copy, { format: 'wire-text' }).origins).toBeUndefined();
  });
});
