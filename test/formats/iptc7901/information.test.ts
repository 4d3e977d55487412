import { expect, it } from 'vitest';
import { readInformation } from '../../../src/formats/iptc7901/information.js';
import { lexiconOf } from '../../../src/text/options.js';
import { languages } from '../../../src/vocabulary/languages/index.js';

it.each([
  ['ccccb   dpa 061', { agency: { id: 'dpa' }, signals: [] }],
  ['dpa-tns 0908', { agency: { id: 'dpa' } }],
  ['/AFP-AB12', { agency: { id: 'afp' } }],
  ['F BELGA-0031 COR 703', { agency: { id: 'belga' }, language: 'fr', signals: ['correction'] }],
  ['N BELGA-0002', { language: 'nl' }],
  ['F dpa 0031 COR', { agency: { id: 'dpa' }, signals: [] }],
  ['', { signals: [] }],
])('readInformation reads %j', (information, said) => {
  expect(readInformation(information, lexiconOf({ languages }))).toMatchObject(said);
});

it('readInformation takes the words of one agency for no other', () => {
  expect(readInformation('F dpa 0031', lexiconOf({ languages }))).not.toHaveProperty('language');
});
