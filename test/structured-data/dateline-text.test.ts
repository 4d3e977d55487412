import { describe, expect, it } from 'vitest';
import { Dateline } from '../../src/model/index.js';
import { datelineText } from '../../src/structured-data/write/dateline-text.js';
import { cpuTime } from '../linear-time/cpu-time.js';

const read = (text: string, agencies: string[], places: string[]): string | undefined =>
  datelineText(Dateline.parse({ text, agencies, places }));

describe('datelineText', () => {
  it.each([
    ['BERGEN, Norway, Sept 26 (Reuters)', ['Reuters'], ['Bergen'], 'BERGEN, Norway, Sept 26'],
    ['Baku, September 26, AZERTAC', ['AZERTAC'], ['Baku'], 'Baku, September 26'],
    ['Baku, September 19 (AzerTAc)', ['AZERTAC'], ['Baku'], 'Baku, September 19'],
    ['MOSCOW, September 26. /TASS/', ['TASS'], ['Moscow'], 'MOSCOW, September 26'],
    ['(ANSA) - ROMA, 26 SET', ['ANSA'], ['Roma'], 'ROMA, 26 SET'],
    ['МОСКВА, 26 сен — РИА Новости', ['РИА Новости'], ['Москва'], 'МОСКВА, 26 сен'],
    ['Москва. 26 сентября. INTERFAX.RU', ['Interfax'], ['Москва'], 'Москва. 26 сентября'],
    ['SYDNEY, Sept 26 AAP', ['AAP'], ['Sydney'], 'SYDNEY, Sept 26'],
    ['AP - BERGEN', ['AP'], ['Bergen'], 'BERGEN'],
    ['San Diego (tca/dpa)', ['tca', 'dpa'], ['San Diego'], 'San Diego'],
    [
      'BERGEN, Norway, Oct. 5, 2026 /Newswire/',
      ['Newswire'],
      ['Bergen'],
      'BERGEN, Norway, Oct. 5, 2026',
    ],
    ['BERGEN, Norway--(WIRE)--Aug 29, 2024', ['WIRE'], ['Bergen'], 'BERGEN, Norway, Aug 29, 2024'],
    ['新华社北京9月26日电', ['新华社'], ['Beijing'], '北京9月26日'],
    ['(서울=연합뉴스) 김기자 기자', ['연합뉴스'], ['Seoul'], '서울'],
    ['【東京＝共同】', ['共同'], ['Tokyo'], '東京'],
  ])('takes the agency out of %s', (text, agencies, places, expected) => {
    expect(read(text, agencies, places)).toBe(expected);
  });

  it.each([
    ['Bergen, Feb. 7 /Example, K. Eksempel/', ['Example'], 'Bergen, Feb. 7'],
    ['BERGEN (Reuters) (By Kari Eksempel)', ['Reuters'], 'BERGEN'],
    ['新华社北京9月26日电（记者张三）', ['新华社'], '北京9月26日'],
  ])('takes the reporter beside the agency out of %s', (text, agencies, expected) => {
    expect(read(text, agencies, [])).toBe(expected);
  });

  it.each([
    ['МОСКВА, 26 июля. /ТАСС/', 'TASS', 'МОСКВА, 26 июля'],
    ['МОСКВА, 26 сен — РИА Новости', 'RIA Novosti', 'МОСКВА, 26 сен'],
    ['Bakı, 26 sentyabr, AZƏRTAC', 'AZERTAC', 'Bakı, 26 sentyabr'],
    ['İSTANBUL, 26 Eylül (İHA)', 'IHA', 'İSTANBUL, 26 Eylül'],
  ])('takes out an agency that %s spells in its own way', (text, agency, expected) => {
    expect(read(text, [agency], [])).toBe(expected);
  });

  it.each([
    ['(ANSA) - MONOPOLI (BARI), 6 LUG', 'ANSA', 'MONOPOLI (BARI), 6 LUG'],
    ['New Delhi [India], September 26 (ANI)', 'ANI', 'New Delhi [India], September 26'],
    ['OSLO/BERGEN, Sept 26 (Reuters)', 'Reuters', 'OSLO/BERGEN, Sept 26'],
    ['ASTANA, Kazakhstan', 'Kazinform', 'ASTANA, Kazakhstan'],
    ['SPRINGFIELD, Ill.', 'AP', 'SPRINGFIELD, Ill.'],
    ['SPRINGFIELD, Ill. (AP)', 'AP', 'SPRINGFIELD, Ill.'],
    ['WASHINGTON, D.C. (UPI)', 'UPI', 'WASHINGTON, D.C.'],
    ['APPLETON, Wis. (AP)', 'AP', 'APPLETON, Wis.'],
  ])('keeps the places of %s', (text, agency, expected) => {
    expect(read(text, [agency], ['Monopoli', 'Springfield'])).toBe(expected);
  });

  it('keeps a bracket at the end that holds a place of the dateline', () => {
    const dateline = Dateline.parse({
      text: 'MONOPOLI (BARI)',
      agencies: ['ANSA'],
      places: [{ name: 'Monopoli', region: 'Bari' }],
    });
    expect(datelineText(dateline)).toBe('MONOPOLI (BARI)');
  });

  it.each(['BERGEN —', ' BERGEN  - ', 'BERGEN,'])('ends %j without its dash', (text) => {
    expect(read(text, [], ['Bergen'])).toBe('BERGEN');
  });

  it.each([
    ['AP', ['AP']],
    ['(AFP)', ['AFP']],
    ['', []],
    [' — ', []],
  ])('is nothing for %j, which names no place and no day', (text, agencies) => {
    expect(read(text, agencies, [])).toBeUndefined();
  });

  it('takes time linear in the text', () => {
    const text = `${'('.repeat(100_000)}${' -'.repeat(100_000)}x${' /a'.repeat(100_000)}`;
    expect(cpuTime(() => read(text, ['AP'], []))).toBeLessThan(2000);
  });
});
