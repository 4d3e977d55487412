import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../src/body/to-plain-text.js';
import { parse } from '../../../src/index.js';
import type { Article } from '../../../src/model/index.js';
import { aap, ap, cp, message, table } from './messages.js';

const options = { format: 'anpa1312' } as const;
const read = (input: string | Uint8Array): Article | undefined => parse(input, options).articles[0];
const codes = (input: string | Uint8Array): string[] =>
  parse(input, options).diagnostics.map(({ code }) => code);
const paragraphs = (article: Article | undefined): string[] =>
  toPlainText(article?.body ?? []).split('\n\n');

describe("AP's message", () => {
  const article = read(ap);

  it('has what its header and trailer say', () => {
    expect(article).toMatchObject({
      id: 'a0044-2023-09-26',
      identifiers: [
        { value: 'a0044', role: 'message' },
        { value: 'a0012', role: 'reference' },
      ],
      urgency: 5,
      section: 'International',
      slugline: 'BC-EU--Norway-Library',
      signals: ['update'],
      version: '1',
      publishedAt: '2023-09-26T13:50:00Z',
      provider: { name: 'Associated Press' },
      extra: { selector: 'asian', wire: 'WF' },
    });
  });

  it('has what its marked lines say', () => {
    expect(article).toMatchObject({
      headline: 'Library opens with chess marathon',
      editorialNote: 'AP Photo NY101, NY102\nEds: Adds quote.',
      abstract: 'A library opened in Bergen on Tuesday, and three hundred players came.',
      bylines: [
        {
          text: 'By KARI EKSEMPEL and OLA EKSEMPEL\nAssociated Press',
          people: [
            { name: 'Kari Eksempel', affiliation: { name: 'Associated Press' } },
            { name: 'Ola Eksempel', affiliation: { name: 'Associated Press' } },
          ],
        },
      ],
      dateline: { text: 'BERGEN, Norway (AP)', places: [{ country: 'NO' }] },
    });
  });

  it('has a paragraph a line, with quotes and dashes as they are meant', () => {
    expect(paragraphs(article)).toEqual([
      'A new library opened on Tuesday.',
      '“We ran out of boards,” said the director — and then of chairs.',
      '* * *',
      'UP NEXT',
      'Books.',
    ]);
    expect(article?.body[2]?.type).toBe('break');
  });
});

describe('a table', () => {
  it('has its cells by the semicolons, and the end mark left out', () => {
    const article = read(table);
    expect(article?.body[1]).toMatchObject({ type: 'table', children: { length: 3 } });
    expect(paragraphs(article)).toEqual([
      'After six rounds:',
      '\tW\tL\tPct\nBergen\t6\t0\t1.000\nOslo\t3\t3\t.500',
    ]);
  });
});

describe("The Canadian Press's message", () => {
  const article = read(cp);

  it('has the headline and keywords that are labelled so', () => {
    expect(article).toMatchObject({
      headline:
        "Library shares its boards as chess club seeks to fill the city's No. 3 reading room",
      keywords: ['Culture', 'Chess'],
      editorialNote: 'code:2',
      slugline: 'Library-Chess',
      version: '7',
      identifiers: [{ value: 'B1488' }, { value: 'TB06', role: 'reference' }],
      publishedAt: '2023-09-26T16:35:00-04:00',
    });
  });

  it('joins the lines of a paragraph', () => {
    expect(paragraphs(article)).toEqual([
      'The library opened its doors on Tuesday on the help of another club that is stepping up to keep readers.',
      'It was full by noon.',
    ]);
  });
});

describe("AAP's message", () => {
  it('has a head without marks', () => {
    expect(read(aap)).toMatchObject({
      headline: 'Library opens with chess marathon',
      slugline: 'Chess Marathon',
      version: '2',
      editorialNote: "Eds: Adds director's quote.",
      bylines: [{ people: [{ name: 'Kari Eksempel' }] }],
      dateline: { date: '2023-09-26', agencies: [{ id: 'aap' }] },
      credits: [{ text: 'AAP kek/oek' }],
      publishedAt: '2023-09-26T23:50:10+10:00',
      body: { length: 2 },
    });
  });
});

describe('a message with lines of other sorts in its head', () => {
  const text = `^BC-EU--Norway-Library,21<
^LIBRARY OPENS WITH CHESS MARATHON THAT NOBODY EXPECTED TO BE SO GOOD<
^AP Photo NY101<
^(Eds: RECASTS lede.)<
^By KARI EKSEMPEL=
^c.2023 Example Times News Service<
^NORTHERN LEAGUE<
\x08Bergen;23;13;.639<
\x08Oslo;22;14;.611<`;
  const article = read(message({ text }));

  it('takes each for what it is, long as the headline is', () => {
    expect(article).toMatchObject({
      headline: 'LIBRARY OPENS WITH CHESS MARATHON THAT NOBODY EXPECTED TO BE SO GOOD',
      editorialNote: 'AP Photo NY101\nEds: RECASTS lede.',
      bylines: [{ text: 'By KARI EKSEMPEL' }],
      rights: { notice: 'c.2023 Example Times News Service' },
    });
  });

  it('has for text what is none of them', () => {
    expect(paragraphs(article)).toEqual([
      'NORTHERN LEAGUE',
      'Bergen\t23\t13\t.639\nOslo\t22\t14\t.611',
    ]);
  });
});

