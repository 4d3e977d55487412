import type { Article, Byline, Credit, Person, Role } from '../../model/index.js';

/** One who is named as an author: a person, else a newsroom or what stands for one. */
export interface WrittenAuthor extends Partial<Pick<Person, 'email' | 'uri'>> {
  readonly name: string;
}

/** Whom an article names, in its bylines and in the lines beneath it. */
export type SignedArticle = Pick<Article, 'bylines' | 'credits'>;

/** The authors, one by one, as JSON-LD has them under `author`: feeds have no line, but names. */
export function authorsOf({ bylines, credits }: SignedArticle): readonly WrittenAuthor[] {
  return named([
    ...bylines.flatMap((byline) => namesIn(byline, (role) => authorRoles.has(role))),
    ...peopleOf(credits, (role) => role === 'author'),
  ]);
}

/** Those who had another part in it, as a byline says, or a credit. */
export function contributorsOf({ bylines, credits }: SignedArticle): readonly WrittenAuthor[] {
  return named([
    ...bylines.flatMap((byline) => namesIn(byline, (role) => !authorRoles.has(role))),
    ...peopleOf(credits, (role) => role !== 'author'),
  ]);
}

/** Of a byline that names nobody its text stands for a name. */
function namesIn(
  { people, organization, text, role: own }: Byline,
  isWanted: (role: Role) => boolean,
): readonly WrittenAuthor[] {
  const those = people.filter(({ role = own }) => isWanted(role)).map(writtenPerson);
  if (!isWanted(own)) return those;
  if (organization !== undefined) {
    const { name, uri } = organization;
    return [...those, { name, ...(uri !== undefined && { uri }) }];
  }
  return people.length > 0 || text === undefined ? those : [{ name: text }];
}

/** A credit that has a line stands in the text, which names these people already. */
function peopleOf(
  credits: readonly Credit[],
  isWanted: (role: Role) => boolean,
): readonly WrittenAuthor[] {
  return credits
    .filter(({ text }) => text === undefined)
    .flatMap(({ people, role: own = 'contributor' }) =>
      people.filter(({ role = own }) => isWanted(role)).map(writtenPerson),
    );
}

function writtenPerson({ name, email, uri }: Person): WrittenAuthor {
  return {
    name,
    ...(email !== undefined && { email }),
    ...(uri !== undefined && { uri }),
  };
}

function named(authors: readonly WrittenAuthor[]): readonly WrittenAuthor[] {
  return authors.filter(({ name }) => name.trim() !== '');
}

/** Roles in a byline of those who made the text. */
const authorRoles: ReadonlySet<Role> = new Set(['author', 'interviewer', 'compiler']);
