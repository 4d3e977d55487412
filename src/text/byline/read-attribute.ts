import { kinds } from '../word-kinds.js';
import { agencyEnd } from './read-name.js';
import {
  holdsKind,
  inLength,
  isKind,
  ofLength,
  partOf,
  type Reading,
  type Run,
} from './reading.js';

/** What stands behind a name, sorted. */
export interface Attribute {
  readonly jobTitle?: Run;
  readonly affiliation?: Run;
  readonly place?: Run;
  /** Whether a table says so; else the words' look alone does. */
  readonly isCertain: boolean;
}

/**
 * Sorts a run of words that stands behind a name. Nothing of it is left out.
 *
 *     AP Business Writer              affiliation, jobTitle
 *     Chairman of the Example Union   jobTitle, and the affiliation within it
 *     in Oslo                         place
 *     Example Centre for Chess        affiliation
 */
export function readAttribute(reading: Reading, run: Run): Attribute {
  return (
    ledByIn(reading, run) ??
    ledByOf(reading, run) ??
    agencyAlone(reading, run) ??
    beforeIn(reading, run) ??
    organizationWithTitle(reading, run) ??
    titleWithAgency(reading, run) ??
    title(reading, run) ??
    organization(reading, run) ??
    knownPlace(reading, run) ??
    byLook(reading, run)
  );
}

/** Whether the run, taken as one name, is a place or an area that a table knows. */
export function isKnownPlace(reading: Reading, run: Run): boolean {
  const { lexicon } = reading;
  const { text } = partOf(reading, run);
  return (
    lexicon.places(text).length > 0 ||
    lexicon.country(text) !== undefined ||
    lexicon.region(text) !== undefined
  );
}

/** `in Oslo`. */
function ledByIn(reading: Reading, { from, to }: Run): Attribute | undefined {
  const length = inLength(reading, from);
  if (length === 0 || from + length === to) return undefined;
  const rest = { from: from + length, to };
  if (!isKind(reading, rest.from, kinds.capital) && !isKnownPlace(reading, rest)) return undefined;
  return { place: rest, isCertain: true };
}

/** `of the Example Daily`, `for Reuters`; `of Oslo` is a place. */
function ledByOf(reading: Reading, { from, to }: Run): Attribute | undefined {
  const length = ofLength(reading, from);
  if (length === 0 || from + length === to) return undefined;
  const rest = withoutArticle(reading, { from: from + length, to });
  const split = beforeIn(reading, rest);
  if (split !== undefined) return { ...split, isCertain: true };
  const isPlace = !isOrganization(reading, rest) && isKnownPlace(reading, rest);
  if (isPlace) return { place: rest, isCertain: true };
  const isNamed = isOrganization(reading, rest) || !isKind(reading, rest.from, kinds.small);
  return { affiliation: rest, isCertain: isNamed };
}

/** `Reuters`, `The Associated Press`. */
function agencyAlone(reading: Reading, run: Run): Attribute | undefined {
  return isAgency(reading, run) ? { affiliation: run, isCertain: true } : undefined;
}

/** `Reuters in Oslo`, `AP Writer in Oslo`: what stands before, and a place that a table knows. */
function beforeIn(reading: Reading, { from, to }: Run): Attribute | undefined {
  if (!holdsKind(reading, { from, to }, kinds.inStart)) return undefined;
  for (let at = to - 2; at > from; at--) {
    const length = inLength(reading, at);
    if (length === 0 || !isKnownPlace(reading, { from: at + length, to })) continue;
    return { ...readAttribute(reading, { from, to: at }), place: { from: at + length, to } };
  }
  return undefined;
}

/** `AP Business Writer`, `Times Staff Writers`, `Fox News Editor`. */
function organizationWithTitle(reading: Reading, { from, to }: Run): Attribute | undefined {
  if (!holdsKind(reading, { from, to }, kinds.title | kinds.staff)) return undefined;
  const at = organizationEnd(reading, { from, to });
  if (at <= from || at >= to || !isOfPerson(reading, { from: at, to })) return undefined;
  return { affiliation: { from, to: at }, jobTitle: { from: at, to }, isCertain: true };
}

/** `Writer`, but not the `Service` of `Example News Service`. */
function isOfPerson(reading: Reading, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) {
    if (isKind(reading, at, kinds.title)) return true;
    if (isKind(reading, at, kinds.staff) && !isKind(reading, at, kinds.organization)) return true;
  }
  return false;
}

/** `Корр. ТАСС`: the agency stands behind the title. */
function titleWithAgency(reading: Reading, { from, to }: Run): Attribute | undefined {
  if (!holdsKind(reading, { from, to }, kinds.agencyStart)) return undefined;
  for (let at = from + 1; at < to; at++) {
    if (agencyEnd(reading, at, to) !== to || !isTitle(reading, { from, to: at })) continue;
    return { jobTitle: { from, to: at }, affiliation: { from: at, to }, isCertain: true };
  }
  return undefined;
}

