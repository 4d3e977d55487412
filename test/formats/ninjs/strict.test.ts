import { describe, expect, it } from 'vitest';
import { parse, type Diagnostic } from '../../../src/index.js';
import { releases } from '../../../src/formats/ninjs/release.js';
import { latest, middle, oldest } from './documents.js';

function faults(item: unknown, version: string): readonly Diagnostic[] {
  const text = typeof item === 'string' ? item : JSON.stringify(item);
  const { diagnostics } = parse(text, { format: 'ninjs', strict: true, version });
  return diagnostics.filter(({ severity }) => severity === 'error');
}

const said = (item: unknown, version: string): string[] =>
  faults(item, version).map(({ code, path }) => `${code} ${path ?? ''}`);

describe('strict reading of ninjs', () => {
  it.each([
    ['1.6', oldest],
    ['2.2', middle],
    ['3.1', latest],
  ])('takes an item that is valid in %s', (version, item) => {
    expect(faults(item, version)).toEqual([]);
  });

  it('asserts no formats, and asks for nothing but a uri', () => {
    expect(faults({ uri: 'not a uri', versionCreated: 'Tuesday' }, '3.1')).toEqual([]);
    for (const version of releases) {
      expect(said({ type: 'text' }, version)).toEqual(['ninjs/missing-property uri']);
    }
  });

  it('says nothing without the option', () => {
    const { diagnostics } = parse('{"uri":"x","headline":"H","language":"en","desk":1}', {
      format: 'ninjs',
    });
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['1.0', { uri: 'x', urgency: 3 }, 'ninjs/unknown-property urgency'],
    ['1.1', { uri: 'x', type: 'component' }, 'ninjs/wrong-value type'],
    ['1.2', { uri: 'x', headline_short: 'H' }, 'ninjs/unknown-property headline_short'],
    [
      '1.2',
      { uri: 'x', associations: { a: { uri: 'y', slugline: 's' } } },
      'ninjs/unknown-property associations.a.slugline',
    ],
    ['1.3', { uri: 'x', 'headline-é': 'H' }, 'ninjs/unknown-property headline-é'],
    [
      '1.3',
      { uri: 'x', associations: { é: { uri: 'y' } } },
      'ninjs/unknown-property associations.é',
    ],
    [
      '1.4',
      { uri: 'x', person: [{ contactinfo: [] }] },
      'ninjs/unknown-property person[0].contactinfo',
    ],
    ['1.4', { uri: 'x', rightsinfo: { langid: 'y' } }, 'ninjs/conflicting-properties rightsinfo'],
    ['1.5', { uri: 'x', subject: [{ relevance: 101 }] }, 'ninjs/wrong-value subject[0].relevance'],
    ['1.5', { uri: 'x', subject: [{ relevance: 1.5 }] }, 'ninjs/wrong-type subject[0].relevance'],
    ['1.5', { uri: 'x', digitalsourcetype: {} }, 'ninjs/unknown-property digitalsourcetype'],
    ['1.6', { uri: 'x', body_text: ['a'] }, 'ninjs/wrong-type body_text'],
    ['1.6', { uri: 'x', person: 'Kari' }, 'ninjs/wrong-type person'],
    ['2.0', { uri: 'x', expires: '2024' }, 'ninjs/unknown-property expires'],
    [
      '2.0',
      { uri: 'x', associations: [{ uri: 'y', desk: 1 }] },
      'ninjs/unknown-property associations[0].desk',
    ],
    [
      '2.1',
      { uri: 'x', associations: [{ uri: 'y' }] },
      'ninjs/missing-property associations[0].name',
    ],
    ['2.2', { uri: 'x', bodies: [{ role: 'main' }] }, 'ninjs/missing-property bodies[0].value'],
    ['2.2', { uri: 'x', type: 'event' }, 'ninjs/wrong-value type'],
    [
      '2.2',
      { uri: 'x', places: [{ geojson: { coordinates: [1, 2] } }] },
      'ninjs/wrong-value places[0].geojson',
    ],
    ['3.0', { uri: 'x', urgency: 10 }, 'ninjs/wrong-value urgency'],
    ['3.0', { uri: 'x', digitalSourceType: {} }, 'ninjs/unknown-property digitalSourceType'],
    [
      '3.0',
      { uri: 'x', renditions: [{ name: 'a', width: 1.5 }] },
      'ninjs/wrong-type renditions[0].width',
    ],
    [
      '3.0',
      { uri: 'x', organisations: [{ symbols: [{ ticker: 'X' }] }] },
      'ninjs/unknown-property organisations[0].symbols[0].ticker',
    ],
    ['3.1', { uri: 'x', versioncreated: 'y' }, 'ninjs/unknown-property versioncreated'],
    [
      '3.1',
      { uri: 'x', eventDetails: { dates: { startDate: 'a', expectedStartDate: '2023' } } },
      'ninjs/conflicting-properties eventDetails.dates',
    ],
    [
      '3.1',
      { uri: 'x', eventDetails: { dates: { expectedStartDate: 'in May' } } },
      'ninjs/wrong-value eventDetails.dates.expectedStartDate',
    ],
    [
      '3.1',
      {
        uri: 'x',
        eventDetails: { dates: { startDate: 'a', recurrence: { recurrenceDates: [] } } },
      },
      'ninjs/wrong-value eventDetails.dates.recurrence.recurrenceDates',
    ],
  ])('finds what %s does not allow in %j', (version, item, fault) => {
    expect(said(item, version)).toEqual([fault]);
  });

  it.each([
    ['2.0', { uri: 'x', associations: [{ name: 'a', desk: 1 }] }],
    ['2.0', { uri: 'x', associations: [{ uri: 'y' }] }],
    ['1.4', { uri: 'x', rightsinfo: { linkedrights: 'y', more: 1 } }],
    ['1.1', { uri: 'x', place: [{ geometry_any: { free: true } }] }],
    ['1.3', { uri: 'x', altids: { any: { thing: 1 } } }],
    ['3.1', { uri: 'x', type: 'event', eventDetails: { dates: { expectedStartDate: '2023-07' } } }],
    [
      '3.1',
      {
        uri: 'x',
        plannedCoverage: [
          { type: 'text', dates: { startDate: 'a', expectedStartDate: '2023', endDate: 'b' } },
        ],
      },
    ],
  ])('takes what %s allows in %j', (version, item) => {
    expect(faults(item, version)).toEqual([]);
  });

  it('says where, by line and column', () => {
    const text = '{\n  "uri": "x",\n  "bodies": [\n    { "value": 7 }\n  ]\n}';
    expect(faults(text, '3.1')).toMatchObject([
      {
        code: 'ninjs/wrong-type',
        path: 'bodies[0].value',
        message: 'Expected a string here, not 7.',
        range: { start: { line: 4, column: 16 }, end: { line: 4, column: 17 } },
      },
    ]);
  });

  it('holds each item of a list, by its place in it', () => {
    expect(said([{ uri: 'x' }, { uri: 'y', desk: 1 }], '3.1')).toEqual([
      'ninjs/unknown-property [1].desk',
    ]);
  });

  it('takes the release that an item names before that of the option', () => {
    expect(said({ ...oldest, desk: 1 }, '3.1')).toEqual(['ninjs/unknown-property desk']);
  });
});
