import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf } from '../../../markup/xml/xml-path.js';
import type { Article, Byline, Credit, Instant, Role } from '../../../model/index.js';
import { foldName } from '../../../text/place/fold-name.js';
import type { TimeContext } from '../../../time/parse-local-time.js';
import { revisionFunctions } from '../mapping.js';
import { type DocumentContext, partsNamed } from './document-context.js';
import { readInstant } from './read-instant.js';
import { readRelease, type Release } from './read-release.js';

/** When it was made and may be published, and who had a part in its making. */
export interface Times extends Release, Pick<Article, 'credits'> {
  readonly createdAt?: Instant;
  readonly modifiedAt?: Instant;
}

/** The dates that depend on one another: those of issue, release and the revisions. */
export function readTimes(
  context: DocumentContext,
  clock: TimeContext,
  bylines: readonly Byline[],
): Times {
  const issue = issueOf(context, clock);
  const revisions = partsNamed('revision-history', context.head);
  const revised = revisions.flatMap(
    (element) =>
      readInstant(context, element, { attribute: 'norm', path: 'modifiedAt', clock }) ?? [],
  );
  return {
    ...makingOf(issue, revised),
    ...readRelease(context, issue, clock),
    credits: revisions.flatMap((element) => creditOf(context, element, bylines)),
  };
}

function issueOf(context: DocumentContext, clock: TimeContext): Instant | undefined {
  const place = { attribute: 'norm', path: 'createdAt', clock };
  for (const element of partsNamed('date.issue', context.docdata, context.head)) {
    const instant = readInstant(context, element, place);
    if (instant !== undefined) return instant;
  }
  return undefined;
}

/**
 * A document that was revised before it was issued was made at the first revision; one that was revised when it was issued or
 * later was made then.
 */
function makingOf(
  issue: Instant | undefined,
  revised: readonly Instant[],
): Pick<Times, 'createdAt' | 'modifiedAt'> {
  const sorted = [...revised].sort((a, b) => Date.parse(a) - Date.parse(b));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined)
    return issue === undefined ? {} : { createdAt: issue };
  if (issue === undefined) {
    return { ...(sorted.length > 1 && { createdAt: first }), modifiedAt: last };
  }
  const isEarlier = Date.parse(first) < Date.parse(issue);
  const isLater = Date.parse(last) >= Date.parse(issue);
  return { createdAt: isEarlier ? first : issue, modifiedAt: isLater ? last : issue };
}

/** Who made a revision, where no byline says so already. */
function creditOf(
  { reading }: DocumentContext,
  element: XmlElement,
  bylines: readonly Byline[],
): readonly Credit[] {
  const name = attributeOf(element, 'name');
  const work = attributeOf(element, 'function') ?? '';
  const roles: Readonly<Record<string, Role>> = revisionFunctions;
  const role = Object.hasOwn(roles, work) ? roles[work] : undefined;
  if (name === undefined) return [];
  reading.take(element, undefined, ['name', 'function']);
  const isPrinted = bylines
    .flatMap(({ people }) => people)
    .some((person) => foldName(person.name) === foldName(name));
  return isPrinted ? [] : [{ people: [{ name, sameAs: [] }], ...(role !== undefined && { role }) }];
}