/** Behind the organization that a title starts with; the run's start where none does. */
function organizationEnd(reading: Reading, { from, to }: Run): number {
  const named = isKind(reading, from, kinds.article) ? from + 1 : from;
  const agency = Math.max(agencyEnd(reading, from, to), agencyEnd(reading, named, to));
  if (agency > named) return agency;
  for (let at = named; at < to - 1; at++) {
    // `Head of News`: the organization, if any, stands behind.
    if (ofLength(reading, at) > 0) return from;
    // `Bee Staff Writer`: what stands before "staff" employs it.
    if (at > named && isPlainStaff(reading, at)) return at;
    if (isEmployer(reading, at, named)) return paperEnd(reading, at + 1, to - 1);
  }
  return isPlainStaff(reading, to - 1) && to - 1 > named ? to - 1 : from;
}

/** Whether an organization's name ends with the word at `at`: any such word behind another, a paper's also alone. */
function isEmployer(reading: Reading, at: number, from: number): boolean {
  if (at > from) return isKind(reading, at, kinds.organization);
  return isKind(reading, at, kinds.paper) && !isKind(reading, at, kinds.title);
}

/** Behind the words of a paper's name that go on at `at`: `Daily News`. */
function paperEnd(reading: Reading, at: number, end: number): number {
  let next = at;
  while (next < end && isKind(reading, next, kinds.paper)) next++;
  return next;
}

/** A word such as "staff", which is no title by itself. */
function isPlainStaff(reading: Reading, at: number): boolean {
  return isKind(reading, at, kinds.staff) && !isKind(reading, at, kinds.title | kinds.organization);
}

/** `Executive Director`, `Chairman of the Example Union`: the title is kept whole, and whom it serves is read from it. */
function title(reading: Reading, run: Run): Attribute | undefined {
  if (!isTitle(reading, run)) return undefined;
  for (let at = run.from + 1; at < run.to - 1; at++) {
    const length = ofLength(reading, at);
    if (length === 0) continue;
    // `professor of economics at Example University`: the first that an organization's word follows at once.
    const named = { from: at + length, to: nextOf(reading, at + length, run.to) };
    if (!isOrganization(reading, named)) continue;
    const affiliation = withoutArticle(reading, { from: at + length, to: run.to });
    return { jobTitle: run, affiliation, isCertain: true };
  }
  return { jobTitle: run, isCertain: true };
}

function nextOf(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && ofLength(reading, at) === 0) at++;
  return at;
}

function organization(reading: Reading, run: Run): Attribute | undefined {
  return isOrganization(reading, run) ? { affiliation: run, isCertain: true } : undefined;
}

function knownPlace(reading: Reading, run: Run): Attribute | undefined {
  return isKnownPlace(reading, run) ? { place: run, isCertain: true } : undefined;
}

/** With no table to tell, a name of something has capitals, and what somebody does has small letters. */
function byLook(reading: Reading, run: Run): Attribute {
  return isKind(reading, run.from, kinds.small)
    ? { jobTitle: run, isCertain: false }
    : { affiliation: run, isCertain: false };
}

/** Whether a word of the run makes it a title; `News` and `Press` do so only beside another. */
function isTitle(reading: Reading, { from, to }: Run): boolean {
  // `The Economist` is no person's title.
  if (isKind(reading, from, kinds.article) && isKind(reading, from, kinds.capital)) return false;
  for (let at = from; at < to; at++) {
    if (isKind(reading, at, kinds.title | kinds.staff) && !isKind(reading, at, kinds.organization))
      return true;
  }
  return false;
}

/** Whether the run names an organization by one of its words or its article, or is an agency. */
function isOrganization(reading: Reading, run: Run): boolean {
  const isNamed =
    isKind(reading, run.from, kinds.article) && isKind(reading, run.from, kinds.capital);
  return isNamed || holdsKind(reading, run, kinds.organization) || isAgency(reading, run);
}

/** Whether the run is the name of an agency, with or without its article. */
function isAgency(reading: Reading, { from, to }: Run): boolean {
  const named = isKind(reading, from, kinds.article) && to - from > 1 ? from + 1 : from;
  return agencyEnd(reading, named, to) === to || agencyEnd(reading, from, to) === to;
}

/** The run without an article in small letters, such as `the` or `our`, in front. */
export function withoutArticle(reading: Reading, { from, to }: Run): Run {
  const isArticle = isKind(reading, from, kinds.article) && !isKind(reading, from, kinds.capital);
  return { from: isArticle && to - from > 1 ? from + 1 : from, to };
}
