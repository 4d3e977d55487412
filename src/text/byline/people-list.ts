import { given } from '../../model/given.js';
import type { Role } from '../../model/index.js';
import { type Addition, type PersonDraft, withAddition } from './person-draft.js';
import type { Clause } from './read-clause.js';
import type { Part } from './reading.js';

/** What stands last in a list of people, so that the next part can be told. */
export type LastPart = 'name' | 'place' | 'affiliation' | 'other';

/** What speaks for and against a text being a byline. */
export interface PeopleEvidence {
  /** Parts that a table places: titles, organizations, agencies, known places, honorifics. */
  readonly certain: number;
  /** Parts placed by their look alone. */
  readonly guessed: number;
  /** Parts that read like prose. */
  readonly prose: number;
  /** Words of the first name; 0 for a newsroom. */
  readonly nameWords: number;
  readonly isShouted: boolean;
  /** Whether something stands with the first name, and no sign between them. */
  readonly isJoined: boolean;
  /** Whether a word of the first name is one of titles or organizations. */
  readonly isDoubtful: boolean;
}

/** The evidence as it is being gathered. */
type Evidence = { -readonly [Key in keyof PeopleEvidence]: PeopleEvidence[Key] };

/**
 * People in the order printed. What stands behind names belongs to all of them back to the last before whom something
 * stood already, or a semicolon.
 *
 *     Jane Doe and John Roe, AP, and Pat Poe in Oslo
 *     ^ one group                    ^ another
 */
export class PeopleList {
  people: readonly PersonDraft[] = [];
  /** A newsroom, instead of people or beside them. */
  organization: Part | undefined;
  /** Parts that no field holds. */
  unplaced: readonly Part[] = [];
  readonly evidence: Evidence = { ...noEvidence };
  last: LastPart = 'name';
  /** A title of several people, given in front of the first: `AP writers`. */
  private shared: Addition | undefined;
  private groupStart = 0;
  private isClosed = false;

  count(what: 'certain' | 'guessed' | 'prose'): void {
    this.evidence[what]++;
  }

  /** The next name opens a group. */
  close(): void {
    this.isClosed = true;
  }

  addNames(clauses: readonly Clause[], role?: Role): void {
    const [first] = clauses;
    if (first !== undefined && this.people.length === 0) {
      const { words: nameWords, isShouted, isDoubtful, before, behind } = first;
      const isJoined = (before ?? behind) !== undefined;
      Object.assign(this.evidence, { nameWords, isShouted, isDoubtful, isJoined });
    }
    for (const { person, before, behind, isShared } of clauses) {
      const isOwn = before !== undefined && !isShared;
      if (this.isClosed || isOwn) this.groupStart = this.people.length;
      if (before !== undefined) this.shared = isShared ? before : undefined;
      const hasOwn = behind?.affiliation !== undefined || behind?.jobTitle !== undefined;
      const front = before ?? (hasOwn ? undefined : this.shared);
      const named = role === undefined ? person : { ...person, role };
      this.people = [...this.people, front === undefined ? named : withAddition(named, front)];
      this.last = 'name';
      this.isClosed = isOwn;
      if (behind !== undefined) this.add(behind);
      if (before ?? behind ?? person.honorificPrefix) this.count('certain');
    }
  }

  /** Adds to everybody of the group; a second place or address of a person fits no field. */
  add(addition: Addition): void {
    this.isClosed = true;
    const fitting = this.withoutTaken(addition);
    this.change((person) => withAddition(person, fitting));
    if (addition.place) this.last = 'place';
    else if (addition.affiliation && !addition.jobTitle) this.last = 'affiliation';
    else if (addition.jobTitle) this.last = 'other';
  }

  /** The addition without the place and addresses of which the group has one already; those are kept apart. */
  private withoutTaken(addition: Addition): Addition {
    const first = this.people[this.groupStart];
    const place = first?.place && addition.place?.name;
    const email = first?.email && addition.email;
    const uri = first?.uri && addition.uri;
    if ((place ?? email ?? uri) === undefined) return addition;
    for (const second of [place, email, uri]) if (second !== undefined) this.leave(second);
    return given({
      ...addition,
      place: place === undefined ? addition.place : undefined,
      email: email === undefined ? addition.email : undefined,
      uri: uri === undefined ? addition.uri : undefined,
    });
  }

  /** Adds `Jr.` or `PhD` to the person who stands last. */
  addSuffix(honorificSuffix: Part): void {
    this.changeLast((person) => withAddition(person, { honorificSuffix }));
  }

  /** Adds a state or country to the place that stands last. */
  addRegion(region: Part): void {
    this.change((person) =>
      person.place === undefined
        ? person
        : { ...person, place: { ...person.place, regions: [...person.place.regions, region] } },
    );
  }

  /** Adds an acronym in brackets to the affiliation that stands last: it is part of the name. */
  addAcronym(acronym: Part, end: number): void {
    this.change((person) => {
      const { affiliation } = person;
      if (affiliation === undefined) return person;
      const text = `${affiliation.text} (${acronym.text})`;
      return { ...person, affiliation: { ...affiliation, text, end } };
    });
  }

  /** Replaces the name that stands last. */
  rename(name: Part): void {
    this.changeLast((person) => ({ ...person, name }));
  }

  setOrganization(organization: Part): void {
    this.organization = organization;
    this.count('certain');
  }

  /** Keeps a part that fits no field. */
  leave(part: Part): void {
    this.unplaced = [...this.unplaced, part];
  }

  private change(change: (person: PersonDraft) => PersonDraft): void {
    this.people = this.people.map((person, index) =>
      index < this.groupStart ? person : change(person),
    );
  }

  private changeLast(change: (person: PersonDraft) => PersonDraft): void {
    const last = this.people.length - 1;
    this.people = this.people.map((person, index) => (index === last ? change(person) : person));
  }
}

const noEvidence: PeopleEvidence = {
  certain: 0,
  guessed: 0,
  prose: 0,
  nameWords: 0,
  isShouted: false,
  isJoined: false,
  isDoubtful: false,
};
