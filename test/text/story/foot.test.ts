import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../src/body/to-plain-text.js';
import { readStory as readStoryOf } from '../../../src/text/story/read-story.js';
import { languages } from '../../../src/vocabulary/languages/index.js';

const lead = 'BERGEN, Sept 26 (Reuters) - A library opened on Tuesday.';

/** The story above this foot, as read. */
const read = (foot: string, text = lead) => {
  const { article } = readStoryOf(`Library opens\n\n${text}\n\n${foot}\n`, { languages });
  return { ...article, text: toPlainText(article.body) };
};

describe('what stands beneath a text', () => {
  it.each([
    '-30-',
    '###',
    'ENDS',
    '- ENDS -',
    '/ENDS/',
    '(end)',
    'Enditem',
    '（完）',
    '/fim/',
    '-koniec-',
    '***',
  ])('ends it: %s', (mark) => {
    expect(read(mark)).toMatchObject({ text: 'A library opened on Tuesday.', credits: [] });
  });

  it.each(['Fine', 'Son', 'The end of it', '(fine weather)'])('is text: %s', (line) => {
    expect(read(line).text).toBe(`A library opened on Tuesday.\n\n${line}`);
  });

  it.each([
    ['(PAP)', 'PAP'],
    ['/ritzau/', '/ritzau/'],
    ['STT', 'STT'],
    ['==Kyodo', '==Kyodo'],
    ['--IANS', '--IANS'],
    ['PTI ABC XYZ', 'PTI ABC XYZ'],
    ['Lusa/Fim', 'Lusa/Fim'],
    ['ABC // DEF', 'ABC // DEF'],
  ])('is a sign that names nobody: %s', (line, text) => {
    expect(read(line)).toMatchObject({
      text: 'A library opened on Tuesday.',
      credits: [{ text, people: [] }],
    });
  });

  it('is the name behind the agency and a slash, whose part is not told', () => {
    const { credits } = read('WAM/Kari Eksempel');
    expect(credits).toEqual([
      {
        text: 'WAM/Kari Eksempel',
        people: [{ name: 'Kari Eksempel', sameAs: [], affiliation: { name: 'WAM', sameAs: [] } }],
      },
    ]);
  });

  it.each(['stt', 'ritzau', 'PTI Abc', 'Reuters/Kari', 'AFP said'])(
    'names no agency: %s',
    (line) => {
      expect(read(line).text).toContain(line);
    },
  );

  it('credits those who helped behind a dash', () => {
    expect(read('--With assistance from Kari Eksempel and Ola Prøve.').credits).toMatchObject([
      { role: 'contributor', people: [{ name: 'Kari Eksempel' }, { name: 'Ola Prøve' }] },
    ]);
  });

  it('reads the credits above contact, keywords and the house’s principles', () => {
    const foot = `(Reporting by Kari Eksempel; Editing by Pat Sample)

((kari.eksempel@example.com; +47 55 00 00 00))

Keywords: LIBRARY/CHESS, Bergen

Our Standards: The Example Principles.`;
    expect(read(foot)).toMatchObject({
      text: 'A library opened on Tuesday.',
      credits: [
        { role: 'author', people: [{ name: 'Kari Eksempel' }] },
        { role: 'editor', people: [{ name: 'Pat Sample' }] },
        { text: 'kari.eksempel@example.com; +47 55 00 00 00', people: [] },
      ],
      keywords: ['LIBRARY/CHESS', 'Bergen'],
      editorialNote: 'Our Standards: The Example Principles.',
    });
  });

  it('takes the notice of whose it is', () => {
    expect(read('© 2023 Example News').rights).toEqual({ notice: '© 2023 Example News' });
    expect(read('Copyright law has changed').rights).toBeUndefined();
  });

  it('leaves out the rule between text and credits', () => {
    const { body, credits } = read(
      '___\n\nAssociated Press writer Kari Eksempel in Oslo contributed to this report.',
    );
    expect(body.map(({ type }) => type)).toEqual(['paragraph']);
    expect(credits).toHaveLength(1);
  });
});

