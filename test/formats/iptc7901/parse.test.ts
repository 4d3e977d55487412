import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../src/body/to-plain-text.js';
import { parse } from '../../../src/index.js';
import type { Article } from '../../../src/model/index.js';
import { belga, english, german, message } from './messages.js';

const options = { format: 'iptc7901' } as const;
const read = (input: string | Uint8Array): Article | undefined => parse(input, options).articles[0];
const codes = (input: string | Uint8Array): string[] =>
  parse(input, options).diagnostics.map(({ code }) => code);

describe("a message of dpa's English service", () => {
  const article = read(english);

  it('has what its header says', () => {
    expect(article).toMatchObject({
      id: 'exn012-2023-09-26',
      identifiers: [
        { value: 'exn012', role: 'message' },
        { value: 'dpa 0044', role: 'information' },
      ],
      urgency: 4,
      section: 'International',
      slugline: 'Norway-library',
      provider: { name: 'Deutsche Presse-Agentur' },
    });
  });

  it('has what its head says', () => {
    expect(article).toMatchObject({
      headline: 'Library opens with chess marathon',
      signals: ['update'],
      version: '1',
      bylines: [{ people: [{ name: 'Kari Eksempel', affiliation: { name: 'dpa' } }] }],
      dateline: { text: 'Bergen (dpa)', places: [{ name: 'Bergen', country: 'NO' }] },
    });
  });

  it('has its text in whole paragraphs, and none of the notebook', () => {
    expect(toPlainText(article?.body ?? []).split('\n\n')).toEqual([
      'A new public library opened on Tuesday with a chess marathon that drew three hundred players from all over the country.',
      '"We ran out of boards," said the director - and then of chairs, which were brought in from the school.',
    ]);
    expect(article?.credits).toEqual([{ text: 'dpa kek oek', people: [] }]);
  });

  it('keeps what is for editors alone', () => {
    expect(article?.editorialNote?.split('\n')).toEqual([
      "adds director's quote",
      '* * * *',
      'The following information is not for publication',
      '## dpa Contacts',
      '- Editing by: Ola Eksempel',
      'Tel: +47 55 00 00 00; <desk@news.example>',
    ]);
  });

  it('has its date and time from the trailer', () => {
    expect(article?.publishedAt).toBe('2023-09-26T13:50:00Z');
  });
});

describe('what a reader is told of a message', () => {
  const text = 'Library opens =\n\nBergen (dpa) - A library opened on Tuesday.\n';

  it('wins over its header', () => {
    const told = { ...options, provider: 'afp', language: 'fr' } as const;
    expect(parse(english, told).articles[0]).toMatchObject({
      language: 'fr',
      provider: { name: 'Agence France-Presse' },
    });
  });

  it.each([
    ['exn012 4 i 21  dpa 0044', { urgency: 4, id: 'exn012-2023-09-26' }],
    ['exn000 4 i 21  dpa 0044', { urgency: 4, id: undefined }],
    ['exn010 0 i 21  dpa 0044', { urgency: undefined, id: 'exn010-2023-09-26' }],
    ['exn1 A i 21  dpa 0044', { urgency: undefined, id: 'exn1-2023-09-26' }],
  ])('has urgency and id of %j', (header, { urgency, id }) => {
    const article = read(message({ header, text }));
    expect(article?.urgency).toBe(urgency);
    expect(article?.id).toBe(id);
  });

  it('keeps no information that is one word, as the agency is', () => {
    expect(read(message({ header: 'exn012 4 i 21  dpa', text }))?.identifiers).toEqual([
      { value: 'exn012', role: 'message' },
    ]);
  });

  it('has no slugline where the header has no keywords', () => {
    expect(read(message({ keywords: '', text }))).not.toHaveProperty('slugline');
  });

  it('tells where its header and its keywords stood', () => {
    const stream = `\r\n${english}`;
    const origins = parse(stream, { ...options, origins: true }).origins?.[0] ?? {};
    const at = (path: string): string =>
      stream.slice(origins[path]?.start.offset, origins[path]?.end.offset).trim();
    expect(at('slugline')).toBe('Norway-library/');
    for (const path of ['urgency', 'section', 'identifiers'])
      expect(at(path)).toBe('exn012 4 i 21  dpa 0044');
  });
});

