import { newsml1Codes } from '../../../diagnostics/codes/newsml-1.js';
import { finding, type Finding } from '../../../diagnostics/finding.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../../markup/xml/xml-path.js';
import type { Article, Instant, Related } from '../../../model/index.js';
import type { TimeContext } from '../../../time/parse-local-time.js';
import { parseTimestamp } from '../../../time/parse-timestamp.js';
import { publicationOf } from '../../../time/publication-of.js';
import { statusWords } from '../../../vocabulary/status-words.js';
import { fieldRows, noInstant, statuses } from '../mapping.js';
import { elementsAt, formalName } from './elements.js';
import type { ItemContext } from './item-context.js';
import { idOf } from './item-id.js';

/** What names the item and its version, and other items. */
export type Identity = Pick<Article, 'related' | 'identifiers'> & {
  readonly id?: string;
  readonly version?: string;
};

/** The identifier without the revision, which is the version. */
export function readIdentity(context: ItemContext): Identity {
  const { item, reading } = context;
  const [identification] = elementsAt([item], 'Identification');
  const [identifier] = elementsAt([identification], 'NewsIdentifier');
  const [revision] = elementsAt([identifier], 'RevisionId');
  if (identifier !== undefined) reading.takeAll(identifier, 'id');
  if (revision !== undefined) reading.place('version', revision);
  return {
    ...idOf(item),
    related: readRelated(context),
    identifiers: elementsAt([identification], 'Label').flatMap((label, index) => {
      const [text] = elementsAt([label], 'LabelText').map(textOf);
      const role = formalName(elementsAt([label], 'LabelType')[0]);
      if (text === undefined || text === '') return [];
      reading.takeAll(label, `identifiers[${index}]`);
      return [{ value: text, ...(role !== undefined && { role }) }];
    }),
  };
}

/** What the item comes from or has to do with. */
function readRelated({ management, reading }: ItemContext): readonly Related[] {
  const links = Object.entries(relations).flatMap(([name, rel]) =>
    elementsAt([management], name).map((element) => ({ element, rel })),
  );
  return links.flatMap(({ element, rel }) => {
    const id = attributeOf(element, 'NewsItem');
    if (id === undefined) return [];
    reading.take(element, 'related', ['NewsItem']);
    return [{ id, rel }];
  });
}

/** Elements of `NewsManagement`, and the relation that they are. */
const relations = { DerivedFrom: 'derivedFrom', AssociatedWith: 'associatedWith' } as const;

/** Dates, urgency, status and signals. */
export type Management = Pick<Article, 'status' | 'signals'> &
  Partial<
    Pick<
      Article,
      'createdAt' | 'modifiedAt' | 'publishedAt' | 'embargoedUntil' | 'expiresAt' | 'urgency'
    >
  >;

/** What the management of the item says. */
export function readManagement(context: ItemContext, clock: TimeContext): Management {
  const { management, reading } = context;
  const [urgency] = elementsAt([management], 'Urgency');
  const digit = formalName(urgency) ?? '';
  const isDigit = /^[1-9]$/.test(digit);
  if (urgency !== undefined && isDigit) reading.take(urgency, 'urgency', ['FormalName']);
  return {
    ...readInstants(context, clock),
    ...(isDigit && { urgency: Number(digit) }),
    ...readStatus(context, clock),
    signals: readSignals(context),
  };
}

function readInstants(context: ItemContext, clock: TimeContext): Partial<Management> {
  const parts = { NewsEnvelope: context.envelope, NewsManagement: context.management };
  const entries = fieldRows.flatMap((row) => {
    if (row.in !== 'NewsEnvelope' && row.in !== 'NewsManagement') return [];
    if (row.kind !== 'instant') return [];
    const [element] = elementsAt([parts[row.in]], row.element);
    const instant = element && readInstant(context, element, row.field, clock);
    return instant === undefined ? [] : [[row.field, instant] as const];
  });
  return Object.fromEntries(entries);
}

function readInstant(
  { reading }: ItemContext,
  element: XmlElement,
  path: string,
  clock: TimeContext,
): Instant | undefined {
  const text = textOf(element);
  reading.take(element);
  if (text === '') return undefined;
  const read = parseTimestamp(text, clock, { span: element, path });
  if (read.instant === noInstant) return undefined;
  const time = path === 'publishedAt' ? publicationOf(read) : read.instant;
  reading.report(...read.findings);
  if (time !== undefined) reading.place(path, element);
  return time;
}

/**
 * The status, and when it will change: an embargoed item becomes usable then, and another may no longer be used. An embargo without
 * an end must not be broken by oversight: the article is withheld.
 */
function readStatus(
  context: ItemContext,
  clock: TimeContext,
): Pick<Management, 'status' | 'embargoedUntil' | 'expiresAt'> {
  const { management, reading } = context;
  const [element] = elementsAt([management], 'Status');
  const [change] = elementsAt([management], 'StatusWillChange');
  const [date] = elementsAt([change], 'DateAndTime');
  const future = wordOf(elementsAt([change], 'FutureStatus')[0]);
  const word = wordOf(element);
  const status = statuses.find((known) => known === word);
  const isEmbargoed = word === 'embargoed';
  if (element !== undefined && (status !== undefined || isEmbargoed)) {
    reading.take(element, 'status', ['FormalName']);
  } else if (element !== undefined && word !== '') {
    reading.report(unknownStatus(element));
  }
  const lifts = future === 'usable' || (isEmbargoed && future === '');
  const path = lifts ? 'embargoedUntil' : 'expiresAt';
  const changesAt = date && readInstant(context, date, path, clock);
  if (change !== undefined) reading.takeAll(change);
  if (isEmbargoed && (changesAt === undefined || !lifts)) {
    if (element !== undefined) reading.report(openEmbargo(element));
    return { status: 'withheld' };
  }
  return { status: status ?? 'usable', ...(changesAt !== undefined && { [path]: changesAt }) };
}

function wordOf(element: XmlElement | undefined): string {
  const word = formalName(element)?.toLowerCase() ?? '';
  return (Object.hasOwn(statusWords, word) ? statusWords[word] : undefined) ?? word;
}

/** What is to be done with the item, and a kind of item that is more than news. */
function readSignals({ management, reading }: ItemContext): readonly string[] {
  const instructions = elementsAt([management], 'Instruction');
  const types = elementsAt([management], 'NewsItemType');
  return [...types, ...instructions].flatMap((element) => {
    const word = formalName(element);
    reading.take(element, undefined, ['FormalName']);
    const signal = /^[A-Z][a-z]+$/.test(word ?? '') ? word?.toLowerCase() : word;
    return signal === undefined || usualTypes.includes(signal) ? [] : [signal];
  });
}

/** Kinds of items that say nothing of what is to be done. */
const usualTypes: readonly string[] = ['news', 'data', 'document'];

function openEmbargo({ start, tagEnd }: XmlElement): Finding {
  const message = 'The item is embargoed and no end is given; it is withheld.';
  return finding(newsml1Codes, 'newsml-1/open-embargo', message, {
    path: 'status',
    span: { start, end: tagEnd },
    fix: 'Ask the sender, or set `status` to `usable` when the embargo is lifted.',
  });
}

function unknownStatus({ start, tagEnd }: XmlElement): Finding {
  const message =
    'The value of Status/@FormalName is none that wirecopy knows; it stands in extra.';
  return finding(newsml1Codes, 'newsml-1/unknown-value', message, {
    path: 'status',
    span: { start, end: tagEnd },
    fix: 'Use Usable, Embargoed, Withheld or Canceled.',
  });
}