describe('what stands behind the last sentence', () => {
  it.each([
    ['A library opened. Enditem', 'A library opened.', []],
    ['图书馆开馆。（完）', '图书馆开馆。', []],
    ['Una biblioteca ha aperto. (ANSA).', 'Una biblioteca ha aperto.', ['(ANSA).']],
    ['Una biblioteca abrió.- EFE', 'Una biblioteca abrió.', ['- EFE']],
    ['A library opened. PTI ABC XYZ', 'A library opened.', ['PTI ABC XYZ']],
    ['“It opened.” /TASS/', '“It opened.”', ['/TASS/']],
    ['Una biblioteca abrió.  EFE', 'Una biblioteca abrió.', ['EFE']],
    ['A library opened. DT/ZH //', 'A library opened.', ['DT/ZH //']],
    ['Une bibliothèque a ouvert. ./.CVN', 'Une bibliothèque a ouvert.', ['./.CVN']],
    ['Eine Bibliothek öffnet. (Schluss) kek/oek', 'Eine Bibliothek öffnet.', ['kek/oek']],
  ])('is no text: %s', (text, expected, credits) => {
    const article = read('', `BERGEN, Sept 26 (Reuters) - ${text}`);
    expect(article.text).toBe(expected);
    expect(article.credits.map((credit) => credit.text)).toEqual(credits);
  });

  it.each([
    'It was told to (AFP)',
    'A library opened. Reuters',
    'A library opened. AP was there.',
    'They saw the enditem',
    'It opened. Yes or no',
  ])('is text: %s', (text) => {
    expect(read('', `BERGEN, Sept 26 (Reuters) - ${text}`)).toMatchObject({ text, credits: [] });
  });
});

describe('credits in brackets behind the last sentence', () => {
  it.each([
    'It opened. (Reporting by Kari Eksempel; Editing by Max Probe)',
    'It opened. (Reporting by Kari\nEksempel; Editing by Max\nProbe)',
    'It said: “Open.” (Reporting by Kari Eksempel; editing by Max Probe)',
  ])('are no text: %s', (text) => {
    const { credits, text: body } = read('', `BERGEN, Sept 26 (Reuters) - ${text}`);
    expect(credits).toMatchObject([
      { role: 'author', people: [{ name: 'Kari Eksempel' }] },
      { role: 'editor', people: [{ name: 'Max Probe' }] },
    ]);
    expect(body).toMatch(/(?:opened\.|“Open\.”)$/);
  });

  it('are found where they stand', () => {
    const copy =
      'Library opens\n\nBERGEN, Sept 26 (Reuters) - It opened.\r\n(Editing by Max Probe)\r\n';
    const inline = copy.replace('\r\n(', ' (');
    for (const printed of [copy, inline]) {
      const { origins } = readStoryOf(printed, { languages, origins: true });
      const { start = 0, end = 0 } = origins['credits[0]'] ?? {};
      expect(printed.slice(start, end)).toBe('(Editing by Max Probe)');
    }
  });

  it.each(['It opened. (It was the first.)', 'It opened (Editing by hand)', '(Chess) opened it.'])(
    'are text where they are none: %s',
    (text) => {
      expect(read('', `BERGEN, Sept 26 (Reuters) - ${text}`)).toMatchObject({ text, credits: [] });
    },
  );
});

