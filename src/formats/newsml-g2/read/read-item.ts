import { newsmlG2Codes } from '../../../diagnostics/codes/newsml-g2.js';
import { finding } from '../../../diagnostics/finding.js';
import { spacedTextOf } from '../../../markup/nitf/nitf-parts.js';
import type { EarlyBodies } from '../../../markup/xml/early-bodies.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childNamed, childrenNamed, textOf } from '../../../markup/xml/xml-path.js';
import { given } from '../../../model/given.js';
import { articleOf } from '../../../model/empty-article.js';
import type { Article, Organization } from '../../../model/index.js';
import { lexiconOf } from '../../../text/options.js';
import { clockOf } from '../../clock-of.js';
import type { ReadOptions } from '../../format.js';
import { heldItem } from '../../held-item.js';
import type { ItemReading } from '../../items-result.js';
import { noHeadline } from '../../untold.js';
import { assertsOf } from './asserts.js';
import { catalogsOf } from './catalogs.js';
import { extraOf } from './extra-of.js';
import type { ItemContext } from './item-context.js';
import { languageOf } from './language-of.js';
import { readConcepts } from './read-concepts.js';
import { type Content, readContent } from './read-content.js';
import { readDescription, readPlainDescription } from './read-descriptions.js';
import { readFields, typeOf } from './read-fields.js';
import { readGroups } from './read-groups.js';
import { type Headlines, readHeadlines } from './read-headlines.js';
import { readIdentifiers, readRelated } from './read-links.js';
import { readMedia } from './read-media.js';
import { readNotes } from './read-notes.js';
import { readOrigin } from './read-origin.js';
import { readRights } from './read-rights.js';
import { readProvider, readPublished, readSignals, readSources } from './read-sender.js';
import { createReading } from './reading.js';

/**
 * Reads a news item, or a package for what it says of itself. What no rule takes stands in `extra`, under its name in NewsML-G2.
 *
 * @param header - Of the message around, whose catalogs hold in the item too.
 * @param early - The texts that were made while the document was read.
 */
export function readItem(
  item: XmlElement,
  header: XmlElement | undefined,
  options: ReadOptions,
  early?: EarlyBodies,
): ItemReading {
  const itemMeta = childNamed(item, 'itemMeta');
  const contentMeta = childNamed(item, 'contentMeta');
  const reading = createReading(options.origins);
  const content = readContent(item, given({ depth: options.limits?.depth, contentMeta, early }));
  reading.report(...content.findings);
  if (content.element !== undefined) reading.place('body', content.element);
  const { language, findings } = languageOf(item, contentMeta, content, options);
  reading.report(...findings);
  const context: ItemContext = given({
    item,
    itemMeta,
    contentMeta,
    reading,
    catalogs: catalogsOf(header === undefined ? [item] : [item, header], (found) => {
      reading.report(found);
    }),
    asserts: assertsOf(item, reading),
    language,
    lexicon: lexiconOf(language === undefined ? options : { ...options, language }),
    options,
  });
  return heldItem(
    {
      article: readArticle(context, content),
      findings: reading.findings,
      origins: reading.origins,
    },
    options,
  );
}

function readArticle(context: ItemContext, content: Content): Article {
  const { item, reading } = context;
  const headlines = withNitf(context, readHeadlines(context), content);
  const abstract = abstractOf(context, content);
  const provider = readProvider(context);
  const rights = readRights(context, childrenNamed(item, 'rightsInfo'), 'rights');
  const type = typeOf(context);
  const { sources, dateline, bylines, credits, body } = readOrigin(context, content, {
    type,
    headlines,
    organizations: organizationsOf(context, provider, rights?.holder),
  });
  const times = clockOf(context.options, context.lexicon, { provider, dateline });
  const fields = readFields(context, times);
  if (headlines.headline === '') reading.report(noHeadline());
  return articleOf({
    language: context.language,
    dateline,
    bylines,
    credits,
    abstract,
    body,
    rights,
    provider,
    sources: readSources(context, sources),
    media: readMedia(context, type, fields.id),
    signals: readSignals(context),
    related: readRelated(context),
    groups: readGroups(context),
    identifiers: readIdentifiers(context),
    ...headlines,
    ...fields,
    ...readPublished(context, times),
    ...readConcepts(context),
    ...readNotes(context),
    ...(hasOpenEmbargo(context, fields) && { status: 'withheld' }),
    // Last, since it is what no other rule takes.
    ...extraOf(context),
  });
}

/** Headlines that NITF has around the text, where the item itself has none. */
function withNitf({ reading }: ItemContext, headlines: Headlines, { nitf }: Content): Headlines {
  const element = nitf?.headline ?? nitf?.title;
  if (headlines.headline !== '' || element === undefined) return headlines;
  reading.place('headline', element);
  const [subheadline] = (nitf?.subheadlines ?? []).map(textOf).filter((text) => text !== '');
  return given({ subheadline, ...headlines, headline: textOf(element) });
}

/** The summary; a description without a role, but that of a picture is its caption. */
function abstractOf(context: ItemContext, { nitf }: Content): string | undefined {
  const own =
    readDescription(context, context.contentMeta, 'abstract', 'abstract') ??
    readPlainDescription(context, 'abstract');
  if (own !== undefined || nitf?.abstract === undefined) return own;
  const text = spacedTextOf(nitf.abstract);
  if (text === '') return undefined;
  context.reading.place('abstract', nitf.abstract);
  return text;
}

/** Names of those whom an item is from: a creator of that name is no person. */
function organizationsOf(
  { contentMeta }: ItemContext,
  ...organizations: readonly (Organization | undefined)[]
): readonly string[] {
  const named = ['creditline', 'infoSource'].flatMap((property) =>
    childrenNamed(contentMeta, property).map(
      (element) => attributeOf(element, 'literal') ?? textOf(element),
    ),
  );
  return [...named, ...organizations.map((one) => one?.name ?? '')].filter((name) => name !== '');
}

/**
 * An embargo without an end must not be overlooked by those who publish: the item is withheld until a version without it comes, if
 * it is not canceled.
 */
function hasOpenEmbargo(
  { itemMeta, reading }: ItemContext,
  { embargoedUntil, status = 'usable' }: Pick<Partial<Article>, 'embargoedUntil' | 'status'>,
): boolean {
  const embargoed = childNamed(itemMeta, 'embargoed');
  if (embargoed === undefined || embargoedUntil !== undefined) return false;
  const message = 'The item is embargoed and no end is given; it is withheld.';
  const fix = 'Ask the sender, or set `status` to `usable` when the embargo is lifted.';
  const place = { path: 'status', span: embargoed, fix };
  reading.report(finding(newsmlG2Codes, 'newsml-g2/open-embargo', message, place));
  return status === 'usable';
}
