import type { Byline, Credit, Person } from '../../model/index.js';

/** One who is named as an author: a person, else a newsroom or what stands for one. */
export interface WrittenAuthor extends Partial<Pick<Person, 'email' | 'uri'>> {
  readonly name: string;
}

/** Those whom the bylines name, one by one: feeds have no line, but names. */
export function authorsOf(bylines: readonly (Byline | Credit)[]): readonly WrittenAuthor[] {
  return bylines.flatMap((byline) => {
    const { people, text } = byline;
    const organization = 'organization' in byline ? byline.organization : undefined;
    const named = people.map(({ name, email, uri }) => ({
      name,
      ...(email !== undefined && { email }),
      ...(uri !== undefined && { uri }),
    }));
    if (organization !== undefined) {
      const { name, uri } = organization;
      return [...named, { name, ...(uri !== undefined && { uri }) }];
    }
    return people.length > 0 || text === undefined ? named : [{ name: text }];
  });
}

/** Those who helped and whom no line of the text names. */
export function contributorsOf(credits: readonly Credit[]): readonly WrittenAuthor[] {
  return authorsOf(credits.filter(({ text }) => text === undefined));
}
