import type { Byline, Person } from '../../../src/model/index.js';

/** A person as a test states them: what the byline gives, and nothing that only tables add. */
export interface Stated {
  readonly name: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly title?: string;
  readonly of?: string;
  /** Name, and after a slash the country. */
  readonly at?: string;
  readonly role?: string;
  readonly email?: string;
}

/** The people of a byline or credit as tests state them. */
export function stated(byline: Pick<Byline, 'people'> | undefined): readonly Stated[] | undefined {
  return byline?.people.map(statedPerson);
}

function statedPerson(person: Person): Stated {
  const { name, honorificPrefix, honorificSuffix, jobTitle, affiliation, place, role, email } =
    person;
  const at = place && [place.name, place.country].filter((part) => part !== undefined).join('/');
  return Object.fromEntries(
    Object.entries({
      name,
      prefix: honorificPrefix,
      suffix: honorificSuffix,
      title: jobTitle,
      of: affiliation?.name,
      at,
      role,
      email,
    }).filter(([, value]) => value !== undefined),
  ) as unknown as Stated;
}
