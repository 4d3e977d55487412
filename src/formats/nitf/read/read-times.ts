import { nitfCodes } from '../../../diagnostics/codes/nitf.js';
import { finding, type Finding } from '../../../diagnostics/finding.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf } from '../../../markup/xml/xml-path.js';
import type { Article, Byline, Credit, Instant, Role } from '../../../model/index.js';
import { foldName } from '../../../text/place/fold-name.js';
import type { TimeContext } from '../../../time/parse-local-time.js';
import { statusWords } from '../../../vocabulary/status-words.js';
import { revisionFunctions, statuses } from '../mapping.js';
import { type DocumentContext, partsNamed } from './document-context.js';
import { readInstant } from './read-instant.js';

/** When it was made and may be published, and who had a part in its making. */
export interface Times extends Pick<Article, 'status' | 'credits'> {
  readonly createdAt?: Instant;
  readonly modifiedAt?: Instant;
  readonly publishedAt?: Instant;
  readonly embargoedUntil?: Instant;
}

/** The dates that depend on one another: those of issue, release and the revisions, and the status. */
export function readTimes(
  context: DocumentContext,
  clock: TimeContext,
  bylines: readonly Byline[],
): Times {
  const issue = dateOf(context, 'date.issue', 'createdAt', clock);
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

function dateOf(
  context: DocumentContext,
  name: string,
  path: string,
  clock: TimeContext,
): Instant | undefined {
  for (const element of partsNamed(name, context.docdata, context.head)) {
    const instant = readInstant(context, element, { attribute: 'norm', path, clock });
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

/**
 * The status, and what the date of release is: the end of an embargo, where the status says so or the document was issued before;
 * else when it was published. An embargo without an end must not be broken by oversight: the article is withheld.
 */
function readRelease(
  context: DocumentContext,
  issue: Instant | undefined,
  clock: TimeContext,
): Pick<Times, 'status' | 'publishedAt' | 'embargoedUntil'> {
  const { docdata, reading } = context;
  const release = dateOf(context, 'date.release', 'embargoedUntil', clock);
  const word = docdata && attributeOf(docdata, 'management-status')?.toLowerCase();
  const known = word !== undefined && Object.hasOwn(statusWords, word) ? statusWords[word] : word;
  const status = statuses.find((one) => one === known);
  const isEmbargoed = known === 'embargoed';
  if (docdata !== undefined && (status !== undefined || isEmbargoed)) {
    reading.take(docdata, undefined, ['management-status']);
  } else if (docdata !== undefined && word !== undefined) {
    reading.report(unknownStatus(docdata));
  }
  if (release === undefined) {
    if (!isEmbargoed || docdata === undefined) return { status: status ?? 'usable' };
    reading.report(openEmbargo(docdata));
    return { status: 'withheld' };
  }
  const isLater = issue === undefined || Date.parse(release) > Date.parse(issue);
  return {
    status: status ?? 'usable',
    ...(isEmbargoed || isLater ? { embargoedUntil: release } : { publishedAt: release }),
  };
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

function openEmbargo({ start, tagEnd }: XmlElement): Finding {
  const message = 'The document is embargoed and no date of release is given; it is withheld.';
  return finding(nitfCodes, 'nitf/open-embargo', message, {
    path: 'status',
    span: { start, end: tagEnd },
    fix: 'Ask the sender, or set `status` to `usable` when the embargo is lifted.',
  });
}

function unknownStatus({ start, tagEnd }: XmlElement): Finding {
  const message =
    'The value of docdata/@management-status is none that wirecopy knows; it stands in extra.';
  return finding(nitfCodes, 'nitf/unknown-value', message, {
    path: 'status',
    span: { start, end: tagEnd },
    fix: 'Use usable, embargoed, withheld or canceled.',
  });
}
