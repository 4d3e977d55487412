import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCredits } from '../../../src/text/credits/read-credits.js';
import { lexiconOf } from '../../../src/text/options.js';
import { languages } from '../../../src/vocabulary/languages/index.js';
import { stated, type Stated } from '../byline/people.js';

const lexicon = lexiconOf({ languages });
const read = (text: string) => readCredits(text, lexicon);

const kari = { name: 'Kari Eksempel' };
const ola = { name: 'Ola Prøve' };
const pat = { name: 'Pat Sample' };

type Credit = readonly [string | undefined, readonly Stated[]];

const signOffs: readonly (readonly [string, readonly Credit[]])[] = [
  [
    '(Reporting by Kari Eksempel in Bergen; additional reporting by Ola Prøve; Editing by Pat Sample)',
    [
      ['author', [{ ...kari, at: 'Bergen/NO' }]],
      ['contributor', [ola]],
      ['editor', [pat]],
    ],
  ],
  [
    '(Reporting by Kari Eksempel, editing by Pat Sample)',
    [
      ['author', [kari]],
      ['editor', [pat]],
    ],
  ],
  [
    '(Reporting By Kari Eksempel; Editing by Pat Sample)',
    [
      ['author', [kari]],
      ['editor', [pat]],
    ],
  ],
  [
    'Reporting by Kari Eksempel in Bergen and Ola Prøve in Oslo. Editing by Pat Sample',
    [
      [
        'author',
        [
          { ...kari, at: 'Bergen/NO' },
          { ...ola, at: 'Oslo/NO' },
        ],
      ],
      ['editor', [pat]],
    ],
  ],
  [
    '(Additional reporting by Kari Eksempel in Bergen, Ola Prøve in Oslo and the Paris newsroom)',
    [
      [
        'contributor',
        [
          { ...kari, at: 'Bergen/NO' },
          { ...ola, at: 'Oslo/NO' },
        ],
      ],
    ],
  ],
  ['Translated by Kari Eksempel', [['translator', [kari]]]],
  ['(Photo by Kari Eksempel/AFP)', [['photographer', [{ ...kari, of: 'AFP' }]]]],
  ['(Photo: Business Wire)', [[undefined, []]]],
  ['((kari@example.org; +47 55 00 00 00))', [[undefined, []]]],
  ['This report by The Canadian Press was first published Sept. 26, 2023.', [[undefined, []]]],
  // behind the names
  [
    'AP writer Kari Eksempel in Bergen contributed to this report.',
    [['contributor', [{ ...kari, title: 'writer', of: 'AP', at: 'Bergen/NO' }]]],
  ],
  [
    'Associated Press writers Kari Eksempel in Bergen and Ola Prøve in Oslo contributed to this report.',
    [
      [
        'contributor',
        [
          { ...kari, title: 'writer', of: 'Associated Press', at: 'Bergen/NO' },
          { ...ola, title: 'writer', of: 'Associated Press', at: 'Oslo/NO' },
        ],
      ],
    ],
  ],
  [
    'Eksempel reported from Bergen. AP writer Ola Prøve in Oslo contributed to this report.',
    [
      ['author', [{ name: 'Eksempel', at: 'Bergen/NO' }]],
      ['contributor', [{ ...ola, title: 'writer', of: 'AP', at: 'Oslo/NO' }]],
    ],
  ],
  [
    'AP Chess Writer Kari Eksempel contributed.',
    [['contributor', [{ ...kari, title: 'Chess Writer', of: 'AP' }]]],
  ],
  ['The Associated Press contributed to this report.', [[undefined, []]]],
  // photographs
  ['(AP Photo/Kari Eksempel)', [['photographer', [{ ...kari, of: 'AP' }]]]],
  ['(AP Photo/Kari Eksempel, File)', [['photographer', [{ ...kari, of: 'AP' }]]]],
  ['AFP PHOTO / Kari Eksempel', [['photographer', [{ ...kari, of: 'AFP' }]]]],
  ['(REUTERS/Kari Eksempel)', [['photographer', [{ ...kari, of: 'Reuters' }]]]],
  // other languages
  [
    '(Übersetzt von Kari Eksempel, redigiert von Pat Sample)',
    [
      ['translator', [kari]],
      ['editor', [pat]],
    ],
  ],
  ['Foto: Kari Eksempel/dpa', [['photographer', [{ ...kari, of: 'dpa' }]]]],
  [
    '(Reportage Kari Eksempel, version française Ola Prøve, édité par Pat Sample)',
    [
      ['author', [kari]],
      ['translator', [ola]],
      ['editor', [pat]],
    ],
  ],
  [
    '(Por Kari Eksempel; edición de Pat Sample)',
    [
      ['author', [kari]],
      ['editor', [pat]],
    ],
  ],
  ['Редактор: Иван Примеров', [['editor', [{ name: 'Иван Примеров' }]]]],
  ['Tərcümə: Leyla Nümunəli', [['translator', [{ name: 'Leyla Nümunəli' }]]]],
  ['Fotoğraf: Ali Örnek', [['photographer', [{ name: 'Ali Örnek' }]]]],
  ['Kuva: Matti Esimerkki / STT', [['photographer', [{ name: 'Matti Esimerkki', of: 'STT' }]]]],
  ['（编辑：王五）', [['editor', [{ name: '王五' }]]]],
  [
    '(إعداد كاري مثال للنشرة العربية - تحرير باتي عينة)',
    [
      ['compiler', [{ name: 'كاري مثال' }]],
      ['editor', [{ name: 'باتي عينة' }]],
    ],
  ],
  ["CNN's Kari Eksempel contributed to this report.", [['contributor', [{ ...kari, of: 'CNN' }]]]],
  [
    '(تغطية صحفية كاري مثال - تحرير باتي عينة)',
    [
      ['author', [{ name: 'كاري مثال' }]],
      ['editor', [{ name: 'باتي عينة' }]],
    ],
  ],
];

