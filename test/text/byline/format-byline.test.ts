import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseByline } from '../../../src/front-door/text.js';
import { Byline, type BylineInput } from '../../../src/model/index.js';
import { formatByline } from '../../../src/text/byline/format-byline.js';
import { agencies } from '../../../src/vocabulary/agencies.js';
import { bylineWordings } from '../../../src/vocabulary/byline-styles.js';

const byline = (input: BylineInput) => Byline.parse(input);
const kari = { name: 'Kari Eksempel' };
const ola = { name: 'Ola McDonald' };

describe('formatByline', () => {
  it.each<readonly [string | undefined, BylineInput, string]>([
    [undefined, { people: ['Kari Eksempel'] }, 'By Kari Eksempel'],
    ['reuters', { people: [{ ...kari, affiliation: 'Reuters' }] }, 'By Kari Eksempel, Reuters'],
    ['de', { people: [kari, ola] }, 'Von Kari Eksempel und Ola McDonald'],
    ['efe', { people: [kari, ola] }, 'Por Kari Eksempel y Ola McDonald'],
    ['ansa', { people: [kari] }, '(di Kari Eksempel)'],
    ['ria', { people: [kari] }, 'Автор: Kari Eksempel'],
    ['ap', { people: [kari, ola] }, 'By KARI EKSEMPEL and OLA McDONALD'],
    [
      'ap',
      { people: [{ ...kari, jobTitle: 'Business Writer', affiliation: 'AP' }] },
      'By KARI EKSEMPEL\nAP Business Writer',
    ],
    [
      'ap',
      {
        people: [
          { ...kari, affiliation: 'AP' },
          { ...ola, jobTitle: 'Critic', affiliation: 'Example Daily' },
        ],
      },
      'By KARI EKSEMPEL\nAP\nand OLA McDONALD\nCritic, Example Daily',
    ],
    [undefined, { organization: 'The Associated Press' }, 'By The Associated Press'],
    [undefined, { people: [kari], organization: 'agencies' }, 'By Kari Eksempel and agencies'],
    [
      undefined,
      {
        people: [
          { ...kari, place: 'Oslo' },
          { ...ola, place: 'Bergen' },
        ],
      },
      'By Kari Eksempel in Oslo and Ola McDonald in Bergen',
    ],
    [
      undefined,
      {
        people: [
          { ...kari, affiliation: 'Reuters' },
          { ...ola, affiliation: 'AFP' },
        ],
      },
      'By Kari Eksempel, Reuters, and Ola McDonald, AFP',
    ],
    [
      undefined,
      { people: [kari, { ...ola, affiliation: 'AFP' }] },
      'By Kari Eksempel; Ola McDonald, AFP',
    ],
    [
      undefined,
      {
        people: [
          {
            ...kari,
            honorificPrefix: 'Dr.',
            honorificSuffix: 'PhD',
            jobTitle: 'Chairman of the Example Union',
            affiliation: 'Example Union',
            place: { name: 'Springfield', region: 'Illinois' },
            email: 'kari@example.org',
          },
        ],
      },
      'By Dr. Kari Eksempel PhD in Springfield, Illinois, Chairman of the Example Union, kari@example.org',
    ],
    [
      undefined,
      { people: [kari, { ...ola, role: 'translator' }] },
      'By Kari Eksempel, translated by Ola McDonald',
    ],
    [undefined, { people: [kari], role: 'photographer' }, 'Photos by Kari Eksempel'],
    [undefined, {}, ''],
  ])('prints in the style %s', (style, input, line) => {
    expect(formatByline(byline(input), style)).toBe(line);
  });

  it('throws for a style that is neither an agency nor a language', () => {
    expect(() => formatByline(byline({ people: [kari] }), 'nobody')).toThrow(/style: .*nobody/);
  });
});

/** Names as every script and house has them. */
const name = fc.constantFrom(
  'Kari Eksempel',
  'Ola McDonald',
  "Pat O'Sample",
  'Piet van der Berg',
  'Maria de la Muestra',
  'A.J. Sample',
  'Jean-Loup Dupont',
  'Lee Su-wan',
  'Иван Примеров',
  'Leyla Nümunəli',
);

const person = fc.record(
  {
    name,
    honorificPrefix: fc.constantFrom('Dr.', 'Mr.', 'Lt. Gen.'),
    honorificSuffix: fc.constantFrom('Jr.', 'III', 'PhD'),
    jobTitle: fc.constantFrom(
      'Business Writer',
      'Executive Director',
      'professor of chess',
      'Editor and Publisher',
    ),
    affiliation: fc.constantFrom(
      'Reuters',
      'AP',
      'Example Centre for Chess (ECC)',
      'University of Example',
    ),
    place: fc.constantFrom('Oslo', 'Bergen', 'Baku'),
    email: fc.constant('desk@news.example'),
  },
  { requiredKeys: ['name'] },
);

const people = fc.uniqueArray(person, { minLength: 1, maxLength: 4, selector: (one) => one.name });

/** What the line itself says: neither how it was printed nor what tables add to a place. */
function parts(read: Byline | undefined): unknown {
  return read?.people.map(({ place, ...rest }) => ({ ...rest, place: place?.name }));
}

describe('a byline that is written', () => {
  it.each(['en', 'ap', 'reuters', 'dpa', 'upi', 'aap'])('in the style %s reads back', (style) => {
    fc.assert(
      fc.property(people, (input) => {
        const written = byline({ people: input });
        expect(parts(parseByline(formatByline(written, style)))).toEqual(parts(written));
      }),
      { numRuns: 120 },
    );
  });

  it.each(agencies.map(({ id, language = 'en' }) => ({ id, language })))(
    'in the style of $id reads back',
    ({ id, language }) => {
      const written = byline({ people: ['Kari Eksempel', 'Ola McDonald', 'Pat van der Berg'] });
      const read = parseByline(formatByline(written, id), { language });
      expect(parts(read)).toEqual(parts(written));
    },
  );

  it.each(Object.keys(bylineWordings))('in the language %s reads back', (language) => {
    const names = fc.uniqueArray(name, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(names, (input) => {
        const written = byline({ people: input });
        expect(parts(parseByline(formatByline(written, language), { language }))).toEqual(
          parts(written),
        );
      }),
    );
  });
});
