import { describe, expect, it } from 'vitest';
import { Byline } from '../../../src/model/index.js';
import { parseByline } from '../../../src/front-door/text.js';
import { stated, type Stated } from './people.js';

const kari = { name: 'Kari Eksempel' };
const ola = { name: 'Ola Prøve' };

const forms: readonly (readonly [string, readonly Stated[]])[] = [
  // names
  ['By Kari Eksempel', [kari]],
  ['BY KARI EKSEMPEL', [kari]],
  ['Kari Eksempel', [kari]],
  ['By BOB McDONALD', [{ name: 'Bob McDonald' }]],
  ['By Abby Byrne', [{ name: 'Abby Byrne' }]],
  ['By Byron York', [{ name: 'Byron York' }]],
  ['By Drini Andersen', [{ name: 'Drini Andersen' }]],
  ['By James Dean', [{ name: 'James Dean' }]],
  ['By Ng Wei Ling', [{ name: 'Ng Wei Ling' }]],
  ['By Piet van der Berg', [{ name: 'Piet van der Berg' }]],
  ['By A.J. Sample', [{ name: 'A.J. Sample' }]],
  ['By Kari "Ka" Eksempel', [{ name: 'Kari "Ka" Eksempel' }]],
  ["By TED d'EXAMPLE", [{ name: "Ted d'Example" }]],
  ['By Jean DUPONT', [{ name: 'Jean Dupont' }]],
  // several people
  ['By Kari Eksempel and Ola Prøve', [kari, ola]],
  ['By KARI EKSEMPEL AND OLA PRØVE', [kari, ola]],
  ['By Kari Eksempel, Ola Prøve and Pat Sample', [kari, ola, { name: 'Pat Sample' }]],
  ['By Kari Eksempel, Ola Prøve, and Pat Sample', [kari, ola, { name: 'Pat Sample' }]],
  ['By Emily Post and Jordan Press', [{ name: 'Emily Post' }, { name: 'Jordan Press' }]],
  ['By Peter and Jane', [{ name: 'Peter' }, { name: 'Jane' }]],
  ['Kari Eksempel/Ola Prøve', [kari, ola]],
  // honorifics and suffixes
  ['By Mr. Kari Eksempel', [{ ...kari, prefix: 'Mr.' }]],
  ['By Lt. Gen. Kari Eksempel', [{ ...kari, prefix: 'Lt. Gen.' }]],
  ['By the Rev. Kari Eksempel', [{ ...kari, prefix: 'the Rev.' }]],
  ['By Lt Gen Kari Eksempel', [{ ...kari, prefix: 'Lt Gen' }]],
  ['By Gen Eksempel', [{ name: 'Gen Eksempel' }]],
  ['By Kari Eksempel Jr.', [{ ...kari, suffix: 'Jr.' }]],
  ['By KARI EKSEMPEL III', [{ ...kari, suffix: 'III' }]],
  ['By DR. KARI EKSEMPEL JR.', [{ ...kari, prefix: 'Dr.', suffix: 'Jr.' }]],
  ['By ROSE MARIE ST. JOHN', [{ name: 'Rose Marie St. John' }]],
  [
    'By Dr. Kari Eksempel, Ph.D., Bergen',
    [{ ...kari, prefix: 'Dr.', suffix: 'Ph.D.', at: 'Bergen/NO' }],
  ],
  // titles and affiliations
  ['By Kari Eksempel Staff Writer', [{ ...kari, title: 'Staff Writer' }]],
  ['By KARI EKSEMPEL STAFF WRITER', [{ ...kari, title: 'Staff Writer' }]],
  ['By Kari Eksempel staff writer', [{ ...kari, title: 'staff writer' }]],
  ['By Kari Eksempel Sports Editor', [{ ...kari, title: 'Sports Editor' }]],
  [
    'By Kari Eksempel Senior Political Correspondent',
    [{ ...kari, title: 'Senior Political Correspondent' }],
  ],
  ['By Kari Eksempel Times Staff Writer', [{ ...kari, title: 'Staff Writer', of: 'Times' }]],
  ['By Kari Eksempel, Example Sports', [{ ...kari, of: 'Example Sports' }]],
  [
    'Par Kari Eksempel avec Ola Prøve à Oslo',
    [kari, { ...ola, at: 'Oslo/NO', role: 'contributor' }],
  ],
  ["By CNN's Kari Eksempel", [{ ...kari, of: 'CNN' }]],
  ['Kari Eksempel/Example News Service', [{ ...kari, of: 'Example News Service' }]],
  ['By Neymar Junior', [{ name: 'Neymar Junior' }]],
  ['홍길동 기자', [{ name: '홍길동', title: '기자' }]],
  ['By Kari Eksempel, Reuters', [{ ...kari, of: 'Reuters' }]],
  ['By KARI EKSEMPEL, REUTERS', [{ ...kari, of: 'Reuters' }]],
  ['By Kari Eksempel, Reuters.', [{ ...kari, of: 'Reuters' }]],
  ['By Kari Eksempel, dpa =', [{ ...kari, of: 'dpa' }]],
  [
    'By KARI EKSEMPEL\nAssociated Press Writer',
    [{ ...kari, title: 'Writer', of: 'Associated Press' }],
  ],
  ['By KARI EKSEMPEL\r\nAP Business Writer', [{ ...kari, title: 'Business Writer', of: 'AP' }]],
  [
    'By KARI EKSEMPEL Associated Press Writer',
    [{ ...kari, title: 'Writer', of: 'Associated Press' }],
  ],
  ['By Kari Eksempel AP Sports Writer', [{ ...kari, title: 'Sports Writer', of: 'AP' }]],
  ['By KARI EKSEMPEL, TIMES STAFF WRITER', [{ ...kari, title: 'Staff Writer', of: 'Times' }]],
  ['By Kari Eksempel -- Bee Staff Writer', [{ ...kari, title: 'Staff Writer', of: 'Bee' }]],
  ['By Kari Eksempel, Senior Reporter', [{ ...kari, title: 'Senior Reporter' }]],
  ['By Kari Eksempel, Editor and Publisher', [{ ...kari, title: 'Editor and Publisher' }]],
  ['By Kari Eksempel, BBC News, London', [{ ...kari, of: 'BBC News', at: 'London/GB' }]],
  ['By Kari Eksempel of The Example Daily', [{ ...kari, of: 'The Example Daily' }]],
  ['By KARI EKSEMPEL\nOf The Example Daily', [{ ...kari, of: 'The Example Daily' }]],
  [
    'By Kari Eksempel, special to The Example Times',
    [{ ...kari, title: 'special to The Example Times' }],
  ],
  [
    'By Kari Eksempel, Chairman of the Example Union',
    [{ ...kari, title: 'Chairman of the Example Union', of: 'Example Union' }],
  ],
  [
    'By Kari Eksempel, professor of economics at Example University',
    [{ ...kari, title: 'professor of economics at Example University', of: 'Example University' }],
  ],
  ['By Kari Eksempel, Minister of Chess', [{ ...kari, title: 'Minister of Chess' }]],
  [
    'Mr. Kari Eksempel, Executive Director, Example Centre for Things with Shared Rules (ECT), Islamabad',
    [
      {
        ...kari,
        prefix: 'Mr.',
        title: 'Executive Director',
        of: 'Example Centre for Things with Shared Rules (ECT)',
        at: 'Islamabad/PK',
      },
    ],
  ],
  ['AP Chess Writer Kari Eksempel', [{ ...kari, title: 'Chess Writer', of: 'AP' }]],
  [
    'By dpa correspondents Kari Eksempel and Ola Prøve',
    [
      { ...kari, title: 'correspondent', of: 'dpa' },
      { ...ola, title: 'correspondent', of: 'dpa' },
    ],
  ],
  ['Kari Eksempel/TT', [{ ...kari, of: 'TT' }]],
  ['— Kari Eksempel, Reuters', [{ ...kari, of: 'Reuters' }]],
  ['By KARI EKSEMPEL, SPECIAL TO THE TIMES', [{ ...kari, title: 'Special to the Times' }]],
  ['By KARI EKSEMPEL, PROFESSOR AT UCLA', [{ ...kari, title: 'Professor at UCLA' }]],
  ['By KARI EKSEMPEL, TIMES FILM CRITIC', [{ ...kari, title: 'Film Critic', of: 'Times' }]],
  ['By KARI EKSEMPEL\nAP Newsfeatures', [{ ...kari, of: 'AP Newsfeatures' }]],
  ['By KARI EKSEMPEL\nSt. Example Post-Dispatch', [{ ...kari, of: 'St. Example Post-Dispatch' }]],
  ['By KARI EKSEMPEL\nThe (Bergen) Example', [{ ...kari, of: 'The (Bergen) Example' }]],
  // what no table knows
  ['By Kari Eksempel, Xyzzy', [{ ...kari, of: 'Xyzzy' }]],
  ['By Kari Eksempel, chess enthusiast', [{ ...kari, title: 'chess enthusiast' }]],
  // places
  ['By Kari Eksempel in Oslo', [{ ...kari, at: 'Oslo/NO' }]],
  [
    'By Kari Eksempel in Oslo and Ola Prøve in Bergen',
    [
      { ...kari, at: 'Oslo/NO' },
      { ...ola, at: 'Bergen/NO' },
    ],
  ],
  [
    'By Kari Eksempel in Bergen, Norway and Ola Prøve in Paris',
    [
      { ...kari, at: 'Bergen/NO' },
      { ...ola, at: 'Paris/FR' },
    ],
  ],
  [
    'By Kari Eksempel and Ola Prøve in Oslo',
    [
      { ...kari, at: 'Oslo/NO' },
      { ...ola, at: 'Oslo/NO' },
    ],
  ],
  ['By Kari Eksempel, New York', [{ ...kari, at: 'New York/US' }]],
  ['By Kari Eksempel in Smallville', [{ ...kari, at: 'Smallville' }]],
  // groups
  [
    'By Kari Eksempel, Reuters, and Ola Prøve, AFP',
    [
      { ...kari, of: 'Reuters' },
      { ...ola, of: 'AFP' },
    ],
  ],
  [
    'By Kari Eksempel and Ola Prøve, Times Staff Writers',
    [
      { ...kari, title: 'Staff Writer', of: 'Times' },
      { ...ola, title: 'Staff Writer', of: 'Times' },
    ],
  ],
  [
    'By KARI EKSEMPEL\nAP Business Writer\nand OLA PRØVE\nAssociated Press Writer',
    [
      { ...kari, title: 'Business Writer', of: 'AP' },
      { ...ola, title: 'Writer', of: 'Associated Press' },
    ],
  ],
  ['By Kari Eksempel; Ola Prøve, Reuters', [kari, { ...ola, of: 'Reuters' }]],
  // others' parts in it
  ['By Kari Eksempel as told to Ola Prøve', [kari, { ...ola, role: 'interviewer' }]],
  ['By Kari Eksempel, translated by Ola Prøve', [kari, { ...ola, role: 'translator' }]],
  ['By Kari Eksempel with Ola Prøve', [kari, { ...ola, role: 'contributor' }]],
  // contact
  ['By Kari Eksempel, kari@example.org', [{ ...kari, email: 'kari@example.org' }]],
  ['By Kari Eksempel (kari@example.org)', [{ ...kari, email: 'kari@example.org' }]],
  ['kari@example.org (Kari Eksempel)', [{ ...kari, email: 'kari@example.org' }]],
  ['Kari Eksempel <kari@example.org>', [{ ...kari, email: 'kari@example.org' }]],
  // bios
  [
    'By KARI EKSEMPEL; Kari Eksempel is a lecturer at Example University.',
    [{ ...kari, title: 'lecturer at Example University', of: 'Example University' }],
  ],
  [
    'By Kari Eksempel. Eksempel is a freelance writer in Oslo.',
    [{ ...kari, title: 'freelance writer', at: 'Oslo/NO' }],
  ],
  [
    'By KARI EKSEMPEL, Kari Eksempel, a freelance writer, lives in Oslo.',
    [{ ...kari, title: 'freelance writer, lives in Oslo' }],
  ],
];

