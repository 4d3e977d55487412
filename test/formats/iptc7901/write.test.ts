import { describe, expect, it } from 'vitest';
import { parse, write } from '../../../src/index.js';
import { Article, type ArticleInput } from '../../../src/model/index.js';
import { belga, english, german, message } from './messages.js';

const options = { format: 'iptc7901' } as const;
const text = (output: string | Uint8Array): string =>
  typeof output === 'string' ? output : new TextDecoder().decode(output);
const written = (article: ArticleInput, how: Parameters<typeof write>[2] = {}): string =>
  text(write(Article.parse(article), 'iptc7901', how).output);

const story: ArticleInput = {
  id: 'exn012-2023-09-26',
  identifiers: [
    { value: 'exn012', role: 'message' },
    { value: 'dpa 0044', role: 'information' },
  ],
  language: 'en',
  headline: 'Library opens with chess marathon',
  slugline: 'Norway-library',
  dateline: {
    text: 'Bergen (dpa)',
    places: [{ name: 'Bergen' }],
    agencies: [{ name: 'dpa', id: 'dpa' }],
  },
  bylines: [{ text: 'By Kari Eksempel, dpa', people: ['Kari Eksempel'] }],
  credits: [{ text: 'dpa kek oek' }],
  body: [
    {
      type: 'paragraph',
      children: [
        {
          type: 'text',
          value: 'A new public library opened on Tuesday with a chess marathon that drew many.',
        },
      ],
    },
  ],
  urgency: 4,
  section: 'International',
  provider: 'Deutsche Presse-Agentur',
  publishedAt: '2023-09-26T13:50:00Z',
};

/** The story with one field less. */
function without(field: keyof ArticleInput): ArticleInput {
  const { headline, ...rest } = story;
  return { headline, ...Object.fromEntries(Object.entries(rest).filter(([key]) => key !== field)) };
}

