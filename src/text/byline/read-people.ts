import type { Role } from '../../model/index.js';
import { kinds } from './byline-words.js';
import { PeopleList } from './people-list.js';
import type { PersonDraft } from './person-draft.js';
import { closingBracket, divides, isDate, partEnd, repeatEnd, trailingPlace } from './parts.js';
import { isAgency, isKnownPlace, readAttribute } from './read-attribute.js';
import { additionOf, type Clause, hasVerb, readClauses } from './read-clause.js';
import { isStaff } from './read-staff.js';
import {
  inLength,
  isAnd,
  isKind,
  ofLength,
  type Part,
  partOf,
  type Reading,
  type Run,
} from './reading.js';
import type { TermKind } from './terms.js';

/** Who stands in a run of terms, and how surely. */
export interface PeopleReading {
  readonly people: readonly PersonDraft[];
  /** A newsroom, instead of people or beside them. */
  readonly organization?: Part;
  /** Index of the first term that belongs to nothing here. */
  readonly next: number;
  /** Parts that no field holds. */
  readonly unplaced: readonly Part[];
  /** Whether a dateline goes on in the same line. */
  readonly datelineFollows: boolean;
  readonly evidence: PeopleEvidence;
}

/** What speaks for and against the run being a byline. */
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
}

/** Reads people and what stands with them from `at` up to `end`; `undefined` where neither a name nor a newsroom is first. */
export function readPeople(reading: Reading, at: number, end: number): PeopleReading | undefined {
  return new PeopleScan(reading, end).run(at);
}

/** The people as they are being read, part by part: what commas, lines, dashes and brackets divide. */
class PeopleScan {
  private readonly list = new PeopleList();
  private organization: Part | undefined;
  private role: Role | undefined;
  private unplaced: readonly Part[] = [];
  private datelineFollows = false;
  private evidence: PeopleEvidence = {
    certain: 0,
    guessed: 0,
    prose: 0,
    nameWords: 0,
    isShouted: false,
  };

  constructor(
    private readonly reading: Reading,
    private readonly end: number,
  ) {}

  run(at: number): PeopleReading | undefined {
    const first = this.readLeadingAddress(at);
    let next = partEnd(this.reading, first, this.end);
    if (!this.readFirst({ from: first, to: next })) return undefined;
    if (first > at) this.readAddresses({ from: at, to: at + 1 });
    while (next < this.end) {
      const after = this.readNext(next);
      if (after === next) break;
      next = after;
    }
    const { organization, unplaced, datelineFollows, evidence } = this;
    const { people } = this.list;
    return {
      people,
      ...(organization && { organization }),
      next,
      unplaced,
      datelineFollows,
      evidence,
    };
  }

  /** `jane@example.org (Jane Doe)`: the index behind the bracket; else `at`. */
  private readLeadingAddress(at: number): number {
    const { terms } = this.reading;
    return terms[at]?.kind === 'address' && terms[at + 1]?.kind === 'open' ? at + 2 : at;
  }

  private readFirst(run: Run): boolean {
    if (isStaff(this.reading, run)) {
      this.setOrganization(run);
      return true;
    }
    const clauses = readClauses(this.reading, run);
    if (clauses === undefined) return this.readMixed(run);
    this.addNames(clauses);
    return true;
  }

  /** `The Associated Press and Jane Doe`, `Jane Doe and agencies`. */
  private readMixed({ from, to }: Run): boolean {
    for (let at = to - 2; at > from; at--) {
      if (!isAnd(this.reading, at)) continue;
      const left = { from, to: at };
      const right = { from: at + 1, to };
      const [staff, names] = isStaff(this.reading, right) ? [right, left] : [left, right];
      const clauses = isStaff(this.reading, staff) ? readClauses(this.reading, names) : undefined;
      if (clauses === undefined) continue;
      this.setOrganization(staff);
      this.addNames(clauses);
      return true;
    }
    return false;
  }