describe("a message of dpa's German service", () => {
  const article = read(german);

  it('has headline, authors and teaser from between the brackets', () => {
    expect(article).toMatchObject({
      headline: 'Bibliothek öffnet mit Schachmarathon',
      signals: ['correction'],
      bylines: [{ people: [{ name: 'Kari Eksempel' }, { name: 'Ola Eksempel' }] }],
      abstract:
        'Dreihundert Spieler kamen in die neue Bibliothek. Die Bretter reichten nicht für alle.',
      dateline: { text: 'Bergen (dpa)' },
      language: 'de',
    });
  });

  it('has every bracket and note for editors, with their lines joined', () => {
    expect(article?.editorialNote?.split('\n')).toEqual([
      'Berichtigung: In einer früheren Fassung hieß es, die Bibliothek habe am Montag geöffnet. Richtig ist Dienstag.',
      'KORR-Bericht',
      'Foto Archiv',
      '* * * *',
      'Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt',
      '## Kontakte',
      '- Autor/in: Kari Eksempel (Bergen), +47 55 00 00 00, <kari@news.example>',
    ]);
  });

  it('has its table as one', () => {
    expect(article?.body[1]).toMatchObject({ type: 'table', children: { length: 3 } });
  });

  it('has no number, so no id, but its service', () => {
    expect(article).not.toHaveProperty('id');
    expect(article?.identifiers[0]).toEqual({ value: 'bdt0000', role: 'message' });
  });

  it("takes the agency's zone for a trailer without one, and says so", () => {
    expect(article?.publishedAt).toBe('2023-10-26T13:50:00+02:00');
    expect(codes(german)).toContain('time/zone-inferred');
  });
});

describe('a file that has lost its control characters', () => {
  const { articles, diagnostics } = parse(belga, options);

  it('has one article a header', () => {
    expect(articles.map(({ headline }) => headline)).toEqual([
      'Tournoi de la bibliothèque: résultats',
      'La bibliothèque ouvre ses portes',
    ]);
  });

  it('has language, version and correction as the agency codes them', () => {
    expect(articles[0]).toMatchObject({ language: 'fr', version: '3', signals: ['update'] });
    expect(articles[1]).toMatchObject({ language: 'fr', signals: ['correction'], urgency: 2 });
  });

  it('has dates from the foot, and several agencies from one word', () => {
    expect(articles[0]).toMatchObject({
      publishedAt: '2023-09-26T08:01:00+02:00',
      dateline: { date: '2023-09-26', agencies: [{ id: 'afp' }, { id: 'belga' }] },
      credits: [{ text: './.KEK' }],
    });
  });

  it('parts paragraphs by their indent', () => {
    expect(articles[0]?.body).toHaveLength(2);
  });

  it('says what belongs to none', () => {
    const stray = diagnostics.find(({ code }) => code === 'frame/stray-text');
    expect(stray?.range?.start.line).toBe(1);
  });

  it('has nothing to say of blank lines in front of the first header', () => {
    const { diagnostics: found } = parse(
      `\r\n \r\n${belga.slice(belga.indexOf('SPF001'))}`,
      options,
    );
    expect(found.map(({ code }) => code)).not.toContain('frame/stray-text');
  });
});

