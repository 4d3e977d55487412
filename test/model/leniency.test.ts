import { describe, expect, it } from 'vitest';
import {
  Article,
  Byline,
  Dateline,
  Media,
  Person,
  Rights,
  type ArticleInput,
} from '../../src/model/index.js';

const organization = { name: 'Example News', sameAs: [] };
const concept = { name: 'Chess', sameAs: [] };

describe('a name where an object stands', () => {
  it.each<[keyof ArticleInput, unknown, unknown]>([
    ['provider', 'Example News', organization],
    ['publisher', 'Example News', organization],
    ['sources', ['Example News'], [organization]],
    ['genres', ['Opinion'], [{ name: 'Opinion' }]],
    ['subjects', ['Chess'], [concept]],
    ['people', ['Chess'], [concept]],
    ['organizations', ['Chess'], [concept]],
    ['events', ['Chess'], [concept]],
    ['places', ['Bergen'], [{ name: 'Bergen', sameAs: [] }]],
  ])('does for article.%s', (field, given, expected) => {
    expect(Article.parse({ headline: '', [field]: given })[field]).toEqual(expected);
  });

  it('does for the people and the newsroom of a byline', () => {
    const { people, organization: newsroom } = Byline.parse({
      people: ['Kari Eksempel'],
      organization: 'Example News',
    });
    expect(people).toEqual([{ name: 'Kari Eksempel', sameAs: [] }]);
    expect(newsroom).toEqual(organization);
  });

  it("does for a person's affiliation and place", () => {
    const person = Person.parse({
      name: 'Kari Eksempel',
      affiliation: 'Example News',
      place: 'Bergen',
    });
    expect(person.affiliation).toEqual(organization);
    expect(person.place).toEqual({ name: 'Bergen' });
  });

  it('does for the places and agencies of a dateline', () => {
    const { places, agencies } = Dateline.parse({
      text: 'BERGEN (EXP)',
      places: ['Bergen'],
      agencies: ['EXP'],
    });
    expect(places).toEqual([{ name: 'Bergen' }]);
    expect(agencies).toEqual([{ name: 'EXP' }]);
  });

  it('does for who made a picture and who holds its rights', () => {
    const media = Media.parse({
      type: 'picture',
      creators: ['Jo Park'],
      rights: { holder: 'Example News' },
    });
    expect(media.creators).toEqual([{ name: 'Jo Park', sameAs: [] }]);
    expect(media.rights).toEqual(Rights.parse({ holder: organization }));
  });

  it('does not do for anything but a name', () => {
    const { error } = Article.safeParse({ headline: '', provider: 7 });
    expect(error?.issues[0]).toMatchObject({
      path: ['provider'],
      message: expect.stringMatching(/expected object/) as string,
    });
  });
});

describe('a version', () => {
  it('may be the number', () => {
    expect(Article.parse({ headline: '', version: 3 }).version).toBe('3');
  });

  it.each([1.5, true, null])('may not be %j', (version) => {
    expect(Article.safeParse({ headline: '', version }).success).toBe(false);
  });
});
