import type { Role } from '../../model/index.js';
import { type Addition, type PersonDraft, withAddition } from './person-draft.js';
import type { Clause } from './read-clause.js';
import type { Part } from './reading.js';

/** What stands last in a list of people, so that the next part can be told. */
export type LastPart = 'name' | 'place' | 'affiliation' | 'other';

/**
 * People in the order printed. What stands behind names belongs to all of them back to the one before whom something of
 * that kind stood already, or a semicolon.
 *
 *     Jane Doe and John Roe, AP, and Pat Poe in Oslo
 *     ^ first group              ^ second
 */
export class PeopleList {
  people: readonly PersonDraft[] = [];
  last: LastPart = 'name';
  private groupStart = 0;
  private isClosed = false;

  /** The next name opens a group. */
  close(): void {
    this.isClosed = true;
  }

  addNames(clauses: readonly Clause[], role?: Role): void {
    let shared: Addition | undefined;
    for (const { person, before, behind, isShared } of clauses) {
      if (this.isClosed || (before !== undefined && !isShared))
        this.groupStart = this.people.length;
      this.isClosed = false;
      if (isShared) shared = before;
      const named = withAddition({ ...person, ...(role && { role }) }, before ?? shared ?? {});
      this.people = [...this.people, named];
      this.last = 'name';
      if (before !== undefined && !isShared) this.isClosed = true;
      if (behind !== undefined) this.add(behind);
    }
  }

  /** Adds to everybody of the group. */
  add(addition: Addition): void {
    this.isClosed = true;
    this.change((person) => withAddition(person, addition));
    if (addition.place) this.last = 'place';
    else if (addition.affiliation && !addition.jobTitle) this.last = 'affiliation';
    else if (addition.jobTitle) this.last = 'other';
  }

  addSuffix(honorificSuffix: Part): void {
    const last = this.people.length - 1;
    this.people = this.people.map((person, index) =>
      index === last ? withAddition(person, { honorificSuffix }) : person,
    );
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
      return {
        ...person,
        affiliation: { ...affiliation, text: `${affiliation.text} (${acronym.text})`, end },
      };
    });
  }

  /** Replaces the name that stands last. */
  rename(name: Part): void {
    const last = this.people.length - 1;
    this.people = this.people.map((person, index) =>
      index === last ? { ...person, name } : person,
    );
  }

  private change(change: (person: PersonDraft) => PersonDraft): void {
    this.people = this.people.map((person, index) =>
      index < this.groupStart ? person : change(person),
    );
  }
}