describe('a stream', () => {
  it('has an article a message, whatever stands between', () => {
    const stream = `\r\n${english}\x04\x04\r\n${german}\x7f`;
    expect(parse(stream, options).articles.map(({ headline }) => headline)).toEqual([
      'Library opens with chess marathon',
      'Bibliothek öffnet mit Schachmarathon',
    ]);
  });

  it('has as many as the limit lets through', () => {
    expect(parse(english.repeat(3), { ...options, limits: { items: 2 } }).articles).toHaveLength(2);
  });

  it('reads each message in its own encoding', () => {
    const utf8 = new TextEncoder().encode(german);
    const latin = Uint8Array.from(german, (sign) => sign.charCodeAt(0));
    const { articles, diagnostics } = parse(Uint8Array.of(...utf8, ...latin), options);
    expect(articles.map(({ headline }) => headline)).toEqual([
      'Bibliothek öffnet mit Schachmarathon',
      'Bibliothek öffnet mit Schachmarathon',
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain('input/encoding-guessed');
  });

  it('tells where in the bytes each field stood', () => {
    const bytes = new TextEncoder().encode(german + german);
    const { origins } = parse(bytes, { ...options, origins: true });
    const { start, end } = origins?.[1]?.['headline'] ?? {};
    expect(new TextDecoder().decode(bytes.subarray(start?.offset, end?.offset))).toBe(
      'Bibliothek öffnet mit Schachmarathon',
    );
  });
});

describe('markers of other services', () => {
  it.each([
    ['(Eil \x07\x07\x07\x07\x07)\nBibliothek öffnet =', 'Bibliothek öffnet', ['urgent']],
    ['(Blitz \x07\x07)\nBibliothek öffnet =', 'Bibliothek öffnet', ['flash']],
    ['URGENT: \x07\x07\x07 Library opens =', 'Library opens', ['urgent']],
    ['URGENTE \x07\x07\x07 Biblioteca abre =', 'Biblioteca abre', ['urgent']],
    ['VERSIÓN CORREGIDA\nBiblioteca abre =', 'Biblioteca abre', ['correction']],
    ['عاجل: \x07\x07 افتتاح مكتبة =', 'افتتاح مكتبة', ['urgent']],
  ])('in %j', (head, headline, signals) => {
    const text = `${head}\n\nBergen (dpa) - A library opened on Tuesday.\n`;
    expect(read(message({ text }))).toMatchObject({ headline, signals });
  });

  it.each(['KILL KILL KILL', '*** ELIMINAR - ELIMINAR ***\nATENCION REDACCIONES'])(
    'cancel by %j',
    (head) => {
      expect(read(message({ text: `${head} =\n\nDo not use.\n` }))?.status).toBe('canceled');
    },
  );

  it('hold by HOLD HOLD HOLD', () => {
    expect(read(message({ text: 'HOLD HOLD HOLD =\n\nDo not use yet.\n' }))?.status).toBe(
      'withheld',
    );
  });

  it.each([
    '(Interview - Gespräch Sperrfrist 9. Oktober 14.20 Uhr - Bitte beachten)\nBibliothek öffnet =\n\nBergen (dpa) - Die Bibliothek öffnet.\n',
    'Library opens =\n\nBergen (dpa) - A library opens.\n\n# Notebook\n\n## Note to editors\n- EMBARGOED for publication until 2023-10-09 14:20 CEST\n',
  ])('embargo in %j', (text) => {
    expect(Date.parse(read(message({ text }))?.embargoedUntil ?? '')).toBe(
      Date.parse('2023-10-09T14:20:00+02:00'),
    );
  });
});

describe('a message that is not as it should be', () => {
  it('is read without its header, which is named', () => {
    const { articles, diagnostics } = parse(
      message({ header: 'no header', text: 'Library opens =\n\nA library opened.\n' }),
      options,
    );
    expect(articles[0]).toMatchObject({ headline: 'Library opens', identifiers: [] });
    const found = diagnostics.find(({ code }) => code === 'frame/no-header');
    expect(found?.message).toContain('"no header"');
  });

  it('is read to its end where that came too soon', () => {
    const cut = english.slice(0, english.indexOf('three hundred'));
    expect(read(cut)?.body).toHaveLength(1);
    expect(codes(cut)).toContain('frame/cut-off');
  });

  it('has no date where the trailer names none', () => {
    const text = 'Library opens =\n\nA library opened.\n';
    expect(read(message({ text, trailer: '311350 GMT Sep 23' }))).not.toHaveProperty('publishedAt');
    expect(codes(message({ text, trailer: '311350 GMT Sep 23' }))).toContain('time/invalid');
  });

  it('gives its category where no table knows it', () => {
    const text = 'Library opens =\n\nA library opened.\n';
    expect(read(message({ header: 'exn012 4 qq 21  dpa 0044', text }))?.extra).toEqual({
      category: 'qq',
    });
  });

  it('may be any text at all', () => {
    expect(parse('A library opened.', options).articles).toHaveLength(1);
  });
});
