import { describe, expect, it } from 'vitest';
import { authorReader } from '../../../src/syndication/people/author-bylines.js';
import { lexiconOf } from '../../../src/text/options.js';
import { languages } from '../../../src/vocabulary/languages/index.js';
import { cpuTime } from '../../linear-time/cpu-time.js';

const authors = authorReader(lexiconOf({ languages, language: 'en' }));

describe('the bylines of authors', () => {
  it('are one for people whose names are all that is known', () => {
    expect(
      authors.bylines([{ name: 'Kari Eksempel' }, { name: 'Ola Eksempel', email: 'o@x.example' }]),
    ).toEqual([
      {
        people: [
          { name: 'Kari Eksempel', sameAs: [] },
          { name: 'Ola Eksempel', email: 'o@x.example', sameAs: [] },
        ],
        role: 'author',
      },
    ]);
  });

  it('are apart for those of whom a line says more, and for newsrooms', () => {
    const bylines = authors.bylines([
      { name: 'Kari Eksempel' },
      { name: 'By Ola Eksempel, Chess Editor' },
      { name: 'Example News', uri: 'https://x.example' },
      { name: 'Pat Sample' },
    ]);
    expect(bylines).toMatchObject([
      { people: [{ name: 'Kari Eksempel' }] },
      {
        text: 'By Ola Eksempel, Chess Editor',
        people: [{ name: 'Ola Eksempel', jobTitle: 'Chess Editor' }],
      },
      { people: [], organization: { name: 'Example News', uri: 'https://x.example' } },
      { people: [{ name: 'Pat Sample' }] },
    ]);
    expect(bylines[2]).not.toHaveProperty('text');
  });

  it('keep the letters of a user’s name, but not those of a line in capitals', () => {
    const names = ['kari99', 'WENDY Newsdesk', 'KARI EKSEMPEL', '/u/Kari'].map(
      (name) => authors.bylines([{ name }])[0]?.people[0]?.name,
    );
    expect(names).toEqual(['kari99', 'WENDY Newsdesk', 'Kari Eksempel', '/u/Kari']);
  });

  it('name an organization where the feed’s own author reads as no person', () => {
    expect(authors.bylines([{ name: 'example online' }], true)).toMatchObject([
      { people: [], organization: { name: 'example online' } },
    ]);
    expect(authors.bylines([{ name: 'Kari Eksempel' }], true)).toMatchObject([
      { people: [{ name: 'Kari Eksempel' }] },
    ]);
  });

  it('keep an address that no field has a place for in the printed text', () => {
    expect(
      authors.bylines([
        { name: 'Kari Eksempel and Ola Eksempel', uri: 'https://x.example' },
        { name: 'Example News', email: 'desk@x.example' },
        { name: '', email: 'desk@x.example' },
      ]),
    ).toMatchObject([
      { text: 'Kari Eksempel and Ola Eksempel (https://x.example)', people: [{}, {}] },
      { text: 'Example News (desk@x.example)', organization: { name: 'Example News' } },
      { text: 'desk@x.example', people: [] },
    ]);
  });

  it('are joined in a time in proportion to their number', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => ({ name: `kari${index % 500}` }));
    const time = cpuTime(() => {
      expect(authors.bylines(many)).toHaveLength(1);
    });
    expect(time).toBeLessThan(2000);
  });
});

describe('the bylines of a line that lists several', () => {
  const danish = authorReader(lexiconOf({ languages, language: 'da' }), 'da');

  it('are those of each name, in a language that has no table too', () => {
    expect(danish.bylines([{ name: 'Av Kari Eksempel og Ola Nordmann' }])).toMatchObject([
      { people: [{ name: 'Kari Eksempel' }] },
      { people: [{ name: 'Ola Nordmann' }] },
    ]);
    expect(danish.bylines([{ name: 'Kari Eksempel og Ola Nordmann' }])).toMatchObject([
      { people: [{ name: 'Kari Eksempel' }, { name: 'Ola Nordmann' }] },
    ]);
  });

  it('are those of each agency, and of whoever wrote with its help', () => {
    const namesOf = (name: string): readonly (string | undefined)[] =>
      danish
        .bylines([{ name }])
        .flatMap(({ people, organization }) => [
          ...people.map((person) => person.name),
          ...(organization ? [organization.name] : []),
        ]);
    expect(namesOf('dpa/AFP')).toEqual(['dpa', 'AFP']);
    expect(namesOf('AP, Reuters')).toEqual(['AP', 'Reuters']);
    expect(namesOf('Kari Eksempel avec AFP et Reuters')).toEqual([
      'Kari Eksempel',
      'AFP',
      'Reuters',
    ]);
    expect(namesOf('Kari Eksempel avec Ola')).toEqual(['Kari Eksempel avec Ola']);
  });

  it('keep an address in the printed text, since nobody says whose it is', () => {
    expect(
      danish.bylines([{ name: 'Kari Eksempel og Ola Nordmann', uri: 'https://x.example/k' }]),
    ).toMatchObject([
      {
        text: 'Kari Eksempel og Ola Nordmann (https://x.example/k)',
        people: [{ name: 'Kari Eksempel' }, { name: 'Ola Nordmann' }],
      },
    ]);
  });
});
