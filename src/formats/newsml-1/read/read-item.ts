import { toPlainText } from '../../../body/to-plain-text.js';
import { ElementReading } from '../../../markup/xml/element-reading.js';
import { spacedTextOf } from '../../../markup/nitf/nitf-parts.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childElements } from '../../../markup/xml/xml-path.js';
import { articleOf } from '../../../model/empty-article.js';
import type { Article, Media } from '../../../model/index.js';
import type { Json } from '../../../source/json/json-node.js';
import { languageTag } from '../../../text/language/language-tag.js';
import { lexiconOf } from '../../../text/options.js';
import { clockOf } from '../../clock-of.js';
import type { ReadOptions } from '../../format.js';
import { heldItem } from '../../held-item.js';
import type { ItemReading } from '../../items-result.js';
import { languageOfText, noHeadline } from '../../untold.js';
import { textRoles } from '../dialects.js';
import { type Component, componentsOf, withAncestors } from './components.js';
import { elementsAt, formalName } from './elements.js';
import { innermostAt, type ItemContext } from './item-context.js';
import { readConcepts } from './read-concepts.js';
import { type Content, isText, readContent, readText } from './read-content.js';
import { readLines } from './read-lines.js';
import { readIdentity, readManagement } from './read-management.js';
import { readMedia } from './read-media.js';
import { readOrigin } from './read-origin.js';
import { readPackage } from './read-package.js';
import { readProvider, readRights, readSources } from './read-rights.js';

/**
 * Reads an item: the text that is likeliest the story's, the metadata of the components around it, and the media. What no rule takes
 * stands in `extra`, under its name in NewsML.
 *
 * @param envelope - Of the document around.
 */
export function readItem(
  item: XmlElement,
  envelope: XmlElement | undefined,
  options: ReadOptions,
): ItemReading {
  const components = componentsOf(item);
  const reading = new ElementReading({
    passed: passedAttributes,
    wantsOrigins: options.origins === true,
  });
  const depth = options.limits?.depth;
  const content = readContent(components, depth === undefined ? {} : { depth });
  reading.report(...content.findings);
  if (content.element !== undefined) reading.place('body', content.element);
  const story = storyOf(components, content.component);
  const context = {
    item,
    envelope,
    management: elementsAt([item], 'NewsManagement')[0],
    story,
    reading,
  };
  const { language, findings } = languageOf(
    { ...context, lexicon: lexiconOf(options), options },
    content,
  );
  reading.report(...findings);
  const lexicon = lexiconOf({ ...options, ...(language !== undefined && { language }) });
  const article = readArticle({ ...context, language, lexicon, options }, components, content);
  return heldItem(
    {
      article: { ...article, ...(language !== undefined && { language }) },
      findings: reading.findings,
      origins: reading.origins,
    },
    options,
  );
}

/** The components that the story's metadata stand in: that of its text and those around, the innermost first; without a text, the main ones. */
function storyOf(
  components: readonly Component[],
  text: Component | undefined,
): readonly Component[] {
  if (text !== undefined) return withAncestors(text);
  const outermost = components.filter(({ parent }) => parent === undefined);
  const main = components.filter(
    ({ parent, role }) => role === 'main' && parent !== undefined && outermost.includes(parent),
  );
  return [...main, ...outermost];
}

