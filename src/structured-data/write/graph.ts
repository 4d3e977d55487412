/**
 * The article as a graph: what it links to in nodes of their own, each with an absolute `@id` (rule T10).
 */
import type {
  ArticleInGraph,
  BreadcrumbsJsonLd,
  HoistedProperty,
  JsonLdGraph,
  WebPageJsonLd,
  WebSiteJsonLd,
} from '../graph-types.js';
import type { ArticleJsonLd, ArticleProperties, ReferenceJsonLd } from '../json-ld-types.js';
import type { JsonLdGraphOptions, LinkOptions } from '../options.js';
import { distinct, type NodeDraft, oneOrMany, put } from './node-draft.js';
import { plainLine } from './plain-line.js';

/** The graph of an article that stands on `page`. */
export function graphOf(
  jsonLd: ArticleJsonLd,
  page: string,
  options: JsonLdGraphOptions,
  relatedLinks: readonly (string | undefined)[],
): JsonLdGraph {
  const { '@context': context, '@type': types, ...properties } = jsonLd;
  const home = options.site?.url ?? new URL('/', page).href;
  const trail = options.breadcrumbs ?? [];
  const nodes = new Map<string, GraphNode>();
  const linked: Record<string, unknown> = { '@type': types, '@id': `${page}#article` };
  for (const [name, value] of Object.entries(properties))
    linked[name] = hoisted.has(name) ? hoist(value, nodes, page, home) : value;
  const article = { ...linked, isPartOf: { '@id': page }, mainEntityOfPage: { '@id': page } };
  const breadcrumbs = trail.length > 0 ? `${page}#breadcrumb` : undefined;
  const site: NodeDraft<WebSiteJsonLd> = {
    '@type': 'WebSite',
    '@id': `${home}#website`,
    url: home,
  };
  put(site, 'name', plainLine(options.site?.name) ?? properties.publisher?.name);
  put(site, 'publisher', linked['publisher'] as ReferenceJsonLd | undefined);
  return {
    '@context': context,
    '@graph': [
      article as unknown as ArticleInGraph,
      pageNode(properties, { page, site: site['@id'], breadcrumbs, relatedLinks }),
      site,
      ...(breadcrumbs === undefined ? [] : [breadcrumbNode(breadcrumbs, trail)]),
      ...(nodes.values() as Iterable<JsonLdGraph['@graph'][number]>),
    ],
  };
}

/** Addresses and ids that the page's node names. */
interface PageLinks {
  readonly page: string;
  readonly site: string;
  readonly breadcrumbs: string | undefined;
  readonly relatedLinks: readonly (string | undefined)[];
}

function pageNode(
  article: ArticleProperties,
  { page, site, breadcrumbs, relatedLinks }: PageLinks,
): WebPageJsonLd {
  const node: NodeDraft<WebPageJsonLd> = {
    '@type': 'WebPage',
    '@id': page,
    url: page,
    isPartOf: { '@id': site },
  };
  const [image] = article.image ?? [];
  put(node, 'name', article.headline);
  if (breadcrumbs !== undefined) node.breadcrumb = { '@id': breadcrumbs };
  if (image !== undefined) node.primaryImageOfPage = { '@id': image['@id'] };
  put(node, 'datePublished', article.datePublished);
  put(node, 'dateModified', article.dateModified);
  put(node, 'inLanguage', article.inLanguage);
  put(node, 'relatedLink', oneOrMany(distinct(relatedLinks)));
  return node;
}

type GraphNode = Readonly<Record<string, unknown>>;

/** Puts a node, or each of a list, among the graph's own, and gives a reference to it. */
function hoist(value: unknown, nodes: Map<string, GraphNode>, page: string, home: string): unknown {
  if (Array.isArray(value)) return value.map((item) => hoist(item, nodes, page, home));
  const node = value as GraphNode;
  const id = idOf(node, page, home);
  const { '@type': type, ...rest } = { ...nodes.get(id), ...node };
  nodes.set(id, { '@type': type, '@id': id, ...rest });
  return { '@id': id };
}

/** A picture's own id; the page about somebody; else the name, as a fragment of the page. */
function idOf(
  { '@type': type, '@id': id, name, url }: GraphNode,
  page: string,
  home: string,
): string {
  if (typeof id === 'string') return id;
  const isPerson = type === 'Person';
  const kind = isPerson ? 'person' : 'organization';
  if (typeof url === 'string') return new URL(`#${kind}`, url).href;
  return new URL(`#/${kind}/${String(name).toLowerCase()}`, isPerson ? page : home).href;
}

function breadcrumbNode(id: string, trail: readonly LinkOptions[]): BreadcrumbsJsonLd {
  return {
    '@type': 'BreadcrumbList',
    '@id': id,
    itemListElement: trail.map(({ name, url }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: url,
    })),
  };
}

const hoisted: ReadonlySet<string> = new Set<HoistedProperty>([
  'author',
  'editor',
  'contributor',
  'producer',
  'translator',
  'publisher',
  'sourceOrganization',
  'image',
]);
