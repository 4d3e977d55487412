import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../src/body/to-plain-text.js';
import { readStory as readStoryOf } from '../../../src/text/story/read-story.js';
import { languages } from '../../../src/vocabulary/languages/index.js';

const readStory = (text: string): ReturnType<typeof readStoryOf> =>
  readStoryOf(text, { languages });

/** Invented copy, in the shape that AZERTAC's site has. */
const azertac = `Library in Baku opens with a chess marathon

Baku, March 4, AZERTAC

A new public library opened in the old town with a chess marathon that drew three hundred players.
Its reading room was full by noon, and more boards had to be brought in.

The director said that the marathon would be held again next year.

Ms. Lamiya Numune, Chief Librarian, Example Centre for Reading (ECR), Islamabad

Culture 2024-03-05 09:15:00
`;

describe('readStory on AZERTAC copy', () => {
  const { article, findings } = readStory(azertac);

  it('finds headline, section and language', () => {
    expect(article).toMatchObject({
      headline: 'Library in Baku opens with a chess marathon',
      section: 'Culture',
      language: 'en',
    });
  });

  it('reads the dateline, with its year from the foot', () => {
    expect(article.dateline).toMatchObject({
      text: 'Baku, March 4, AZERTAC',
      places: [{ name: 'Baku', country: 'AZ', timeZone: 'Asia/Baku' }],
      date: '2024-03-04',
      dateInferred: 'year',
      dateInferredFrom: 'footer',
      agencies: [{ name: 'AZERTAC', id: 'azertac' }],
    });
  });

  it('reads the trailing byline to its parts', () => {
    expect(article.bylines).toMatchObject([
      {
        people: [
          {
            name: 'Lamiya Numune',
            honorificPrefix: 'Ms.',
            jobTitle: 'Chief Librarian',
            affiliation: { name: 'Example Centre for Reading (ECR)' },
            place: { name: 'Islamabad', country: 'PK' },
          },
        ],
      },
    ]);
  });

  it("makes an instant of the foot in the agency's zone, and says so", () => {
    expect(article.publishedAt).toBe('2024-03-05T09:15:00+04:00');
    expect(findings.map(({ code }) => code)).toContain('time/zone-inferred');
  });

  it('makes a paragraph of each line', () => {
    expect(article.body).toHaveLength(3);
    expect(toPlainText(article.body)).toBe(
      azertac.split('\n').slice(4, 8).join('\n').replace('players.\n', 'players.\n\n'),
    );
  });
});

describe('readStory', () => {
  it('joins wrapped lines, and starts a paragraph at an indent', () => {
    const { article } = readStory(
      [
        'Chess marathon in new library',
        '',
        '    BERGEN, Norway, Sept 26 (Reuters) - A new library opened its',
        'doors in Bergen on Tuesday with a chess marathon that ran through',
        'the night and into the next day.',
        '    Three hundred players came, among them the mayor, who lost in',
        'nineteen moves.',
      ].join('\n'),
    );
    expect(article.body.map((block) => toPlainText([block]))).toEqual([
      'A new library opened its doors in Bergen on Tuesday with a chess marathon that ran through the night and into the next day.',
      'Three hundred players came, among them the mayor, who lost in nineteen moves.',
    ]);
  });

  it('takes markers off the headline', () => {
    const { article } = readStory(
      'UPDATE 1-Library opens\n\nBERGEN, Norway, Sept 26 (Reuters) - A library opened.',
    );
    expect(article).toMatchObject({ headline: 'Library opens', signals: ['update'] });
  });

  it('takes the version that stands behind the slug', () => {
    const { article } = readStory(
      'BC-EU--Norway-Library, 2nd Ld-Writethru,460\nLibrary opens\n\nOSLO, Norway (AP) — A library opened.',
    );
    expect(article).toMatchObject({
      slugline: 'BC-EU--Norway-Library, 2nd Ld-Writethru,460',
      signals: ['update'],
      version: '2',
    });
  });

  it('lets a kill cancel the story', () => {
    const { article } = readStory(
      'KILL KILL KILL\n\nLibrary opens\n\nBergen (dpa) - A library opened on Tuesday.',
    );
    expect(article).toMatchObject({
      status: 'canceled',
      signals: ['kill'],
      headline: 'Library opens',
    });
  });

  it('makes no instant of a time whose zone nothing gives, and keeps its day', () => {
    const { article, findings } = readStory(
      'Library opens\n\nA library opened.\n\nCulture 2024-03-05 09:15:00',
    );
    expect(article.publishedAt).toBe('2024-03-05');
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'time/no-zone',
        message: expect.stringContaining('2024-03-05T09:15:00') as string,
      }),
    );
  });

  it('leaves a day without a year as it is when nothing gives the year', () => {
    const { article } = readStory('Library opens\n\nBaku, March 4, AZERTAC\n\nA library opened.');
    expect(article.dateline).toMatchObject({ date: '--03-04', dateInferred: 'none' });
  });

  it('tells of a text without a headline, and of a headline without a text', () => {
    const codes = (text: string): string[] => readStory(text).findings.map(({ code }) => code);
    expect(codes('BERGEN, Norway (AP) — A library opened on Tuesday.')).toContain(
      'headline/missing',
    );
    expect(codes('Library opens')).toContain('body/missing');
  });

  it('keeps columns as they are', () => {
    const { article } = readStory(
      'Chess results\n\nBERGEN, Norway (AP) — Results of the marathon:\n\nEksempel   3   1   0\nPrøve      2   2   0\n',
    );
    expect(article.body.at(-1)).toEqual({
      type: 'preformatted',
      value: 'Eksempel   3   1   0\nPrøve      2   2   0',
    });
  });
});

