import { describe, expect, it } from 'vitest';
import { parse, write } from '../../../src/index.js';
import { Article, type ArticleInput } from '../../../src/model/index.js';
import { ap, message, table } from './messages.js';

const options = { format: 'anpa1312' } as const;
const written = (article: ArticleInput, how: Parameters<typeof write>[2] = {}): string => {
  const { output } = write(Article.parse(article), 'anpa1312', how);
  return typeof output === 'string' ? output : new TextDecoder().decode(output);
};

const story: ArticleInput = {
  identifiers: [
    { value: 'a0044', role: 'message' },
    { value: 'a0012', role: 'reference' },
  ],
  language: 'en',
  headline: 'Library opens with chess marathon',
  slugline: 'BC-EU--Norway-Library',
  signals: ['update'],
  version: '2',
  dateline: {
    text: 'BERGEN, Norway (AP)',
    places: [{ name: 'Bergen' }],
    agencies: [{ name: 'AP', id: 'ap' }],
  },
  bylines: [{ text: 'By KARI EKSEMPEL\nAssociated Press', people: ['Kari Eksempel'] }],
  editorialNote: 'Adds quote.',
  body: [
    {
      type: 'paragraph',
      children: [{ type: 'text', value: '“We ran out,” she said — of boards.' }],
    },
  ],
  urgency: 5,
  section: 'International',
  provider: 'Associated Press',
  publishedAt: '2023-09-26T15:50:00+02:00',
  extra: { selector: 'asian', wire: 'WF' },
};

describe('write', () => {
  it('frames the message byte by byte', () => {
    expect(written(story)).toBe(
      [
        '\x16\x16\x01a0044\x1fasian\n',
        'r i\x13\x11 BC-EU--Norway-Library 2ndLd-Writethru a0012 09-26 0007\r\n',
        '\x02^BC-EU--Norway-Library, 2nd Ld-Writethru, a0012,7<\r\n',
        '^Library opens with chess marathon<\r\n',
        '^(Adds quote.)<\r\n',
        '^By KARI EKSEMPEL=\r\n',
        '^Associated Press=\r\n',
        "\t   BERGEN, Norway (AP) _ ``We ran out,'' she said _ of boards.\r\n",
        '\x03AP-WF-09-26-23 1350GMT<\r\n',
        '\x0c\r\n\x04',
      ].join(''),
    );
  });

  it.each([
    ['a story', ap],
    ['a table', table],
    ['a list', message({ text: '^BC-EU--Norway-Library,2<\n^The day<\n\t   - Chess\n- Books' })],
    [
      'a kill',
      message({ text: '^BC-EU--Norway-Library,2<\n^KILL<\n^The day<\n\t   Do not use it.' }),
    ],
    [
      'a story without a name',
      message({
        header: 'r i\x13\x11 BC   09-26 0021',
        text: '^Library opens<\n\t   OSLO (AP) _ A library opened.',
      }),
    ],
    [
      'an advance with an embargo',
      message({
        header: 'a i\x13\x11 BC-Library   09-26 0021',
        text: '^BC-Library,2<\n^EMBARGOED UNTIL 10:00 GMT 27.09.2023<\n^Library opens<\n\t   A library opens.',
      }),
    ],
  ])('gives %s back as it was read', (_, given) => {
    for (const article of parse(given, options).articles) {
      const { output, losses } = write(article, 'anpa1312');
      expect(losses).toEqual([]);
      expect(parse(output, options).articles).toEqual([article]);
    }
  });

  it('writes letters by those of ASCII, and in another set as they are', () => {
    const given = { ...story, language: 'de', headline: 'Bibliothek öffnet' };
    expect(written(given)).toContain('^Bibliothek oeffnet<');
    expect(written(given, { charset: 'utf-8' })).toContain('^Bibliothek öffnet<');
  });

  it('takes the nearest priority', () => {
    const letters = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((urgency) =>
      written({ ...story, urgency })
        .split('\n')[1]
        ?.charAt(0),
    );
    expect(letters.join('')).toBe('fbuurrddd');
  });

  it.each([
    ['1', '1st'],
    ['3', '3rd'],
    ['11', '11th'],
    ['22', '22nd'],
  ])('counts version %s as %s', (version, ordinal) => {
    expect(written({ ...story, version })).toContain(` ${ordinal}Ld-Writethru `);
  });

  it.each([
    ['add', '2ndAdd'],
    ['insert', '2ndInsert'],
    ['sub', '2ndSub'],
  ])('names what the signal %s says: %s', (signal, version) => {
    expect(written({ ...story, signals: [signal] })).toContain(` ${version} `);
  });

  it('lets no text break out of its line', () => {
    const headline = 'Library<\x03\x04\x16\x01a0045\r\n^opens';
    expect(parse(written({ ...story, headline }), options).articles).toHaveLength(1);
  });

  it('names what it has no place for', () => {
    const { losses } = write(Article.parse({ ...story, subjects: ['chess'] }), 'anpa1312');
    expect(losses.map(({ path }) => path)).toContain('subjects');
    expect(losses.find(({ path }) => path === 'headline')).toBeUndefined();
  });
});
