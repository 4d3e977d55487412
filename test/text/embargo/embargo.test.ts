import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/index.js';

const story = (line: string): string =>
  `Library opens\n\n${line}\n\nBERGEN, Norway (AP) — A library opened on Tuesday, the city said.\n`;

const read = (line: string, options = {}) =>
  parse(story(line), { format: 'wire-text', referenceDate: '2023-09-24', ...options });

describe('embargo lines', () => {
  it.each([
    ['EMBARGOED UNTIL 0001 GMT TUESDAY', '2023-09-26T00:01:00Z'],
    ['EMBARGOED UNTIL 0001 GMT Sept. 26', '2023-09-26T00:01:00Z'],
    ['STRICTLY EMBARGOED UNTIL 00:01HRS GMT FRIDAY 29 SEPTEMBER', '2023-09-29T00:01:00Z'],
    ['Embargo: 1pm BST 26/09/2023', '2023-09-26T13:00:00+01:00'],
    ['Embargoed until 9 a.m. EST, September 26, 2023', '2023-09-26T09:00:00-05:00'],
    ['HOLD FOR RELEASE UNTIL NOON GMT Sept 26', '2023-09-26T12:00:00Z'],
    ['Sperrfrist: 26. September 2023, 13 Uhr MESZ', '2023-09-26T13:00:00+02:00'],
    ['Embargado hasta el 26 de septiembre de 2023 a las 10:00 CET', '2023-09-26T10:00:00+01:00'],
    ['Эмбарго до 10:00 мск 26 сентября 2023', '2023-09-26T10:00:00+03:00'],
    ['Эмбарго до 10:00 МСК 26 сентября 2023', '2023-09-26T10:00:00+03:00'],
  ])('reads "%s"', (line, instant) => {
    const { articles, diagnostics } = read(line);
    expect(articles[0]?.embargoedUntil, JSON.stringify(diagnostics)).toBe(instant);
    expect(articles[0]?.status).toBe('usable');
    expect(articles[0]?.dateline?.places[0]?.name).toBe('Bergen');
  });

  it("takes the agency's clock for a time without a zone, and says so", () => {
    const { articles, diagnostics } = read('EMBARGOED UNTIL 9 A.M. Sept. 26, 2023');
    expect(articles[0]?.embargoedUntil).toBe('2023-09-26T09:00:00-04:00');
    expect(diagnostics.map(({ code }) => code)).toContain('time/zone-inferred');
  });

  it('says when a weekday was turned into a date', () => {
    expect(read('EMBARGOED UNTIL 0001 GMT TUESDAY').diagnostics.map(({ code }) => code)).toContain(
      'embargo/day-inferred',
    );
  });

  it.each(['EMBARGOED UNTIL FURTHER NOTICE', 'EMBARGOED UNTIL TUESDAY', 'Hold for release'])(
    'withholds a story whose embargo has no known end: "%s"',
    (line) => {
      const { articles, diagnostics } = read(line);
      expect(articles[0]).toMatchObject({ status: 'withheld', editorialNote: line });
      expect(articles[0]?.embargoedUntil).toBeUndefined();
      expect(diagnostics).toContainEqual(
        expect.objectContaining({ code: 'embargo/no-instant', severity: 'warning' }),
      );
    },
  );

  it('takes no sentence about an embargo for one', () => {
    const { articles } = parse(story('The embargo until Friday was lifted.'), {
      format: 'wire-text',
    });
    expect(articles[0]).toMatchObject({ status: 'usable' });
  });
});

describe('key points above the lead', () => {
  it('become the abstract, with their bullets', () => {
    const copy = `Library opens\n\n* Chess marathon draws 300\n* Mayor loses in 19 moves\n\nBy Kari Eksempel\n\nBERGEN, Norway, Sept 26 (Reuters) - A library opened.\n`;
    const [article] = parse(copy, { format: 'wire-text' }).articles;
    expect(article).toMatchObject({
      abstract: '* Chess marathon draws 300\n* Mayor loses in 19 moves',
      bylines: [{ people: [{ name: 'Kari Eksempel' }] }],
    });
    expect(article?.body).toHaveLength(1);
  });
});