describe('readCredits', () => {
  it.each(signOffs)('reads %j', (text, credits) => {
    const found = read(text)?.credits.map((credit) => [credit.role, stated(credit)]);
    expect(found).toEqual(credits);
  });

  it.each([
    'dpa kek oek',
    'dpa kek oek prs',
    'gr/bp',
    'kek/oek/prs',
    'DT/ZH //',
    'VDH/FUL/',
    './.CVN',
  ])('takes %j for initials, which name nobody', (line) => {
    expect(read(line)?.credits).toEqual([{ text: line, people: [] }]);
  });

  it('keeps the words of each credit, without the brackets around all', () => {
    const found = read(' (Reporting by Kari Eksempel; Editing by Pat Sample)\n');
    expect(found?.credits.map(({ text }) => text)).toEqual([
      'Reporting by Kari Eksempel',
      'Editing by Pat Sample',
    ]);
    expect(found?.span).toEqual({ start: 1, end: 52 });
  });

  it('tells where each field stood, by its path in the list', () => {
    const text = ' (Reporting by Kari Eksempel; Editing by Pat Sample)';
    const origins = read(text)?.origins() ?? {};
    expect(Object.keys(origins)).toEqual(['[0].people[0].name', '[1].people[0].name']);
    const { start, end } = origins['[1].people[0].name'] ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('Pat Sample');
    expect(read('gr/bp')?.origins()).toEqual({});
  });

  it('says of a place that it may be another of the name, with the path in the list', () => {
    const gazetteer = {
      lookup: (name: string) =>
        name === 'Twinford'
          ? ['GB', 'IE'].map((country) => ({
              name,
              country,
              timeZone: 'Europe/London',
              position: { latitude: 0, longitude: 0 },
              population: 1000,
            }))
          : [],
    };
    const text = '(Editing by Pat Sample; Reporting by Kari Eksempel in Twinford)';
    const found = readCredits(text, lexiconOf({ languages, gazetteer }));
    expect(found?.findings.map(({ code, path }) => [code, path])).toEqual([
      ['byline/ambiguous-place', '[1].people[0].place'],
    ]);
  });

  it.each([
    '',
    ' ',
    '()',
    '(more)',
    'A library opened on Tuesday.',
    'Editing by committee is hard.',
    'Reporting by Kari Eksempel showed that the library was full.',
    'The council contributed to this report.',
    'Norway contributed to the fund.',
    'Kari Eksempel is a staff writer.',
    'Kari Eksempel contributed.',
    'With Kari Eksempel',
    'Photo finish',
    '(Photo finish)',
    '(By Kari Eksempel)',
    'dpa is out of the game',
    'km/h',
    '24/7',
    `(Reporting by ${'Kari Eksempel, '.repeat(60)}Ola Prøve)`,
  ])('takes %j for no credit', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('never throws, and its span lies in the text', () => {
    const word = fc.constantFrom(
      '(',
      ')',
      'Reporting by',
      'Editing by',
      'Kari',
      'Eksempel',
      'AP',
      'Photo',
      '/',
      'in',
      'Oslo',
      'contributed',
      'to this report',
      ';',
      '.',
      'dpa',
      'kek',
      '((',
      '））',
      'and',
      '@',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          const found = read(text);
          if (found === undefined) return;
          expect(found.credits.length).toBeGreaterThan(0);
          expect(found.span.start).toBeGreaterThanOrEqual(0);
          expect(found.span.end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
