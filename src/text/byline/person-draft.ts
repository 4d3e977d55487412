import { given } from '../../model/given.js';
import type { Role } from '../../model/index.js';
import type { Part } from './reading.js';

/** A person as the line gives them, before display case and tables. */
export interface PersonDraft {
  readonly name: Part;
  readonly honorificPrefix?: Part;
  readonly honorificSuffix?: Part;
  readonly jobTitle?: Part;
  readonly affiliation?: Part;
  readonly place?: PlaceDraft;
  readonly email?: Part;
  readonly uri?: Part;
  readonly role?: Role;
}

/** A place as printed, with the state or country behind it. */
export interface PlaceDraft {
  readonly name: Part;
  readonly regions: readonly Part[];
}

/** What an attribute adds to each person that it stands behind. */
export type Addition = Omit<PersonDraft, 'name' | 'honorificPrefix'>;

/** The person with the addition; a second title or affiliation is put behind the first. */
export function withAddition(person: PersonDraft, addition: Addition): PersonDraft {
  const { name, honorificPrefix } = person;
  return given({
    name,
    honorificPrefix,
    honorificSuffix: joined(person.honorificSuffix, addition.honorificSuffix),
    jobTitle: joined(person.jobTitle, addition.jobTitle),
    affiliation: joined(person.affiliation, addition.affiliation),
    place: addition.place ?? person.place,
    email: addition.email ?? person.email,
    uri: addition.uri ?? person.uri,
    role: addition.role ?? person.role,
  });
}

function joined(first: Part | undefined, second: Part | undefined): Part | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return { text: `${first.text}, ${second.text}`, start: first.start, end: second.end };
}