function readArticle(
  context: ItemContext,
  components: readonly Component[],
  content: Content,
): Article {
  const { reading, lexicon, options } = context;
  const lines = readLines(context, content);
  const provider = readProvider(context);
  const sources = readSources(context, provider);
  const media = readMedia(context, components, content.component);
  const identity = readIdentity(context);
  const pack = readPackage(components, reading);
  const isPackage = pack.groups.length > 0 && media.length === 0;
  const type = content.element !== undefined ? 'text' : isPackage ? 'composite' : typeOf(media);
  const rights = readRights(context);
  const holder = rights.rights?.holder;
  const origin = readOrigin(context, content, {
    lines,
    role: type === 'picture' ? 'photographer' : 'author',
    organizations: [provider, ...sources, holder].flatMap((one) => one?.name ?? []),
  });
  const abstract = abstractOf(context, components, content);
  const clock = clockOf(options, lexicon, { provider, dateline: origin.dateline });
  const concepts = readConcepts(context);
  if (lines.headline === '') reading.report(noHeadline());
  const article = articleOf({
    type,
    ...identity,
    related: [...identity.related, ...pack.related],
    groups: pack.groups,
    ...lines,
    ...readManagement(context, clock),
    ...origin,
    ...(abstract !== undefined && { abstract }),
    ...concepts,
    keywords: [...new Set([...lines.keywords, ...concepts.keywords])],
    media: media.map((one, index) =>
      index === 0 && type === one.type ? ownWork(one, identity) : one,
    ),
    ...rights,
    ...(provider && { provider }),
    sources,
  });
  const extra = extraOf(context);
  return { ...article, ...(Object.keys(extra).length > 0 && { extra }) };
}

/** What an item without a text is: its media, or several of them. */
function typeOf(media: readonly Media[]): Article['type'] {
  const [first, ...others] = media;
  if (first === undefined) return 'text';
  return others.every(({ type }) => type === first.type) ? first.type : 'composite';
}

/** What an item is itself bears the item's identifier. */
function ownWork(media: Media, { id }: { readonly id?: string }): Media {
  return { ...(id !== undefined && { id }), ...media };
}

/** The text of a component whose role says so, else what NITF has above its text. */
function abstractOf(
  { reading, story }: ItemContext,
  components: readonly Component[],
  { nitf, component }: Content,
): string | undefined {
  const roles: readonly string[] = textRoles.abstract;
  const own = components
    .filter(
      ({ role, parent }) => roles.includes(role) && parent !== undefined && story.includes(parent),
    )
    .filter((one) => one !== component)
    .flatMap(({ contents }) => contents.filter(isText));
  for (const element of own) {
    const text = toPlainText(readText(element, {}).blocks)
      .replace(/\n{2,}/g, '\n')
      .trim();
    if (text === '') continue;
    reading.place('abstract', element);
    return text;
  }
  if (nitf?.abstract === undefined) return undefined;
  reading.place('abstract', nitf.abstract);
  return spacedTextOf(nitf.abstract) || undefined;
}

/** Parts of the item that may hold what no rule takes. */
function extraOf({
  item,
  envelope,
  management,
  story,
  reading,
}: ItemContext): Readonly<Record<string, Json>> {
  const parts = ['NewsLines', 'AdministrativeMetadata', 'RightsMetadata', 'DescriptiveMetadata'];
  const metadata = story.flatMap(({ element }) => elementsAt([element], 'Metadata'));
  const labels = elementsAt([item], 'Identification').flatMap(childElements);
  const properties = [
    envelope,
    management,
    ...story.flatMap(({ element }) => parts.flatMap((name) => elementsAt([element], name))),
  ].flatMap((part) => (part === undefined ? [] : childElements(part)));
  return reading.leftovers([...labels, ...properties, ...metadata]);
}

/** What says nothing beyond the document's own inside. */
const passedAttributes: ReadonlySet<string> = new Set([
  ...['Duid', 'Euid', 'Vocabulary', 'Scheme', 'Essential', 'EquivalentsList', 'xml:lang', 'cat'],
]);

function languageOf(
  context: ItemContext,
  { blocks, nitfRoot }: Content,
): ReturnType<typeof languageOfText> {
  const { item, options, reading } = context;
  const [element] = innermostAt(context, 'DescriptiveMetadata', 'Language');
  const own = languageTag(formalName(element));
  if (element !== undefined && own !== undefined) reading.take(element, 'language', ['FormalName']);
  const told =
    own ??
    languageTag(attributeOf(item, 'xml:lang')) ??
    languageTag(nitfRoot && attributeOf(nitfRoot, 'baselang')) ??
    options.language;
  return told === undefined ? languageOfText(blocks, options) : { language: told, findings: [] };
}
