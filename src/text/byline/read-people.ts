import type { Role } from '../../model/index.js';
import { areNames } from './are-names.js';
import { bioOf } from './bio.js';
import { kinds } from '../word-kinds.js';
import { closingBracket, divides, isDate, partEnd, trailingPlace } from './parts.js';
import { type PeopleEvidence, PeopleList } from './people-list.js';
import type { PersonDraft } from './person-draft.js';
import { readAttribute } from './read-attribute.js';
import { additionOf, type Clause, hasVerb, readClauses } from './read-clause.js';
import { type NameList, readBehindNewsroom, readNameList, readNamePair } from './read-name-list.js';
import { reportPlace } from './read-report.js';
import { isStaff } from './read-staff.js';
import {
  holdsKind,
  inLength,
  isAnd,
  isKind,
  type Part,
  partOf,
  type Reading,
  type Run,
} from './reading.js';
import type { TermKind } from './term.js';

/** Who stands in a run of terms, and how surely. */
export interface PeopleReading {
  readonly people: readonly PersonDraft[];
  readonly organization?: Part;
  /** Index of the first term that belongs to nothing here. */
  readonly next: number;
  /** Parts that no field holds. */
  readonly unplaced: readonly Part[];
  /** Whether a dateline goes on in the same line. */
  readonly datelineFollows: boolean;
  readonly evidence: PeopleEvidence;
}

/** Reads people and what stands with them from `at` up to `end`; `undefined` where neither a name nor a newsroom is first. */
export function readPeople(reading: Reading, at: number, end: number): PeopleReading | undefined {
  return new PeopleScan(reading, end).run(at);
}

/** The people as they are being read, part by part: what commas, lines, dashes and brackets divide. */
class PeopleScan {
  private readonly list = new PeopleList();
  private role: Role | undefined;
  /** Where a dateline goes on in the same line. */
  private datelineStart: number | undefined;

  constructor(
    private readonly reading: Reading,
    private readonly end: number,
  ) {}

  run(at: number): PeopleReading | undefined {
    const { terms } = this.reading;
    // `jane@example.org (Jane Doe)`
    const hasAddress = terms[at]?.kind === 'address' && terms[at + 1]?.kind === 'open';
    const place = this.leadingPlace(at);
    const first = hasAddress ? at + 2 : place ? place.to + 1 : at;
    let next = partEnd(this.reading, first, this.end);
    if (!this.readFirst({ from: first, to: next })) return undefined;
    if (place) this.readAddition(place);
    if (hasAddress) this.readAddresses({ from: at, to: at + 1 });
    while (next < this.end) {
      const after = this.readNext(next);
      if (after === next) break;
      next = after;
    }
    const { people, organization, unplaced, evidence } = this.list;
    return {
      people,
      next: this.datelineStart ?? next,
      unplaced,
      datelineFollows: this.datelineStart !== undefined,
      evidence,
      ...(organization && { organization }),
    };
  }

  /** `De notre correspondant à Oslo, Jean Exemple`: the place stands in front of the name. */
  private leadingPlace(at: number): Run | undefined {
    const run = { from: at, to: partEnd(this.reading, at, this.end) };
    const isPlace =
      inLength(this.reading, at) > 0 && readAttribute(this.reading, run).place !== undefined;
    return isPlace && this.reading.terms[run.to]?.kind === 'comma' ? run : undefined;
  }

  private readFirst(run: Run): boolean {
    if (isStaff(this.reading, run)) {
      this.list.setOrganization(partOf(this.reading, run));
      return true;
    }
    const pair = readNamePair(this.reading, run);
    if (pair !== undefined) {
      this.addList(pair.left);
      this.addCredit(pair.right, pair.role);
      return true;
    }
    const names = readNameList(this.reading, run) ?? readBehindNewsroom(this.reading, run);
    if (names === undefined) return false;
    this.addList(names);
    return true;
  }