describe('a headline', () => {
  it('gives up the byline that stands behind it where a sign closes the line', () => {
    const { article, origins } = readStoryOf(
      'Library opens with marathon - By Kari Eksempel, dpa =\n\nBergen (dpa) - A library opened.',
      { languages, origins: true },
    );
    expect(article).toMatchObject({
      headline: 'Library opens with marathon',
      bylines: [{ people: [{ name: 'Kari Eksempel', affiliation: { name: 'dpa' } }] }],
    });
    expect(origins['bylines[0]']).toEqual({ start: 30, end: 51 });
    const dashed = readStory('Library - by far the best =\n\nBergen (dpa) - A library opened.');
    expect(dashed.article).toMatchObject({ headline: 'Library - by far the best', bylines: [] });
  });

  it.each(['++ Apre una biblioteca ++', '+++ Apre una biblioteca +++'])('is urgent: %s', (line) => {
    expect(readStory(`${line}\n\n(ANSA) - ROMA, 26 SET - Una biblioteca.`).article).toMatchObject({
      headline: 'Apre una biblioteca',
      signals: ['urgent'],
      urgency: 2,
    });
  });
});

describe('lines above a headline', () => {
  it.each([
    ['(CORRECTED)', { signals: ['correction'] }],
    ['(Eil)', { signals: ['urgent'] }],
    [
      '(Berichtigung: Die Zeit ist anders)',
      { signals: ['correction'], editorialNote: 'Berichtigung: Die Zeit ist anders' },
    ],
    ['HOLD HOLD HOLD =', { signals: ['hold'], status: 'withheld' }],
    ['FOR IMMEDIATE RELEASE', { genres: [{ name: 'Press Release' }] }],
    ['CORRECTS spelling in first graf', { editorialNote: 'CORRECTS spelling in first graf' }],
    ['Redaktionelle Hinweise', { editorialNote: 'Redaktionelle Hinweise' }],
  ])('say what the story is: %s', (line, parts) => {
    const copy = `${line}\n\nLibrary to open\n\nBERGEN, Norway (AP) — A library will open.`;
    expect(readStory(copy).article).toMatchObject({ headline: 'Library to open', ...parts });
  });

  it.each(['(A Library) Opens', '(Libraries of Bergen)', 'CORRECTS THE RECORD'])(
    'may be one in brackets or capitals: %s',
    (line) => {
      const copy = `${line}\n\nBERGEN, Norway (AP) — A library will open.`;
      expect(readStory(copy).article).toMatchObject({ headline: line });
    },
  );
});

it('reads the lines of an AP story, which stand tight', () => {
  const { article } = readStory(`PM-Norway-Library, 1st Ld-Writethru,350
Eds: UPDATES with quotes.
Library opens with chess marathon
By KARI EKSEMPEL
Associated Press

BERGEN, Norway (AP) _ A library opened on Tuesday.

AP-WF-09-26-23 1350GMT
`);
  expect(article).toMatchObject({
    slugline: 'PM-Norway-Library, 1st Ld-Writethru,350',
    headline: 'Library opens with chess marathon',
    signals: ['update'],
    version: '1',
    editorialNote: 'Eds: UPDATES with quotes.',
    bylines: [{ people: [{ name: 'Kari Eksempel', affiliation: { name: 'Associated Press' } }] }],
    publishedAt: '2023-09-26T13:50:00Z',
  });
});

it("takes a marker for what it is where it is the slug's keyword", () => {
  const copy = 'BC-US--APNewsAlert,40\n\nHONOLULU (AP) — A library opened on Tuesday.';
  expect(readStory(copy).article).toMatchObject({
    slugline: 'BC-US--APNewsAlert,40',
    signals: ['alert'],
    urgency: 1,
  });
  const other = 'BC-US--Library Opens,40\n\nHONOLULU (AP) — A library opened on Tuesday.';
  expect(readStory(other).article).toMatchObject({ signals: [] });
});

it.each(['(Corrects day in first paragraph)', '* More than 300 came', 'Eds: ADDS quotes.'])(
  'does not take for a headline what stands tight beneath it: %s',
  (line) => {
    const copy = `CORRECTED-Library opens with chess\n${line}\n\nBERGEN, Norway (AP) — A library opened.`;
    expect(readStory(copy).article).toMatchObject({
      headline: 'Library opens with chess',
      signals: ['correction'],
      body: [{ children: [{ value: 'A library opened.' }] }],
    });
  },
);

describe('readStory on Chinese copy', () => {
  it('takes a reporter and the place of the report from the line beneath the headline', () => {
    const { article } = readStory(
      '图书馆开馆\n\n记者张三 北京报道\n\n图书馆星期二开馆，举行了国际象棋马拉松比赛。\n\n参加者超过三百人。\n',
    );
    expect(article).toMatchObject({
      headline: '图书馆开馆',
      bylines: [{ people: [{ name: '张三', place: { name: '北京', country: 'CN' } }] }],
    });
    expect(article.body).toHaveLength(2);
  });

  it('leaves a sentence that opens with the word for reporters in the text', () => {
    const { article } = readStory(
      '图书馆开馆\n\n记者从图书馆获悉，比赛将在星期二继续举行。\n\n参加者超过三百人。\n',
    );
    expect(article.bylines).toEqual([]);
    expect(article.body).toHaveLength(2);
  });
});
