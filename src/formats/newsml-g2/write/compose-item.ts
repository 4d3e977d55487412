import { element, type XmlAttributes, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Article, Credit } from '../../../model/index.js';
import type { Lexicon } from '../../../text/lexicon.js';
import { signedBody } from '../../../text/story/signed-body.js';
import { makeUri } from '../../made-uri.js';
import { ownValue } from '../own-value.js';
import { composeContributors, composeCreators, composeLines } from './compose-authors.js';
import {
  composeAsserts,
  composeGenres,
  composeLocated,
  composeOrganization,
  composeSubjects,
  nameElement,
} from './compose-concepts.js';
import { composeContent, type ContentMarkup } from './compose-content.js';
import { composeFields } from './compose-fields.js';
import { composeGroups } from './compose-groups.js';
import {
  composeDescriptions,
  composeRights,
  composeSourceType,
  type Link,
  linksOf,
  ownMedia,
} from './compose-links.js';
import { blockElements, textElements } from './text-elements.js';
import { codeAttributes, conceptAttributes, instant } from './values.js';

/** The namespace of NewsML-G2, in all its versions. */
export const namespace = 'http://iptc.org/std/nar/2006-10-01/';

/** Where IPTC says what the aliases stand for. */
const catalog = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml';

/**
 * The article as an item of release 2.35, power conformance, every part in the order of its schema: a package where it has groups and
 * nothing that a package has no place for, which is a text and files of its own.
 */
export function composeItem(
  article: Article,
  markup: ContentMarkup,
  lexicon: Lexicon,
): XmlTemplate {
  const { blocks, credits } = signedBody(article, lexicon);
  const attributes = {
    xmlns: namespace,
    guid: article.id ?? madeUri(article),
    version: /^[1-9]\d{0,17}$/.test(article.version ?? '') ? article.version : undefined,
    standard: 'NewsML-G2',
    standardversion: '2.35',
    conformance: 'power',
    'xml:lang': article.language,
  };
  const links = linksOf(article);
  const isPackage = article.groups.length > 0 && blocks.length === 0 && !ownMedia(article);
  const { rest, groupSet } = isPackage
    ? composeGroups(article, links)
    : { rest: links, groupSet: undefined };
  return element(isPackage ? 'packageItem' : 'newsItem', attributes, [
    element('catalogRef', { href: catalog }),
    ...composeHistory(article),
    ...composeRights(article.rights),
    element('itemMeta', {}, inOrder(itemMetaOrder, itemMetaParts(article, rest))),
    element('contentMeta', {}, inOrder(contentMetaOrder, contentMetaParts(article, credits))),
    ...composeAsserts(article),
    groupSet ?? composeContent(article, blocks, markup),
  ]);
}

function madeUri({ headline, slugline = '', modifiedAt = '', body }: Article): string {
  return makeUri([headline, slugline, modifiedAt, JSON.stringify(body)].join('\n'));
}

function composeHistory({ publishedAt }: Article): readonly XmlTemplate[] {
  const time = instant(publishedAt);
  if (time === undefined) return [];
  return [
    element('pubHistory', {}, [element('published', {}, [element('timestamp', {}, [time])])]),
  ];
}

function itemMetaParts(article: Article, links: readonly Link[]): readonly XmlTemplate[] {
  const { provider, section, editorialNote, corrections, signals } = article;
  const service = nameElement(section);
  return [
    ...composeFields(article, 'itemMeta'),
    provider === undefined ? element('provider') : composeOrganization('provider', provider),
    ...(service === undefined ? [] : [element('service', {}, [service])]),
    ...blockElements('edNote', editorialNote),
    ...corrections.flatMap(({ text }) =>
      blockElements('edNote', text, { roleuri: ownValue('correctionshort') }),
    ),
    ...signals.map((signal) => element('signal', signalAttributes(signal))),
    ...links.map((link) => link.compose('link')),
  ];
}

function contentMetaParts(article: Article, credits: readonly Credit[]): readonly XmlTemplate[] {
  const { dateline, sources, identifiers, keywords, headline, subheadline, kicker } = article;
  const own = ownMedia(article);
  return [
    ...composeFields(article, 'contentMeta'),
    ...composeSourceType(own?.digitalSourceType),
    ...(dateline?.places ?? []).map(composeLocated),
    ...sources.map((source) => composeOrganization('infoSource', source)),
    ...composeCreators(article),
    ...composeContributors(credits),
    ...identifiers.map(({ value, role }) =>
      element('altId', codeAttributes('type', role), [value]),
    ),
    ...composeGenres(article),
    ...keywords.flatMap((keyword) => textElements('keyword', keyword)),
    ...composeSubjects(article),
    ...textElements('headline', headline),
    ...textElements('headline', subheadline, { roleuri: ownValue('subheadline') }),
    ...textElements('headline', kicker, { roleuri: ownValue('kicker') }),
    ...article.alternativeHeadlines.flatMap((alternative) =>
      textElements('headline', alternative, { roleuri: ownValue('alternative') }),
    ),
    ...textElements('dateline', dateline?.text),
    ...composeLines(article),
    ...textElements('creditline', own?.credit),
    ...blockElements('description', article.abstract, { role: 'drol:summary' }),
    ...(own === undefined ? [] : composeDescriptions(own)),
  ];
}

/** IPTC's signals by their code, others by what names them. */
function signalAttributes(signal: string): XmlAttributes {
  if (/^[A-Za-z][\w-]*$/.test(signal)) return { qcode: `sig:${signal}` };
  return /^\S[^\s:]*:\S+$/.test(signal) ? conceptAttributes(signal) : { uri: ownValue(signal) };
}

function inOrder(order: readonly string[], parts: readonly XmlTemplate[]): readonly XmlTemplate[] {
  return [...parts].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** `ItemManagementGroup` of the schema, and what follows it. */
const itemMetaOrder = [
  ...['itemClass', 'provider', 'versionCreated', 'firstCreated', 'embargoed', 'pubStatus'],
  ...['service', 'edNote', 'signal', 'altRep', 'expires', 'link'],
];

/** `AdministrativeMetadataGroup` and `DescriptiveMetadataGroup` of the schema. */
const contentMetaOrder = [
  ...['urgency', 'digitalSourceType', 'located', 'infoSource', 'creator', 'contributor', 'altId'],
  ...['language', 'genre', 'keyword', 'subject', 'slugline', 'headline', 'dateline', 'by'],
  ...['creditline', 'description'],
];