  private addCredit(names: NameList, role: Role): void {
    this.role = role;
    this.list.close();
    this.addList(names);
  }

  private addList({ clauses, newsroom }: NameList): void {
    if (newsroom !== undefined) this.list.setOrganization(partOf(this.reading, newsroom));
    this.list.addNames(clauses, this.role);
  }

  /** Reads the part behind the signs at `at`, and gives the index behind it; `at` where nothing more belongs here. */
  private readNext(at: number): number {
    const { terms } = this.reading;
    const sign = terms[at]?.kind ?? 'other';
    const from = sign === 'open' ? at + 1 : this.signsEnd(at);
    if (from >= this.end) return this.end;
    if (sign === 'other') return at;
    const bio = bioOf(this.reading, this.list.people, from, this.end);
    if (bio !== undefined) return this.readBio(bio);
    if (sign === 'stop') return at;
    if (sign !== 'open' && terms[from]?.kind === 'open') return from;
    if (isDate(this.reading, from)) return this.readDate(at, from);
    const isBracketed = sign === 'open';
    const to = (isBracketed ? closingBracket : partEnd)(this.reading, from, this.end);
    this.readPart({ from, to }, sign);
    return terms[to]?.kind === 'close' ? to + 1 : to;
  }

  /** Behind the signs at `at`, up to an opening bracket. */
  private signsEnd(at: number): number {
    const { terms } = this.reading;
    let next = at;
    while (
      next < this.end &&
      divides(terms[next]?.kind) &&
      (next === at || terms[next]?.kind !== 'open')
    )
      next++;
    return next;
  }

  private readPart(run: Run, sign: TermKind): void {
    if (sign === 'semicolon') this.list.close();
    if (this.reading.terms[run.from]?.kind === 'address') this.readAddresses(run);
    else if (sign === 'open') this.readBracketed(run);
    else if (
      !this.readReport(run) &&
      !this.readCredit(run) &&
      !this.readSuffix(run) &&
      !this.readNames(run)
    )
      this.readAddition(run);
  }

  private readReport(run: Run): boolean {
    const place = reportPlace(this.reading, run);
    if (place === undefined) return false;
    this.list.add({ place });
    this.list.count('certain');
    return true;
  }

  /** `translated by Ana Example`: those behind have a role of their own. */
  private readCredit({ from, to }: Run): boolean {
    const start = isAnd(this.reading, from) ? from + 1 : from;
    const credit = this.reading.words.creditBefore.match(this.reading.terms, start);
    if (credit === undefined) return false;
    const names = readNameList(this.reading, { from: start + credit.length, to });
    if (names === undefined) return false;
    this.addCredit(names, credit.value);
    return true;
  }

  private readSuffix({ from, to }: Run): boolean {
    if (this.list.last !== 'name' || this.list.people.length === 0) return false;
    for (let at = from; at < to; at++) if (!isKind(this.reading, at, kinds.suffix)) return false;
    this.list.addSuffix(partOf(this.reading, { from, to }));
    return true;
  }

  /** People in a list, or behind those who have their titles: `Jane Doe, AP, and John Roe`. */
  private readNames({ from, to }: Run): boolean {
    const isJoined = isAnd(this.reading, from);
    if (!isJoined && this.isPlainTitle({ from, to })) return false;
    const run = { from: isJoined ? from + 1 : from, to };
    if (isJoined && isStaff(this.reading, run)) {
      this.list.setOrganization(partOf(this.reading, run));
      return true;
    }
    const names = readNameList(this.reading, run);
    if (!isJoined) {
      if (names === undefined || this.startsWithRegion(names.clauses))
        return this.readAdditionAndNames(run);
      if (!areNames(this.reading, names.clauses, run, this.list.evidence)) return false;
    }
    if (names === undefined) return false;
    this.addList(names);
    return true;
  }

