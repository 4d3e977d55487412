import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/index.js';
import { lexiconOf } from '../../../src/text/options.js';
import { readDayLine } from '../../../src/text/story/read-day-line.js';
import { languages } from '../../../src/vocabulary/languages/index.js';

const lexicon = lexiconOf({ languages });

describe('a line that says when the story came out', () => {
  it.each([
    ['September 26, 2023', { field: 'publishedAt', day: '2023-09-26' }],
    ['Tuesday, 26 September 2023', { field: 'publishedAt', day: '2023-09-26' }],
    ['26.09.2023', { field: 'publishedAt', day: '2023-09-26' }],
    ['26 сентября 2023', { field: 'publishedAt', day: '2023-09-26' }],
    ['2023年9月26日', { field: 'publishedAt', day: '2023-09-26' }],
    ['26 September 2023, 13:50', { local: '2023-09-26T13:50:00' }],
    ['13:50 | 26.09.2023', { local: '2023-09-26T13:50:00' }],
    ['26.09.2023 um 13:50 Uhr', { local: '2023-09-26T13:50:00' }],
    ['Published: Sept. 26, 2023 at 1:50 p.m. ET', { local: '2023-09-26T13:50:00', zone: 'ET' }],
    ['Sept. 26, 2023 at 12:05 a.m.', { local: '2023-09-26T00:05:00' }],
    ['Updated: 26 Sep 2023, 14:20 GMT', { field: 'modifiedAt', zone: 'GMT' }],
    ['Mis à jour le 26 septembre 2023 à 14h20', { field: 'modifiedAt', day: '2023-09-26' }],
  ])('is read: %s', (line, parts) => {
    expect(readDayLine(line, lexicon)).toMatchObject(parts);
  });

  it.each([
    'Tuesday, Sept. 26',
    '26 September 2023 was a Tuesday',
    'September 31, 2023',
    'On September 26, 2023',
    'Bergen, September 26, 2023',
    '2023',
    'Updated',
    '26 September 2023 at 25:00',
  ])('is not: %s', (line) => {
    expect(readDayLine(line, lexicon)).toBeUndefined();
  });
});

describe('in a story', () => {
  const read = (copy: string) => parse(copy, { format: 'wire-text' }).articles[0];
  const lead = 'BERGEN, Norway (AP) — A library opened on Tuesday.';

  it('it is no headline', () => {
    expect(read(`September 26, 2023\n\nLibrary opens\n\n${lead}`)).toMatchObject({
      headline: 'Library opens',
      publishedAt: '2023-09-26',
    });
  });

  it('it stands beneath the headline, one line for each time', () => {
    const copy = `Library opens\nPublished 25.09.2023\nUpdated: 26 Sep 2023 14:20 GMT\n\n${lead}`;
    const article = read(copy);
    expect(article).toMatchObject({
      headline: 'Library opens',
      publishedAt: '2023-09-25',
      modifiedAt: '2023-09-26T14:20:00Z',
    });
  });

  it('it stands beneath the text', () => {
    const article = read(`Library opens\n\n${lead}\n\n26 September 2023`);
    expect(article).toMatchObject({ publishedAt: '2023-09-26' });
    expect(article?.body).toHaveLength(1);
  });

  it("it gives way to the story's foot, and goes to the editors where the two differ", () => {
    const copy = `Library opens\n\n25 September 2023\n\n${lead}\n\nCulture 2023-09-26 13:50:00`;
    expect(read(copy)).toMatchObject({
      publishedAt: '2023-09-26T13:50:00-04:00',
      editorialNote: '25 September 2023',
    });
  });

  it('the day of a change alone goes to the editors', () => {
    const article = read(`Library opens\n\nUpdated 26 Sep 2023\n\n${lead}`);
    expect(article).toMatchObject({ editorialNote: 'Updated 26 Sep 2023' });
    expect(article).not.toHaveProperty('modifiedAt');
  });
});

describe("an agency's name by itself beneath the headline", () => {
  it.each(['The Associated Press', 'Reuters', 'AFP'])('is the byline: %s', (agency) => {
    const copy = `Library opens\n\n${agency}\n\nBERGEN, Norway — A library opened on Tuesday.`;
    const { articles, diagnostics } = parse(copy, { format: 'wire-text' });
    expect(articles).toMatchObject([
      { headline: 'Library opens', bylines: [{ people: [], organization: { name: agency } }] },
    ]);
    expect(articles[0]?.provider).toBeDefined();
    expect(diagnostics.map(({ code }) => code)).not.toContain('byline/uncertain');
  });
});
