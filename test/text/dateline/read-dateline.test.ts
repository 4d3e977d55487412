import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDateline } from '../../../src/index.js';

const codes = (copy: string, options = {}): string[] =>
  parse(copy, { format: 'wire-text', ...options }).diagnostics.map(({ code }) => code);

describe('what a dateline makes its reader say', () => {
  it('that a place is in no table', () => {
    expect(codes('Library opens\n\nNEVERTOWN, Norway (AP) — A library opened.')).not.toContain(
      'dateline/unknown-place',
    );
    expect(codes('Library opens\n\nNEVERTOWN (AP) — A library opened.')).toContain(
      'dateline/unknown-place',
    );
  });

  it('that several places bear the name', () => {
    const twice = {
      lookup: (name: string) =>
        /^springfield$/i.test(name)
          ? [
              {
                name: 'Springfield',
                country: 'US',
                regionCode: 'US-MO',
                timeZone: 'America/Chicago',
                position: { latitude: 37.2, longitude: -93.3 },
                population: 169_000,
              },
              {
                name: 'Springfield',
                country: 'US',
                regionCode: 'US-MA',
                timeZone: 'America/New_York',
                position: { latitude: 42.1, longitude: -72.6 },
                population: 155_000,
              },
            ]
          : [],
    };
    expect(
      codes('Library opens\n\nSPRINGFIELD (AP) — A library opened.', { gazetteer: twice }),
    ).toContain('dateline/ambiguous-place');
    const told = parseDateline('SPRINGFIELD, Mass. (AP) — A library opened.', { gazetteer: twice });
    expect(told?.dateline.places[0]).toMatchObject({
      region: 'Massachusetts',
      regionCode: 'US-MA',
    });
  });

  it('that little speaks for it', () => {
    expect(codes('Library opens\n\nNEVERTOWN — A library opened.')).toContain('dateline/uncertain');
    expect(codes('Library opens\n\nBERGEN, Norway (AP) — A library opened.')).not.toContain(
      'dateline/uncertain',
    );
  });

  it('that no calendar has its day', () => {
    const copy = 'Library opens\n\nBERGEN, Norway, Sept. 31 (Xinhua) -- A library opened.';
    expect(codes(copy)).toContain('time/invalid');
    expect(parse(copy, { format: 'wire-text' }).articles[0]?.dateline).toMatchObject({
      text: 'BERGEN, Norway, Sept. 31 (Xinhua)',
      dateInferred: 'none',
    });
    expect(parse(copy, { format: 'wire-text' }).articles[0]?.dateline?.date).toBeUndefined();
  });
});

describe('parseDateline', () => {
  it.each([
    ['MIZATA, El Salvador/LONDON (Reuters) - A library opened.', ['Mizata', 'London']],
    ['LONDON/PARIS, Sept 26 (Reuters) - A library opened.', ['London', 'Paris']],
    ['Georgia, Tbilisi, Feb. 7 /Trend, N. Surname/\nA library opened.', ['Tbilisi']],
    ['PORT-AU-PRINCE, Haiti (AP) — A library opened.', ['Port-au-Prince']],
    ["COEUR D'ALENE, Idaho (AP) — A library opened.", ["Coeur d'Alene"]],
  ])('reads the places of %s', (line, names) => {
    expect(parseDateline(line)?.dateline.places.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['SAN DIEGO (tca/dpa) - A library opened.', ['tca', 'dpa']],
    ['Tehran, IRNA – A library opened.', ['irna']],
    ['BAKU. Sept 26 (Interfax-Azerbaijan) - A library opened.', ['interfax']],
  ])('reads the agencies of %s', (line, ids) => {
    expect(parseDateline(line)?.dateline.agencies.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    'COPPER GRADE A\n -',
    'FALLEN ANGEL: a library opens',
    'WASHINGTON said on Tuesday that it would open a library.',
    'MOTOROLA (MOT) SEES GROWTH',
    'The library - an old one - opened.',
    'By Kari Eksempel, Reuters',
  ])('finds none in %j', (line) => {
    expect(parseDateline(line)).toBeUndefined();
  });

  it("takes a user's own agencies", () => {
    const agencies = [
      {
        id: 'example',
        name: 'Example Wire',
        printed: ['EXW'] as const,
        country: 'NO',
        timeZone: 'Europe/Oslo',
      },
    ];
    expect(
      parseDateline('Bergen, EXW – A library opened.', { agencies })?.dateline.agencies,
    ).toEqual([{ name: 'EXW', id: 'example' }]);
  });

  it('lies within the text, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(
              fc.constantFrom(
                'PARIS',
                ', ',
                'Sept. 26',
                ' (AP)',
                ' - ',
                '/',
                '新华社',
                '电',
                '. ',
                'ROME',
              ),
            )
            .map((parts) => parts.join('')),
        ),
        (text) => {
          const read = parseDateline(text);
          if (read === undefined) return;
          expect(read.start).toBeGreaterThanOrEqual(0);
          expect(read.end).toBeGreaterThan(read.start);
          expect(read.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(read.start, read.end).replace(/\s+/g, ' ')).toBe(read.dateline.text);
          expect(read.confidence).toBeGreaterThan(0.5);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('datelines of agencies whose language has no table', () => {
  it.each([
    ['Praha 26. září (ČTK) - Knihovna byla otevřena.', '--09-26', 'ctk'],
    ['Budapest, 2023. szeptember 26., kedd (MTI) - Megnyílt a könyvtár.', '2023-09-26', 'mti'],
    ['Warszawa, 26 września 2023 (PAP) - Otwarto bibliotekę.', '2023-09-26', 'pap'],
    ['MELAKA, 13 Ogos (Bernama) -- Perpustakaan dibuka.', '--08-13', 'bernama'],
    ['AMSTERDAM, 26 september (ANP) - De bibliotheek is open.', '--09-26', 'anp'],
    ['(서울=연합뉴스) 홍길동 기자 = 도서관이 문을 열었다.', undefined, 'yonhap'],
  ])('%s', (copy, date, id) => {
    const read = parseDateline(copy);
    expect(read?.dateline.date).toBe(date);
    expect(read?.dateline.agencies).toMatchObject([{ id }]);
  });
});

it('names the reporter whom a title stands before within the slashes', () => {
  const { articles } = parse(
    'МОСКВА, 26 сентября. /Корр. ТАСС Иван Примеров/. Новая библиотека открылась во вторник.',
    { format: 'wire-text' },
  );
  expect(articles[0]?.dateline?.agencies).toMatchObject([{ name: 'ТАСС', id: 'tass' }]);
  expect(articles[0]?.bylines).toMatchObject([
    { people: [{ name: 'Иван Примеров', jobTitle: 'Корр.', affiliation: { name: 'ТАСС' } }] },
  ]);
});