  /** Reads the part behind the signs at `at`, and gives the index behind it; `at` where nothing more belongs here. */
  private readNext(at: number): number {
    const { terms } = this.reading;
    const sign = terms[at]?.kind;
    let from = divides(sign) ? at + 1 : at;
    while (
      from < this.end &&
      sign !== 'open' &&
      divides(terms[from]?.kind) &&
      terms[from]?.kind !== 'open'
    )
      from++;
    if (from >= this.end || sign === undefined || sign === 'other')
      return from >= this.end ? this.end : at;
    if (this.bioVerb(from) !== undefined) return this.readBio(from);
    if (sign === 'stop') return at;
    if (sign !== 'open' && terms[from]?.kind === 'open') return from;
    if (isDate(this.reading, from)) return this.readDate(at, from);
    const to =
      sign === 'open'
        ? closingBracket(this.reading, from, this.end)
        : partEnd(this.reading, from, this.end);
    this.readPart({ from, to }, sign);
    return terms[to]?.kind === 'close' ? to + 1 : to;
  }

  private readPart(run: Run, sign: TermKind): void {
    if (sign === 'semicolon') this.list.close();
    if (this.reading.terms[run.from]?.kind === 'address') this.readAddresses(run);
    else if (sign === 'open') this.readBracketed(run);
    else if (!this.readCredit(run) && !this.readSuffix(run) && !this.readNames(run))
      this.readAddition(run);
  }

  /** `translated by Ana Example`: those behind have a role of their own. */
  private readCredit({ from, to }: Run): boolean {
    const start = isAnd(this.reading, from) ? from + 1 : from;
    const credit = this.reading.words.creditBefore.match(this.reading.terms, start);
    const clauses = credit && readClauses(this.reading, { from: start + credit.length, to });
    if (clauses === undefined) return false;
    this.role = credit?.value;
    this.list.close();
    this.addNames(clauses);
    return true;
  }

  private readSuffix({ from, to }: Run): boolean {
    if (this.list.last !== 'name' || this.list.people.length === 0) return false;
    for (let at = from; at < to; at++) if (!isKind(this.reading, at, kinds.suffix)) return false;
    this.list.addSuffix(partOf(this.reading, { from, to }));
    return true;
  }

  /** People in a list, or behind those who have their attributes: `Jane Doe, AP, and John Roe`. */
  private readNames({ from, to }: Run): boolean {
    const isJoined = isAnd(this.reading, from);
    const run = { from: isJoined ? from + 1 : from, to };
    if (isJoined && isStaff(this.reading, run)) {
      this.setOrganization(run);
      return true;
    }
    const clauses = readClauses(this.reading, run);
    if (clauses === undefined) return !isJoined && this.readAdditionAndNames(run);
    if (!isJoined && this.startsWithRegion(clauses)) return this.readAdditionAndNames(run);
    if (!isJoined && !this.areNames(clauses, run)) return false;
    this.addNames(clauses);
    return true;
  }

  /** Behind a place, `Norway and John Roe` is no list of two people. */
  private startsWithRegion([first, second]: readonly Clause[]): boolean {
    return (
      second !== undefined &&
      this.list.last === 'place' &&
      this.isRegion(first?.person.name.text ?? '')
    );
  }

  private isRegion(name: string): boolean {
    const { lexicon } = this.reading;
    return lexicon.region(name) !== undefined || lexicon.country(name) !== undefined;
  }

  /** Whether names stand there, rather than a title, an organization or a place. */
  private areNames(clauses: readonly Clause[], run: Run): boolean {
    const [first] = clauses;
    const { nameWords, isShouted } = this.evidence;
    if (first === undefined || nameWords === 0) return false;
    if ((isShouted && !first.isShouted) || (first.words === 1 && nameWords > 1)) return false;
    if (clauses.length > 1) return clauses.some(({ isDoubtful }) => !isDoubtful);
    if (first.isDoubtful) return false;
    if (first.before !== undefined || first.behind !== undefined || first.person.honorificPrefix)
      return true;
    return !isKnownPlace(this.reading, run) && !isAgency(this.reading, run);
  }

  /** `Norway and John Roe in Oslo`: the first word for "and" that a person stands behind ends the attribute. */
  private readAdditionAndNames({ from, to }: Run): boolean {
    for (let at = from + 1; at < to - 2; at++) {
      if (!isAnd(this.reading, at)) continue;
      const clauses = readClauses(this.reading, { from: at + 1, to });
      if (clauses?.every(({ words, isDoubtful }) => words > 1 && !isDoubtful) !== true) continue;
      this.readAddition({ from, to: at });
      this.addNames(clauses);
      return true;
    }
    return false;
  }

