import { nitfCodes } from '../../../diagnostics/codes/nitf.js';
import { finding, type Finding } from '../../../diagnostics/finding.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf } from '../../../markup/xml/xml-path.js';
import type { Article, Instant } from '../../../model/index.js';
import type { TimeContext } from '../../../time/parse-local-time.js';
import { statusWords } from '../../../vocabulary/status-words.js';
import { statuses } from '../mapping.js';
import { type DocumentContext, partsNamed } from './document-context.js';
import { timeAt } from './read-instant.js';

/** Whether a document may be published, and from when on. */
export interface Release extends Pick<Article, 'status' | 'publishedAt'> {
  readonly embargoedUntil?: Instant;
}

/**
 * The status, and what the date of release is: the end of an embargo, where the status says so or the document was issued before;
 * else when it was published. An embargo whose end nobody can tell must not be broken by oversight: the article is withheld.
 */
export function readRelease(
  context: DocumentContext,
  issue: Instant | undefined,
  clock: TimeContext,
): Release {
  const { docdata, reading } = context;
  const { status = 'usable', isEmbargoed } = statusIn(context);
  const release = releaseIn(context, clock);
  if (release === undefined) {
    if (!isEmbargoed || docdata === undefined) return { status };
    reading.report(openEmbargo(docdata));
    return { status: 'withheld' };
  }
  const { element, time } = release;
  if (!isEmbargoed && !isHeldBy(time, issue)) {
    reading.take(element, 'publishedAt', ['norm']);
    return { status, publishedAt: time };
  }
  if (isDay(time)) {
    reading.report(openEmbargo(element));
    return { status: 'withheld' };
  }
  reading.take(element, 'embargoedUntil', ['norm']);
  return { status, embargoedUntil: time };
}

function statusIn({ docdata, reading }: DocumentContext): {
  readonly status: Article['status'] | undefined;
  readonly isEmbargoed: boolean;
} {
  const word = docdata && attributeOf(docdata, 'management-status')?.toLowerCase();
  const known = word !== undefined && Object.hasOwn(statusWords, word) ? statusWords[word] : word;
  const status = statuses.find((one) => one === known);
  const isEmbargoed = known === 'embargoed';
  if (docdata !== undefined && (status !== undefined || isEmbargoed)) {
    reading.take(docdata, undefined, ['management-status']);
  } else if (docdata !== undefined && word !== undefined) {
    reading.report(unknownStatus(docdata));
  }
  return { status, isEmbargoed };
}

/** The first date of release that can be read: an instant, or a day where it has no more. */
function releaseIn(
  context: DocumentContext,
  clock: TimeContext,
): { readonly element: XmlElement; readonly time: string } | undefined {
  const place = { attribute: 'norm', path: 'publishedAt', clock };
  for (const element of partsNamed('date.release', context.docdata, context.head)) {
    const time = timeAt(context, element, place);
    if (time !== undefined) return { element, time };
  }
  return undefined;
}

/** Whether a document was issued before its release. A day alone, of a document without a date of issue, says when it came out. */
function isHeldBy(release: string, issue: Instant | undefined): boolean {
  if (isDay(release)) return issue !== undefined && release > issue.slice(0, release.length);
  return issue === undefined || Date.parse(release) > Date.parse(issue);
}

function isDay(time: string): boolean {
  return !time.includes('T');
}

function openEmbargo({ start, tagEnd }: XmlElement): Finding {
  const message = 'The document is embargoed and no instant of release is given; it is withheld.';
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