  /** A run that ends in a word of titles or organizations, and joins nothing, can't be names. */
  private isPlainTitle({ from, to }: Run): boolean {
    const last = to - 1;
    if (!isKind(this.reading, last, kinds.title | kinds.organization)) return false;
    return (
      !isKind(this.reading, last, kinds.nameToo) &&
      !holdsKind(this.reading, { from, to }, kinds.and)
    );
  }

  /** Behind a place, `Norway and John Roe` is no list of two people. */
  private startsWithRegion([first, second]: readonly Clause[]): boolean {
    return second !== undefined && this.isRegion(first?.person.name.text ?? '');
  }

  /** Whether the name is that of a state or country, and belongs to the place that stands before it. */
  private isRegion(name: string): boolean {
    const { lexicon } = this.reading;
    if (this.list.last !== 'place') return false;
    return lexicon.region(name) !== undefined || lexicon.country(name) !== undefined;
  }

  /** `Norway and John Roe in Oslo`: the first word for "and" that a person stands behind ends the addition. */
  private readAdditionAndNames({ from, to }: Run): boolean {
    for (let at = from + 1; at < to - 2; at++) {
      if (!isAnd(this.reading, at)) continue;
      const clauses = readClauses(this.reading, { from: at + 1, to });
      if (clauses?.every(({ words, isDoubtful }) => words > 1 && !isDoubtful) !== true) continue;
      this.readAddition({ from, to: at });
      this.list.addNames(clauses, this.role);
      return true;
    }
    return false;
  }

  private readBracketed(run: Run): void {
    const part = partOf(this.reading, run);
    const isAcronym =
      run.to - run.from === 1 && /^\p{Lu}[\p{L}\p{N}.-]{0,15}\p{Lu}$/u.test(part.text);
    if (this.list.last === 'affiliation' && isAcronym) {
      this.list.addAcronym(part, this.reading.terms[run.to]?.end ?? part.end);
    } else if (readAttribute(this.reading, run).isCertain) this.readAddition(run);
    else this.list.leave(part);
  }

  private readAddresses({ from, to }: Run): void {
    for (let at = from; at < to; at++) {
      const part = partOf(this.reading, { from: at, to: at + 1 });
      if (/^[^@:/]+@[^@]+$/.test(part.text)) this.list.add({ email: part });
      else if (part.text.includes('://')) this.list.add({ uri: part });
      else this.list.leave(part);
    }
  }

  private readAddition(run: Run): void {
    const part = partOf(this.reading, run);
    if (hasVerb(this.reading, run)) this.list.count('prose');
    if (this.isRegion(part.text)) {
      this.list.addRegion(part);
      return;
    }
    const attribute = readAttribute(this.reading, run);
    this.list.count(attribute.isCertain ? 'certain' : 'guessed');
    if (this.list.people.length === 0) this.list.leave(part);
    else this.list.add(additionOf(this.reading, attribute));
  }

  /** A day behind a name is of the dateline that goes on in the same line, and so is the place before the day. */
  private readDate(at: number, from: number): number {
    const name = this.list.last === 'name' ? this.list.people.at(-1)?.name : undefined;
    const start = this.reading.terms.findIndex((term) => term.start === name?.start);
    const place = start < 0 ? undefined : trailingPlace(this.reading, { from: start, to: at });
    if (place === undefined) {
      const to = partEnd(this.reading, from, this.end);
      this.list.leave(partOf(this.reading, { from, to }));
      return to;
    }
    this.list.rename(partOf(this.reading, { from: start, to: place }));
    this.datelineStart = place;
    return at;
  }

  /** What the person is said to be, up to the end: a title whole, where signs divide it. */
  private readBio(run: Run): number {
    const isPlain = partEnd(this.reading, run.from, run.to) === run.to;
    const attribute = isPlain
      ? readAttribute(this.reading, run)
      : { jobTitle: run, isCertain: true };
    if (run.from < run.to) this.list.add(additionOf(this.reading, attribute));
    this.list.count('certain');
    return this.end;
  }
}