describe('a reporter whom the dateline names', () => {
  it.each([
    ['МОСКВА, 26 сен — РИА Новости, Иван Примеров. Библиотека открылась.', 'Иван Примеров'],
    ['ANKARA (AA) - AYŞE ÖRNEK - Kütüphane açıldı.', 'Ayşe Örnek'],
    ['新华社北京9月26日电（记者王小明）图书馆开馆。', '王小明'],
  ])('signs the story: %s', (text, name) => {
    expect(read('', text).bylines).toMatchObject([{ people: [{ name }], role: 'author' }]);
  });

  it.each(["EDITOR'S NOTE", 'CHESS MARATHON'])(
    'is none where an agency’s datelines name nobody: %s',
    (label) => {
      const { dateline, bylines } = read('', `BERGEN (AP) _ ${label} _ A library opened.`);
      expect([dateline?.text, bylines]).toEqual(['BERGEN (AP)', []]);
    },
  );

  it('does not where a byline stands', () => {
    const text = 'By Ola Prøve\n\nANKARA (AA) - AYŞE ÖRNEK - A library opened.';
    expect(read('', text).bylines).toMatchObject([{ people: [{ name: 'Ola Prøve' }] }]);
  });
});

describe('capitals above the headline', () => {
  it('are its kicker when they are few words, and the headline when they are more', () => {
    const story = (head: string) =>
      readStoryOf(`${head}\n\nMadrid, 26 sep (EFE).- Abre una biblioteca.\n`, { languages })
        .article;
    expect(story('BIBLIOTECA MADRID\nAbre una biblioteca nueva')).toMatchObject({
      kicker: 'BIBLIOTECA MADRID',
      headline: 'Abre una biblioteca nueva',
    });
    expect(story('ABRE UNA BIBLIOTECA CON AJEDREZ\nLlegan trescientos')).toMatchObject({
      headline: 'ABRE UNA BIBLIOTECA CON AJEDREZ',
      subheadline: 'Llegan trescientos',
    });
  });
});

describe('an embargo', () => {
  it('holds beneath a second headline, with its offset and with a note beneath it', () => {
    const { article } = readStoryOf(
      `Library opens

More than 300 players came

EMBARGOED UNTIL 08:00 +02:00 14.09.2026

(Adds quotes)

By Kari Eksempel

BERGEN, Norway, Sept 13 (Reuters) - A library opened.`,
      { languages },
    );
    expect(article).toMatchObject({
      subheadline: 'More than 300 players came',
      embargoedUntil: '2026-09-14T08:00:00+02:00',
      dateline: { text: 'BERGEN, Norway, Sept 13 (Reuters)' },
      bylines: [{ people: [{ name: 'Kari Eksempel' }] }],
    });
  });

  it.each([
    `${lead}\n\nEMBARGOED UNTIL 08:00 GMT 14.09.2026\n\nIt has chess.`,
    `${lead}\n\nIt has chess.\n\nEMBARGOED UNTIL 08:00 GMT 14.09.2026`,
  ])('holds wherever it has a line of its own, which is no text', (text) => {
    expect(read('', text)).toMatchObject({
      embargoedUntil: '2026-09-14T08:00:00Z',
      text: 'A library opened on Tuesday.\n\nIt has chess.',
    });
  });

  it('does not where a sentence tells of one', () => {
    const article = read('Embargoed until Monday at 08:00, the report was out on Sunday.');
    expect(article.embargoedUntil).toBeUndefined();
    expect(article.status).toBe('usable');
  });
});

describe('who sent a story, and when, in a sentence beneath it', () => {
  it.each([
    'This report by The Canadian Press was first published Sept. 26, 2023.',
    'This report by The Canadian Press was first published on September 26, 2023',
    'Cette dépêche de La Presse Canadienne a été publiée le 26 septembre 2023.',
  ])('%s', (line) => {
    const article = read(line, 'TORONTO — A library opened on Tuesday.');
    expect(article).toMatchObject({
      publishedAt: '2023-09-26',
      provider: { name: 'The Canadian Press' },
      text: 'A library opened on Tuesday.',
    });
  });

  it.each([
    '© 2023 Example News',
    '© example-infocom, ex:230926-99-333555/3',
    'Copyright 2023 Example',
  ])('whose it is: %s', (line) => {
    expect(read(line)).toMatchObject({
      rights: { notice: line },
      text: 'A library opened on Tuesday.',
    });
  });
});
