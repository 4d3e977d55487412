import { describe, expect, it } from 'vitest';
import * as model from '../../src/model/index.js';

/** For every term of the model, what it needs at least, a key with a slip, and the key that was meant. */
const slips: readonly (readonly [keyof typeof model, object, string, string])[] = [
  ['Article', { headline: '' }, 'by_lines', 'bylines'],
  ['Byline', {}, 'peple', 'people'],
  ['Credit', {}, 'rol', 'role'],
  ['Concept', {}, 'same_as', 'sameAs'],
  ['Genre', {}, 'nmae', 'name'],
  ['Dateline', { text: '' }, 'place', 'places'],
  ['Access', { free: true }, 'part', 'parts'],
  ['Correction', { text: '' }, 'publishedat', 'publishedAt'],
  ['Identifier', { value: 'A' }, 'roles', 'role'],
  ['LiveUpdate', { id: 'A' }, 'headlines', 'headline'],
  ['Related', {}, 'uri', 'url'],
  ['Media', { type: 'picture' }, 'alternativetext', 'alternativeText'],
  ['Rendition', { href: '/a.jpg' }, 'hieght', 'height'],
  ['Agency', { name: '' }, 'ids', 'id'],
  ['Group', {}, 'part', 'parts'],
  ['Organization', { name: '' }, 'url', 'uri'],
  ['Publisher', { name: '' }, 'correctionPolicy', 'correctionsPolicy'],
  ['Person', { name: '' }, 'honorificPrefixes', 'honorificPrefix'],
  ['Place', { name: '' }, 'timezone', 'timeZone'],
  ['PlaceMention', { name: '' }, 'region_code', 'regionCode'],
  ['Position', { latitude: 0, longitude: 0 }, 'lattitude', 'latitude'],
  ['Rights', {}, 'usage_terms', 'usageTerms'],
];

describe('a term of the model', () => {
  it.each(slips)('%s, of %j, refuses the key %s and names %s', (name, least, slip, meant) => {
    const schema = model[name];
    expect(schema.safeParse(least).success).toBe(true);
    const { error } = schema.safeParse({ ...least, [slip]: 'x' });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      `Unknown key "${slip}": did you mean "${meant}"?`,
    ]);
  });

  it('lists the known keys where none is near', () => {
    const { error } = model.Position.safeParse({ latitude: 0, longitude: 0, altitudeAboveSea: 1 });
    expect(error?.issues[0]?.message).toBe(
      'Unknown key "altitudeAboveSea": known keys: latitude, longitude',
    );
  });

  it('names every unknown key, by its path', () => {
    const { error } = model.Article.safeParse({
      headline: '',
      bylines: [{ people: [{ name: 'Kari Eksempel', job: 'Editor', titel: 'Dr.' }] }],
    });
    expect(error?.issues[0]?.path).toEqual(['bylines', 0, 'people', 0]);
    expect(error?.issues[0]?.message).toMatch(/"job".*; .*"titel"/);
  });

  it('has no row missing above', () => {
    const terms = Object.entries(model).filter(([, schema]) => schema.type === 'object');
    expect(slips.map(([name]) => name).sort()).toEqual(terms.map(([name]) => name).sort());
  });
});

describe('an Article', () => {
  it('needs a headline and nothing else', () => {
    expect(model.Article.safeParse({}).error?.issues).toMatchObject([
      { path: ['headline'], code: 'invalid_type' },
    ]);
  });

  it.each([
    ['urgency', 0],
    ['urgency', 10],
    ['urgency', 2.5],
    ['status', 'cancelled'],
    ['type', 'story'],
    ['signals', ['']],
    ['publishedAt', '--09-26'],
    ['publishedAt', '2023-02-29'],
    ['publishedAt', '2023-09-26T13:50:00'],
    ['modifiedAt', '2023-09-26'],
    ['url', 'javascript:alert(1)'],
    ['language', 'English language'],
    ['keywords', 'chess'],
    ['headline', null],
    ['extra', { made: () => 1 }],
    ['access', { free: true, parts: [{ cssSelector: 'div > p' }] }],
  ])('refuses %s: %j', (field, value) => {
    const { error } = model.Article.safeParse({ headline: '', [field]: value });
    expect(error?.issues[0]?.path[0]).toBe(field);
  });
});
