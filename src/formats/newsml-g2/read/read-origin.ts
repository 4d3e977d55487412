import { placed } from '../../../diagnostics/finding.js';
import { bylineTextOf } from '../../../markup/nitf/nitf-parts.js';
import { childNamed, childrenNamed, textOf } from '../../../markup/xml/xml-path.js';
import { given } from '../../../model/given.js';
import type { Article, Dateline, Organization } from '../../../model/index.js';
import type { DatelineContext } from '../../../text/dateline/read-dateline.js';
import {
  type FieldDateline,
  readFieldDateline,
} from '../../../text/dateline/read-field-dateline.js';
import { readTextOrigin, withoutRepeats } from '../../../text/story/read-text-origin.js';
import { taglineCredits } from '../../tagline-credits.js';
import { referenceOf } from '../../untold.js';
import { machineDateline } from '../dialects.js';
import { usualRole } from '../mapping.js';
import type { PrintedByline } from './party-kind.js';
import { readAuthors } from './read-bylines.js';
import { readCredits } from './read-credits.js';
import type { Content } from './read-content.js';
import type { Headlines } from './read-headlines.js';
import { isPlaceholder } from './read-identity.js';
import type { ItemContext } from './item-context.js';
import { withLocated } from './with-located.js';

/** Who wrote it and where, as the properties say and else the text does; and the text without what stood in it of that. */
export interface Origin extends Pick<Article, 'bylines' | 'credits' | 'body'> {
  readonly dateline?: Dateline;
  readonly sources: readonly Organization[];
}

/** What is known of an item before its origin is read. */
export interface KnownOfItem {
  readonly type: Article['type'];
  readonly headlines: Headlines;
  /** Names of the organizations that the item is from. */
  readonly organizations: readonly string[];
}

/** The origin of an item. What no property says is read from the text as that of wire copy. */
export function readOrigin(context: ItemContext, content: Content, known: KnownOfItem): Origin {
  const { reading, lexicon } = context;
  const lines = printedBylines(context, content);
  const authors = readAuthors(context, lines, {
    organizations: known.organizations,
    role: usualRole(known.type),
  });
  const datelines = datelineContext(context);
  const field = fieldDateline(context, content, datelines);
  const { headline, subheadline, kicker, alternativeHeadlines } = known.headlines;
  const printed = lines.map(({ text }) => text);
  const said = [headline, subheadline, kicker, ...alternativeHeadlines, ...printed];
  const inText = readTextOrigin(withoutRepeats(content.blocks, said, lexicon), field, {
    ...datelines,
    headline,
    bylines: authors.bylines.every(({ people }) => people.length === 0),
  });
  if (content.element !== undefined) {
    const { start, tagEnd: end } = content.element;
    reading.report(...inText.findings.map((found) => placed(found, { start, end })));
    for (const part of ['dateline', 'bylines', 'credits'] as const) {
      if (isRead(inText[part])) reading.place(part, content.element);
    }
  }
  if (inText.dateline === undefined) reading.report(...(field?.findings ?? []));
  const dateline = inText.dateline ?? field?.dateline;
  const located = withLocated(context, dateline);
  return given({
    dateline: located,
    bylines: [...authors.bylines, ...inText.bylines],
    credits: readCredits(context, authors.contributors, [
      ...inText.credits,
      ...taglineCredits(content.nitf, lexicon),
    ]),
    body: inText.body,
    sources: authors.sources,
  });
}

function datelineContext(context: ItemContext): DatelineContext {
  const { itemMeta, lexicon, options } = context;
  const days = ['versionCreated', 'firstCreated'].map((name) => {
    const element = childNamed(itemMeta, name);
    return element && /^\d{4}-\d\d-\d\d/.exec(textOf(element))?.[0];
  });
  return given({ lexicon, provider: options.provider, reference: referenceOf(days, options) });
}

function printedBylines({ contentMeta }: ItemContext, { nitf }: Content): readonly PrintedByline[] {
  const own = childrenNamed(contentMeta, 'by')
    .map((element) => ({ element, text: textOf(element) }))
    .filter(({ text }) => text !== '' && !isPlaceholder(text.split(',', 1)[0] ?? ''));
  if (own.length > 0) return own;
  return (nitf?.bylines ?? [])
    .map((element) => ({ element, text: bylineTextOf(element) }))
    .filter(({ text }) => text !== '');
}

function fieldDateline(
  context: ItemContext,
  { nitf }: Content,
  datelines: DatelineContext,
): FieldDateline | undefined {
  const { contentMeta, reading } = context;
  const own = childrenNamed(contentMeta, 'dateline');
  const element = own.find((one) => textOf(one) !== '') ?? nitf?.dateline;
  const text = element === undefined ? '' : textOf(element);
  if (element === undefined || machineDateline.test(text) || isPlaceholder(text)) return undefined;
  reading.take(element, 'dateline');
  const read = readFieldDateline(text, datelines);
  return read && { ...read, findings: read.findings.map((found) => placed(found, element)) };
}

function isRead(part: Dateline | readonly unknown[] | undefined): boolean {
  return part !== undefined && (!('length' in part) || part.length > 0);
}