describe('a message of marked lines alone', () => {
  it('has the first for headline and the others for text', () => {
    const text = '^BC-Top Headlines,40<\n^Example Top News<\n^Library opens<\n^Chess club moves<';
    const header = 'u e\x13\x11 BC-TopHeadlines     09-26 0040';
    const article = read(message({ header, text }));
    expect(article).toMatchObject({ headline: 'Example Top News', urgency: 3 });
    expect(paragraphs(article)).toEqual(['Library opens', 'Chess club moves']);
  });
});

describe('what the header has', () => {
  const text = '^BC-EU--Norway-Library,21<\n^Library opens<\n\t   OSLO (AP) _ A library opened.';
  const headed = (header: string): Article | undefined => read(message({ header, text }));

  it.each([
    ['f', { urgency: 1 }],
    ['b', { urgency: 2 }],
    ['d', { urgency: 7 }],
    ['a', { signals: ['advance'] }],
    ['x', { extra: { priority: 'x' } }],
  ])('gives by priority %s', (letter, fields) => {
    expect(headed(`${letter} i\x13\x11 BC-EU--Norway-Library   09-26 0021`)).toMatchObject(fields);
  });

  it.each([
    ['s', { section: 'Sport' }],
    ['z', { extra: { category: 'z' } }],
  ])('gives by category %s', (letter, fields) => {
    expect(headed(`r ${letter}\x13\x11 BC-EU--Norway-Library   09-26 0021`)).toMatchObject(fields);
  });

  it('takes a take for what it is', () => {
    const article = headed('r i\x13\x11 BC-EU--Norway-Library 2ndAdd    09-26 0021');
    expect(article).toMatchObject({ signals: ['add'], version: '2' });
  });

  it('keeps a version that is no marker', () => {
    const article = headed('r i\x13\x11 BC-EU--Norway-Library 2ndDgt  09-26 0021');
    expect(article).toMatchObject({ signals: [], extra: { version: '2ndDgt' } });
  });

  it('may have lost its control characters', () => {
    expect(headed('r i BC-EU--Norway-Library   09-26 0021')?.section).toBe('International');
  });
});

describe('signs within the copy', () => {
  const paragraph = (text: string): string =>
    paragraphs(
      read(message({ text: `^BC-EU--Norway-Library,1<\n^Library opens<\n\t   ${text}` })),
    ).join('|');

  it.each([
    ["``So `nice' it is,'' he said.", "“So ‘nice' it is,” he said."],
    ['It was full _ by noon.', 'It was full — by noon.'],
    ["The cafe\x08' opened.", 'The café opened.'],
    ['The\x10library\x0e opened\x0f.', 'The library opened.'],
  ])('%j', (printed, meant) => {
    expect(paragraph(printed)).toBe(meant);
  });
});

describe('a message that is not as it should be', () => {
  const text = '^BC-EU--Norway-Library,21<\n^Library opens<\n\t   A library opened.';

  it('is read without its header, which is named', () => {
    const { articles, diagnostics } = parse(message({ header: 'nothing', text }), options);
    expect(articles[0]).toMatchObject({
      headline: 'Library opens',
      slugline: 'BC-EU--Norway-Library',
    });
    expect(diagnostics.map(({ code }) => code)).toContain('frame/no-header');
  });

  it('has no time without a trailer, though a day', () => {
    const cut = message({ text }).split('\x03', 1)[0] ?? '';
    expect(codes(cut)).toEqual(expect.arrayContaining(['frame/cut-off', 'time/no-clock']));
    expect(read(cut)).not.toHaveProperty('publishedAt');
  });

  it('may be any text at all', () => {
    expect(parse('A library opened.', options).articles).toHaveLength(1);
  });
});

describe('a stream', () => {
  it('has an article a message', () => {
    const { articles } = parse(`${ap}\r\n${cp}\x04\x04${aap}`, options);
    expect(articles.map(({ identifiers }) => identifiers[0]?.value)).toEqual([
      'a0044',
      'B1488',
      'v0123',
    ]);
  });

  it('tells where each field stood', () => {
    const { origins } = parse(ap, { ...options, origins: true });
    const cut = (path: string): string => {
      const { start, end } = origins?.[0]?.[path] ?? {};
      return ap.slice(start?.offset, end?.offset);
    };
    expect(cut('headline')).toBe('Library opens with chess marathon');
    expect(cut('dateline')).toBe('BERGEN, Norway (AP)');
    expect(cut('body[1]')).toBe(
      "``We ran out of boards,'' said the director _ and then of chairs.",
    );
    expect(cut('publishedAt')).toBe('AP-WF-09-26-23 1350GMT');
  });
});
