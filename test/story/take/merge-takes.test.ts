import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../src/body/index.js';
import { readInstruction } from '../../../src/story/take/read-instruction.js';
import { mergeTakes } from '../../../src/story/take/merge-takes.js';
import { article } from '../story.js';

const at = (minute: number) => ({
  publishedAt: `2023-09-26T10:${String(minute).padStart(2, '0')}:00Z`,
});
const opening = 'A library opened in Bergen on Tuesday.';
const players = 'Three hundred players came.';
const boards = 'The director said boards ran out.';
const night = 'The last game ended after midnight.';
const base = article(at(0), opening, players, boards);
const textOf = (takes: Parameters<typeof mergeTakes>[0]): string =>
  toPlainText(mergeTakes(takes).article?.body ?? []).replaceAll('\n\n', ' | ');

describe('readInstruction', () => {
  it.each([
    [
      "picks up 4th graf pvs, bgng: ``The director...''",
      { action: 'pick-up', paragraphs: { first: 4, last: 4 }, beginning: 'The director...' },
    ],
    ['pick up 3rd graf', { action: 'pick-up', paragraphs: { first: 3, last: 3 } }],
    ['PICKUP third graf', { action: 'pick-up', paragraphs: { first: 3, last: 3 } }],
    [
      'INSERTS 2 grafs after 3rd graf pvs',
      { action: 'insert', side: 'after', paragraphs: { first: 3, last: 3 } },
    ],
    [
      'SUBS 3rd-5th grafs to CORRECT names',
      { action: 'substitute', paragraphs: { first: 3, last: 5 } },
    ],
    ['ADD at end', { action: 'append' }],
    ['weiter ab 3. Absatz', { action: 'pick-up', paragraphs: { first: 3, last: 3 } }],
    [
      'Nach dem 2. Absatz einfügen',
      { action: 'insert', side: 'after', paragraphs: { first: 2, last: 2 } },
    ],
    ['ersetzt Absätze 3 bis 5', { action: 'substitute', paragraphs: { first: 3, last: 5 } }],
    ['sigue desde el tercer párrafo', { action: 'pick-up', paragraphs: { first: 3, last: 3 } }],
    [
      'insertar después del párrafo 2',
      { action: 'insert', side: 'after', paragraphs: { first: 2, last: 2 } },
    ],
    ['sustituye el 4º párrafo', { action: 'substitute', paragraphs: { first: 4, last: 4 } }],
    ['Adds quote from director', undefined],
    ['LEADS with 3 grafs', undefined],
    ['Updates throughout', undefined],
  ])('of %j is %j', (clause, expected) => {
    expect(readInstruction(clause)).toEqual(expected);
  });
});

describe('mergeTakes', () => {
  it('adds, in the order that the wire counts, whatever the order they came in', () => {
    const first = article({ ...at(1), signals: ['add'], version: '1' }, night);
    const second = article({ ...at(1), signals: ['add'], version: '2' }, 'Entry was free.');
    const whole = `${opening} | ${players} | ${boards} | ${night} | Entry was free.`;
    expect(textOf([second, base, first])).toBe(whole);
    expect(textOf([base, first, second])).toBe(whole);
  });

  it('takes a new lead, and picks the old text up', () => {
    const lead = article(
      {
        ...at(5),
        headline: 'Library closes late',
        signals: ['update'],
        version: '2',
        editorialNote: 'Eds: LEADS with 1 graf; picks up 2nd graf pvs',
      },
      'The library closed at one.',
    );
    const { article: merged, diagnostics } = mergeTakes([base, lead]);
    expect(diagnostics).toEqual([]);
    expect(merged?.headline).toBe('Library closes late');
    expect(textOf([base, lead])).toBe(`The library closed at one. | ${players} | ${boards}`);
  });

  it('does not pick up twice what the lead holds already', () => {
    const lead = article(
      { ...at(5), editorialNote: 'picks up 2nd graf' },
      'It closed at one.',
      players,
      boards,
    );
    expect(textOf([base, lead])).toBe(`It closed at one. | ${players} | ${boards}`);
  });

  it('inserts and puts in place by the numbers of the version that they are meant for', () => {
    const insert = article(
      {
        ...at(2),
        signals: ['insert'],
        version: '1',
        editorialNote: 'INSERTS 1 graf after 1st graf',
      },
      night,
    );
    const sub = article(
      { ...at(3), signals: ['sub'], editorialNote: 'SUBS 3rd graf to CORRECT who spoke' },
      'The mayor said boards ran out.',
    );
    expect(textOf([sub, insert, base])).toBe(
      `${opening} | ${night} | ${players} | The mayor said boards ran out.`,
    );
  });

  it('goes by how a paragraph begins before its number, and by an instruction in the text', () => {
    const insert = article(
      { ...at(2), signals: ['insert'] },
      'INSERT after 1st graf: "The director"',
      night,
    );
    expect(textOf([base, insert])).toBe(`${opening} | ${players} | ${boards} | ${night}`);
  });

  it('starts anew with a later whole text', () => {
    const add = article({ ...at(1), signals: ['add'], version: '1' }, night);
    const writethru = article({ ...at(9), signals: ['update'] }, opening, night);
    expect(textOf([writethru, add, base])).toBe(`${opening} | ${night}`);
  });

  it.each([
    ['story/take-misplaced', [base, article({ ...at(2), signals: ['insert'] }, night)]],
    [
      'story/take-misplaced',
      [base, article({ ...at(2), signals: ['sub'], editorialNote: 'SUBS 9th graf' }, night)],
    ],
    ['story/take-missing', [base, article({ ...at(2), signals: ['add'], version: '2' }, night)]],
    ['story/take-alone', [article({ ...at(2), signals: ['add'], version: '1' }, night)]],
  ])('says %s', (code, takes) => {
    expect(mergeTakes(takes).diagnostics.map((one) => one.code)).toEqual([code]);
  });

  it('makes nothing of nothing', () => {
    expect(mergeTakes([])).toEqual({ diagnostics: [] });
  });
});