describe('parseByline', () => {
  it.each(forms)('reads %j', (text, people) => {
    const byline = parseByline(text);
    expect(stated(byline)).toEqual(people);
    expect(byline).toEqual(Byline.parse(byline));
  });

  it.each([
    ['By The Associated Press', 'The Associated Press'],
    ['By dpa correspondents =', 'dpa correspondents'],
    ['From Times Wire Services', 'Times Wire Services'],
    ['From Times Staff and Wire Reports', 'Times Staff and Wire Reports'],
    ['FROM TIMES WIRE SERVICES', 'Times Wire Services'],
    ['AP staff', 'AP staff'],
    ['Reuters', 'Reuters'],
    ['REUTERS TV', 'Reuters TV'],
    ['By Reuters and AFP', 'Reuters and AFP'],
    ['By our correspondent', 'our correspondent'],
    ['By a Times Staff Writer', 'a Times Staff Writer'],
    ['By Los Angeles Times Staff', 'Los Angeles Times Staff'],
    ['By the Example Daily newsroom', 'the Example Daily newsroom'],
    ['By Example University', 'Example University'],
  ])('takes %j for a newsroom', (text, name) => {
    const byline = parseByline(text);
    expect(byline?.organization?.name).toBe(name);
    expect(byline?.people).toEqual([]);
  });

  it.each([
    ['By Kari Eksempel and The Associated Press', 'The Associated Press'],
    ['By The Associated Press and Kari Eksempel', 'The Associated Press'],
    ['By Kari Eksempel and agencies', 'agencies'],
  ])('takes a person and a newsroom from %j', (text, name) => {
    expect(stated(parseByline(text))).toEqual([kari]);
    expect(parseByline(text)?.organization?.name).toBe(name);
  });

  it('says what the people did when that is not writing', () => {
    expect(parseByline('Photos by Kari Eksempel')?.role).toBe('photographer');
    expect(parseByline('Translated by Kari Eksempel')?.role).toBe('translator');
    expect(parseByline('By Kari Eksempel')?.role).toBe('author');
  });

  it('keeps the line as printed, without the signs around it', () => {
    expect(parseByline('  By KARI EKSEMPEL \nAP Writer  ')?.text).toBe(
      'By KARI EKSEMPEL \nAP Writer',
    );
    expect(parseByline('By Kari Eksempel, dpa =')?.text).toBe('By Kari Eksempel, dpa');
    expect(parseByline('(di Kari Esempio)')?.text).toBe('di Kari Esempio');
    expect(parseByline('-- Kari Eksempel, Reuters')?.text).toBe('Kari Eksempel, Reuters');
  });

  it('gives a place all that the tables know of it', () => {
    expect(parseByline('By Kari Eksempel in Baku')?.people[0]?.place).toMatchObject({
      name: 'Baku',
      country: 'AZ',
      timeZone: 'Asia/Baku',
    });
  });

  it.each([
    '',
    ' \n ',
    'By',
    'By the numbers',
    'By The Numbers',
    'By Monday, the library was full.',
    'By Friday',
    'By June, the library will open',
    'By 1906, the club had forty members',
    'By air and by sea',
    'By Air and Sea',
    'By Popular Demand',
    'By default',
    'By opening a library, Bergen wins',
    "By Kari Eksempel's account, the match was over",
    'By George, She Did It',
    'By Christmas',
    'From Oslo to Bergen',
    'From bad to worse',
    'A library opened on Tuesday.',
    'Library opens in Bergen',
    'Norway opens library',
    'Mr. Eksempel said the library would open.',
    'The director, Kari Eksempel, said the library was open.',
    'kek/oek',
    '12345',
    '()',
  ])('takes %j for no byline', (text) => {
    expect(parseByline(text)).toBeUndefined();
  });

  it('throws for anything but a string', () => {
    expect(() => parseByline(7 as unknown as string)).toThrow(TypeError);
  });
});