describe('write', () => {
  it('frames the message byte by byte', () => {
    expect(written(story)).toBe(
      [
        '\x01exn012 4 i 0014  dpa 0044\r\n',
        '\nNorway-library/\r\n',
        '\x02Library opens with chess marathon\r\n',
        'By Kari Eksempel, dpa =\r\n',
        '\r\n',
        'Bergen (dpa) - A new public library opened on Tuesday with a chess\r\n',
        'marathon that drew many.\r\n',
        '\r\n',
        'dpa kek oek\r\n',
        '\r\n',
        '\x03261350 GMT Sep 23\r\n',
        '\x7f\n\x7f\x04',
      ].join(''),
    );
  });

  it.each([
    ['an English story', english],
    ['a German one', german],
    ['a French one', belga],
    [
      'a list',
      message({
        text: 'Library opens =\n\nBergen (dpa) - The day:\n\n- Chess in the hall, with all of the boards that the clubs of the town have\n  lent\n- Books\n',
      }),
    ],
    [
      'a table with a head',
      message({ text: 'Results =\n\n| Club | Points |\n|------|--------|\n| Oslo | 4      |\n' }),
    ],
    [
      'a break',
      message({
        text: 'Library opens =\n\nBergen (dpa) - A library opened.\n\n* * *\n\nIt will close.\n',
      }),
    ],
    [
      'an embargo',
      message({
        text: 'EMBARGOED UNTIL 10:00 GMT 27.09.2023\nLibrary opens =\n\nBergen (dpa) - A library opens.\n',
      }),
    ],
    ['a kill', message({ text: 'KILL KILL KILL\nLibrary opens =\n\nDo not use it.\n' })],
    [
      'a kicker',
      message({ text: 'Profile - The people behind\nLibrary opens =\n\nA library opened.\n' }),
    ],
  ])('gives %s back as it was read', (_, given) => {
    for (const article of parse(given, options).articles) {
      const { output, losses } = write(article, 'iptc7901');
      expect(losses).toEqual([]);
      expect(parse(output, options).articles).toEqual([article]);
    }
  });

  it('breaks lines at 69, and none where a bullet or the end of a head would stand', () => {
    const words = 'a - b = c | # and so on the story goes '.repeat(30).trim();
    const lines = written({
      headline: words.slice(0, 160),
      body: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
    }).split('\r\n');
    for (const line of lines) {
      expect(line.replace(/[\x01-\x04]/g, '').length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/^[-|#=] /);
    }
    const again = parse(lines.join('\r\n'), options).articles[0];
    expect(again?.headline).toBe(words.slice(0, 160).trim());
    expect(again?.body).toHaveLength(1);
  });

  it('never sends a story without its kill, its hold or its embargo', () => {
    for (const status of ['canceled', 'withheld'] as const) {
      expect(parse(written({ ...story, status }), options).articles[0]?.status).toBe(status);
    }
    const until = '2023-10-09T14:20:30+02:00';
    const read = parse(written({ ...story, embargoedUntil: until }), options).articles[0];
    expect(Date.parse(read?.embargoedUntil ?? '')).toBeGreaterThanOrEqual(Date.parse(until));
  });

  it('lets no text break out of its line', () => {
    const headline = 'Library\x03\x04\x01exn013 4 i 21\r\nopens';
    expect(parse(written({ ...story, headline }), options).articles).toHaveLength(1);
  });

  it.each([
    ['us-ascii', 'Bibliothek oeffnet - "Schach" fuer alle ?'],
    ['windows-1252', 'Bibliothek öffnet – „Schach“ für alle ?'],
    ['utf-8', 'Bibliothek öffnet – „Schach“ für alle 図'],
  ] as const)('writes in %s what it has', (charset, headline) => {
    const article = Article.parse({
      ...story,
      language: 'de',
      headline: 'Bibliothek öffnet – „Schach“ für alle 図',
    });
    const { output, losses } = write(article, 'iptc7901', { charset });
    const read = parse(output, { ...options, encoding: charset }).articles[0];
    expect(read?.headline).toBe(headline);
    expect(losses.some(({ path }) => path === 'headline')).toBe(charset !== 'utf-8');
  });

  it('names what it has no place for', () => {
    const { losses } = write(
      Article.parse({ ...story, subjects: ['chess'], rights: { notice: '(c) Example' } }),
      'iptc7901',
    );
    expect(losses.map(({ path }) => path)).toEqual(expect.arrayContaining(['subjects', 'rights']));
    expect(losses.find(({ path }) => path === 'headline')).toBeUndefined();
  });

  it('puts the abstract above the dateline, and nowhere else', () => {
    const abstract = 'A library opened in Bergen. Many came.';
    expect(parse(written({ ...story, abstract }), options).articles[0]?.abstract).toBe(abstract);
    const { dateline, ...undated } = story;
    expect(dateline).toBeDefined();
    expect(written({ ...undated, abstract })).not.toContain(abstract);
  });

  it('takes the house style that is asked for', () => {
    expect(written(story, { style: 'reuters' })).toContain('BERGEN (dpa) - A new');
  });

  it.each<readonly [string, ArticleInput, string]>([
    ['its own number before one in its id', { ...story, id: 'abc9-2023-09-26' }, 'exn012 4 i'],
    ['the number in its id', { ...story, identifiers: [] }, 'exn012 4 i'],
    ['none for an id that holds more', { ...story, id: 'a-b-c', identifiers: [] }, 'xxx0000 4 i'],
    [
      'none for an id of another day',
      { ...story, id: 'exn012-2023', identifiers: [] },
      'xxx0000 4 i',
    ],
    [
      'none for a number that is not of the form',
      { ...story, id: 'exn-2023-09-26', identifiers: [] },
      'xxx0000 4 i',
    ],
    ['the middle urgency where it has none', without('urgency'), 'exn012 4 i'],
    ['the least urgency that there is', { ...story, urgency: 8 }, 'exn012 6 i'],
    ["its agency's code of a section", { ...story, section: 'Sport' }, 'exn012 4 s '],
    [
      "another agency's code of a section",
      { ...story, section: 'Sport', provider: 'Belga' },
      'exn012 4 spo ',
    ],
    ['a code that only others have', { ...story, section: 'Regional' }, 'exn012 4 prv '],
    [
      'news of any kind for a section that nobody knows',
      { ...story, section: 'Chess' },
      'exn012 4 gen ',
    ],
    [
      'a code that no table knows',
      { ...without('section'), extra: { category: 'qq' } },
      'exn012 4 qq ',
    ],
    ['its section before such a code', { ...story, extra: { category: 'qq' } }, 'exn012 4 i '],
    [
      'no code of more than four letters',
      { ...without('section'), extra: { category: 'chess' } },
      'exn012 4 gen ',
    ],
    ['no code but letters', { ...without('section'), extra: { category: 'q1' } }, 'exn012 4 gen '],
  ])('heads an article with %s', (_, article, header) => {
    expect(written(article).slice(1)).toMatch(new RegExp(`^${header}`));
  });

  it('names the agency by one word where the article has no line of its own', () => {
    const identifiers = [{ value: 'exn012', role: 'message' }];
    expect(written({ ...story, identifiers }).split('\r\n')[0]).toBe('\x01exn012 4 i 0014  dpa');
    expect(written({ ...without('provider'), identifiers }).split('\r\n')[0]).toBe(
      '\x01exn012 4 i 0014',
    );
  });

  it('dates by the clock of the agency in the dateline where no provider is named', () => {
    expect(written(without('provider'))).toContain('\x03261350 GMT Sep 23\r\n');
  });

  it('ends with an empty trailer where it has no date', () => {
    expect(written(without('publishedAt'))).toContain('\r\n\x03\r\n\x7f');
  });

  it('puts one blank where control characters stood', () => {
    expect(written({ ...story, headline: 'Library\x03\x04\x07opens' })).toContain('Library opens');
  });

  it('pads the columns of a table, with a rule beneath its head, and keeps a bar from parting a cell', () => {
    const row = (texts: readonly string[], header: boolean) => ({
      type: 'tableRow' as const,
      children: texts.map((value) => ({
        type: 'tableCell' as const,
        header,
        children: [{ type: 'text' as const, value }],
      })),
    });
    const body: ArticleInput['body'] = [
      {
        type: 'table',
        children: [row(['Club', 'Points'], true), row(['Bergen|north', '14'], false)],
      },
    ];
    const lines = written({ ...story, body }).split('\r\n');
    expect(lines.filter((line) => line.startsWith('|'))).toEqual([
      '| Club         | Points |',
      '|--------------|--------|',
      '| Bergen/north | 14     |',
    ]);
  });
});