  private readBracketed(run: Run): void {
    const part = partOf(this.reading, run);
    const isAcronym =
      run.to - run.from === 1 && /^\p{Lu}[\p{L}\p{N}.-]{0,15}\p{Lu}$/u.test(part.text);
    if (this.list.people.length === 0) this.addNames(readClauses(this.reading, run) ?? []);
    else if (this.list.last === 'affiliation' && isAcronym) {
      this.list.addAcronym(part, this.reading.terms[run.to]?.end ?? part.end);
    } else if (readAttribute(this.reading, run).isCertain) this.readAddition(run);
    else this.leave(part);
  }

  private readAddresses({ from, to }: Run): void {
    for (let at = from; at < to; at++) {
      const part = partOf(this.reading, { from: at, to: at + 1 });
      if (/^[^@:/]+@[^@]+$/.test(part.text)) this.list.add({ email: part });
      else if (part.text.includes('://')) this.list.add({ uri: part });
      else this.leave(part);
    }
  }

  private readAddition(run: Run): void {
    const attribute = readAttribute(this.reading, run);
    const part = partOf(this.reading, run);
    if (hasVerb(this.reading, run)) this.count('prose');
    if (this.list.last === 'place' && this.isRegion(part.text)) {
      this.list.addRegion(part);
      return;
    }
    this.count(attribute.isCertain ? 'certain' : 'guessed');
    if (this.list.people.length === 0) this.leave(part);
    else this.list.add(additionOf(this.reading, attribute));
  }

  private addNames(clauses: readonly Clause[]): void {
    const [first] = clauses;
    if (first === undefined) return;
    if (this.list.people.length === 0) {
      this.evidence = { ...this.evidence, nameWords: first.words, isShouted: first.isShouted };
    }
    for (const { before, behind, person } of clauses) {
      if (before ?? behind ?? person.honorificPrefix) this.count('certain');
    }
    this.list.addNames(clauses, this.role);
  }

  /** A day behind a name is of the dateline that goes on in the same line, and so is the place before the day. */
  private readDate(at: number, from: number): number {
    const name = this.list.last === 'name' ? this.list.people.at(-1)?.name : undefined;
    const start = this.reading.terms.findIndex((term) => term.start === name?.start);
    const place = start < 0 ? undefined : trailingPlace(this.reading, { from: start, to: at });
    if (place === undefined) {
      const to = partEnd(this.reading, from, this.end);
      this.leave(partOf(this.reading, { from, to }));
      return to;
    }
    this.list.rename(partOf(this.reading, { from: start, to: place }));
    this.datelineFollows = true;
    return at;
  }

  /** Where the verb of a sentence about somebody named before stands: `Jane Doe is a lecturer`. */
  private bioVerb(from: number): number | undefined {
    const verb = this.list.people
      .map(({ name }) => repeatEnd(this.reading, from, name))
      .find((end) => end > from);
    if (verb === undefined || !/^\p{Ll}/u.test(this.reading.terms[verb]?.text ?? ''))
      return undefined;
    const isJoint =
      isAnd(this.reading, verb) ||
      inLength(this.reading, verb) > 0 ||
      ofLength(this.reading, verb) > 0;
    return isJoint ? undefined : verb;
  }

  /** What the person is said to be, up to the end. */
  private readBio(from: number): number {
    const behind = (this.bioVerb(from) ?? from) + 1;
    const start = isKind(this.reading, behind, kinds.article | kinds.notName) ? behind + 1 : behind;
    const to = this.reading.terms[this.end - 1]?.kind === 'stop' ? this.end - 1 : this.end;
    if (start < to)
      this.list.add(additionOf(this.reading, readAttribute(this.reading, { from: start, to })));
    this.count('certain');
    return this.end;
  }

  private setOrganization(run: Run): void {
    this.organization = partOf(this.reading, run);
    this.count('certain');
  }

  private leave(part: Part): void {
    this.unplaced = [...this.unplaced, part];
  }

  private count(what: 'certain' | 'guessed' | 'prose'): void {
    this.evidence = { ...this.evidence, [what]: this.evidence[what] + 1 };
  }
}
