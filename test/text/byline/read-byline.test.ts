import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readByline, type BylinePosition } from '../../../src/text/byline/read-byline.js';
import { lexiconOf } from '../../../src/text/options.js';
import { languages } from '../../../src/vocabulary/languages/index.js';
import { stated } from './people.js';

const lexicon = lexiconOf({ languages });
const read = (text: string, position: BylinePosition) => readByline(text, lexicon, { position });

describe('readByline', () => {
  it.each<readonly [BylinePosition, string]>([
    ['below-headline', 'By Kari Eksempel'],
    ['above-headline', 'By Kari Eksempel'],
    ['anywhere', 'By Kari Eksempel'],
    ['below-headline', 'by Kari Eksempel, Reuters'],
    ['below-headline', 'Kari Eksempel, Reuters'],
    ['below-headline', 'Kari Eksempel\nExample Daily'],
    ['above-text', 'Kari Eksempel'],
    ['trailing', '— Kari Eksempel'],
    ['trailing', '--Kari Eksempel, Reuters'],
    ['trailing', 'Kari Eksempel/TT'],
    ['trailing', 'Kari Eksempel, Executive Director, Example Centre for Chess, Oslo'],
  ])('reads, standing %s, %j', (position, text) => {
    expect(stated(read(text, position)?.byline)?.[0]?.name).toBe('Kari Eksempel');
  });

  it.each<readonly [BylinePosition, string]>([
    ['anywhere', 'Kari Eksempel, Reuters'],
    ['below-headline', 'Kari Eksempel'],
    ['below-headline', 'KARI EKSEMPEL'],
    ['trailing', 'Kari Eksempel'],
    ['below-headline', 'Chess Marathon Opens'],
    ['below-headline', 'BERGEN, Norway'],
    ['below-headline', 'Oslo, Norway'],
    ['below-headline', 'Example University'],
    ['below-headline', 'by the British Chess Federation.'],
    ['below-headline', 'NORWAY OPENS LIBRARY, DIRECTOR SAYS'],
    ['trailing', 'On Friday, the director of the library said it would open.'],
    ['trailing', 'Kari Eksempel, director of the library, said it would open.'],
    ['trailing', 'Society 2023-09-26 13:50:00'],
    ['below-headline', `By ${'Kari Eksempel and '.repeat(40)}Ola Prøve`],
  ])('takes for none, standing %s, %j', (position, text) => {
    expect(read(text, position)).toBeUndefined();
  });

  it('takes the lines that go on with it, and no more', () => {
    const lead = 'BERGEN, Norway (AP) — A library opened.';
    const one = read(`By Kari Eksempel\n${lead}`, 'below-headline');
    const two = read(`By Kari Eksempel\nAP Chess Writer\n${lead}`, 'below-headline');
    const four = read(
      `By Kari Eksempel\nAP Writer\nand Ola Prøve\nReuters\n${lead}`,
      'below-headline',
    );
    expect(one?.byline.text).toBe('By Kari Eksempel');
    expect(two?.byline.text).toBe('By Kari Eksempel\nAP Chess Writer');
    expect(four?.byline.text).toBe('By Kari Eksempel\nAP Writer\nand Ola Prøve\nReuters');
    expect(read('By Kari Eksempel\nOSLO', 'below-headline')?.byline.text).toBe('By Kari Eksempel');
    expect(
      read('By Kari Eksempel\nThe Example Council voted to open a library.', 'below-headline')
        ?.byline.text,
    ).toBe('By Kari Eksempel');
  });

  it('stops in front of a dateline that goes on in the same line', () => {
    const found = read(
      'By Shirish B Example Kathmandu, Oct 17 (PTI) A library opened.',
      'below-headline',
    );
    expect(stated(found?.byline)).toEqual([{ name: 'Shirish B Example' }]);
    expect(found?.span).toEqual({ start: 0, end: 'By Shirish B Example'.length });
  });

  it('spans all that was read, its closing signs too', () => {
    expect(read('  By Kari Eksempel, dpa =', 'field')?.span).toEqual({ start: 2, end: 25 });
    expect(read('(By Kari Eksempel)', 'field')?.span).toEqual({ start: 0, end: 18 });
  });

  it('tells where each field stood', () => {
    const text =
      '  By Dr. KARI EKSEMPEL Jr., AP Chess Writer, in Bergen, Norway, kari@example.org =';
    const found = read(text, 'field');
    const printed = Object.entries(found?.origins() ?? {}).map(([path, { start, end }]) => [
      path,
      text.slice(start, end),
    ]);
    expect(Object.fromEntries(printed)).toEqual({
      'people[0].name': 'KARI EKSEMPEL',
      'people[0].honorificPrefix': 'Dr.',
      'people[0].honorificSuffix': 'Jr.',
      'people[0].jobTitle': 'Chess Writer',
      'people[0].affiliation': 'AP',
      'people[0].place': 'Bergen, Norway',
      'people[0].email': 'kari@example.org',
    });
  });

  it('says of a doubtful reading that it is one', () => {
    const found = read('Madonna', 'field') ?? read('By Madonna', 'field');
    expect(found?.findings.map(({ code }) => code)).toEqual(['byline/uncertain']);
    expect(read('By Kari Eksempel, Reuters', 'field')?.findings).toEqual([]);
  });

  it('says of what fits no field that the text alone has it', () => {
    const text = 'By Kari Eksempel @karieksempel';
    const [finding] = read(text, 'field')?.findings ?? [];
    expect(finding?.code).toBe('byline/unplaced');
    expect(text.slice(finding?.span?.start, finding?.span?.end)).toBe('@karieksempel');
  });

  it('keeps the first of two places, and says that the second fits no field', () => {
    const found = read('By Kari Eksempel in Oslo, Example Daily, Bergen', 'field');
    expect(stated(found?.byline)).toEqual([
      { name: 'Kari Eksempel', of: 'Example Daily', at: 'Oslo/NO' },
    ]);
    expect(found?.findings.map(({ code, message }) => [code, message.slice(0, 8)])).toEqual([
      ['byline/unplaced', '"Bergen"'],
    ]);
  });

  it('says of a place that it may be another of the name', () => {
    const place = (name: string, country: string) => ({
      name,
      country,
      timeZone: 'Europe/London',
      position: { latitude: 0, longitude: 0 },
      population: 1000,
    });
    const gazetteer = {
      lookup: (name: string) => (name === 'Twinford' ? [place(name, 'GB'), place(name, 'IE')] : []),
    };
    const twin = lexiconOf({ languages, gazetteer });
    const found = readByline('By Kari Eksempel in Twinford', twin, { position: 'field' });
    expect(found?.findings.map(({ code, path }) => [code, path])).toEqual([
      ['byline/ambiguous-place', 'people[0].place'],
    ]);
    const home = readByline('By Kari Eksempel in Twinford', twin, {
      position: 'field',
      home: 'IE',
    });
    expect(home?.byline.people[0]?.place?.country).toBe('IE');
  });

  it('never throws, and every span lies in the text', () => {
    const word = fc.constantFrom(
      'By',
      'Kari',
      'Eksempel',
      'and',
      'in',
      'Oslo',
      'Reuters',
      'AP',
      'Writer',
      'the',
      'of',
      'Jr.',
      'Dr.',
      ',',
      ';',
      '\n',
      '(',
      ')',
      '/',
      '—',
      '@',
      'a@b.c',
      '.',
      '"',
      '张三',
      '记者',
      'с',
      'المثال',
      '=',
      'Oct',
      '17',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
          fc.string({ unit: 'grapheme' }),
        ),
        fc.constantFrom<BylinePosition>(
          'field',
          'above-headline',
          'below-headline',
          'above-text',
          'trailing',
          'anywhere',
        ),
        (text, position) => {
          const found = read(text, position);
          for (const span of [
            found?.span,
            ...(found?.findings ?? []).map((finding) => finding.span),
          ]) {
            if (span === undefined) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          if (found === undefined) return;
          expect(text).toContain(found.byline.text);
          expect(found.confidence).toBeGreaterThanOrEqual(0.55);
          expect(found.confidence).toBeLessThanOrEqual(1);
          expect(found.byline.people.length > 0 || found.byline.organization !== undefined).toBe(
            true,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
