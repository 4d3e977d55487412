import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/text/options.js';
import { englishNames } from '../../src/time/calendar-names.js';
import { parseTimestamp } from '../../src/time/parse-timestamp.js';
import { parseWrittenDate } from '../../src/time/parse-written-date.js';
import { languages } from '../../src/vocabulary/languages/index.js';

const names = lexiconOf({ languages });

describe('parseWrittenDate', () => {
  it.each([
    ['03 Apr 02 1500 GMT', '2002-04-03T15:00:00Z'],
    ['Tue, 26 Sep 2023 1:50:00 PM +0400', '2023-09-26T13:50:00+04:00'],
    ['Tue, 26 Sep 2023 01:50 p.m. GMT', '2023-09-26T13:50:00Z'],
    ['Tue, 26 Sep 2023 12:05 AM GMT', '2023-09-26T00:05:00Z'],
    ['Tue, 26 Sep 2023 12:05 PM GMT', '2023-09-26T12:05:00Z'],
    ['Tue, 26 Sep 2023 13:50 PM GMT', '2023-09-26T13:50:00Z'],
    ['9/26/2023 1:50:00 PM -04:00', '2023-09-26T13:50:00-04:00'],
    ['26/09/2023 13:50 GMT', '2023-09-26T13:50:00Z'],
    ['26.09.2023 13:50 GMT', '2023-09-26T13:50:00Z'],
    ['2023/9/26 13:50:00 +0900', '2023-09-26T13:50:00+09:00'],
    ['2023-9-6 13:50 GMT', '2023-09-06T13:50:00Z'],
    ['2023-09-26 1:50 PM GMT', '2023-09-26T13:50:00Z'],
    ['2023年9月26日 13:50 GMT', '2023-09-26T13:50:00Z'],
    ['September 26th, 2023 at 1:50 pm GMT', '2023-09-26T13:50:00Z'],
    ['Tues, 26th of September 2023 3pm GMT', '2023-09-26T15:00:00Z'],
    ['mar., 26 sept. 2023 13:50:00 +0200', '2023-09-26T13:50:00+02:00'],
    ['26 de septiembre de 2023 13:50 GMT', '2023-09-26T13:50:00Z'],
    ['Di, 26 Dez 2023 13:50:00 +0100', '2023-12-26T13:50:00+01:00'],
    ['26. Dezember 2023 13:50 GMT', '2023-12-26T13:50:00Z'],
    ['26 сентября 2023 13:50 GMT', '2023-09-26T13:50:00Z'],
    ['26 Eylül 2023 Salı 13:50 GMT', '2023-09-26T13:50:00Z'],
    ['26-Sep-2023 1:50 PM GMT', '2023-09-26T13:50:00Z'],
  ])('reads %j as %s', (text, instant) => {
    expect(parseTimestamp(text, { names })).toEqual({
      day: instant.slice(0, 10),
      instant,
      findings: [],
    });
  });

  it('takes a day of slashes only where it can be no month', () => {
    expect(parseWrittenDate('9/10/2023 13:50', englishNames)).toBeUndefined();
    expect(parseWrittenDate('9/9/2023 13:50', englishNames)?.day).toBe('2023-09-09');
  });

  it.each([
    'the 26th of last month',
    'Sep 26',
    '26 Sep 2023 25:00 pm',
    '26 Sep 2023 edition of the paper',
    '32/13/2023',
    '1:50 pm',
    '26 26 Sep 2023',
  ])('takes %j for no date', (text) => {
    expect(parseWrittenDate(text, names)).toBeUndefined();
  });

  it('keeps a zone it can read nothing into, for the reader of zones to say so', () => {
    expect(parseTimestamp('26/09/2023 13:50 Bergenish', { names })).toMatchObject({
      day: '2023-09-26',
      findings: [{ code: 'time/unknown-zone' }],
    });
  });

  it('says where a weekday is wrong', () => {
    expect(parseTimestamp('lundi 26 septembre 2023 13:50 GMT', { names }).findings).toMatchObject([
      { code: 'time/weekday-mismatch' },
    ]);
  });
});
