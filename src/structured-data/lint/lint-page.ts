/**
 * JSON-LD as the rules look at it: every node with its types, and the articles among them.
 */
import type { Path } from './path.js';
import type { PageHtml } from './page-html.js';

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A value and where it stands. */
export interface Spot {
  readonly path: Path;
  readonly value: unknown;
}

/** An object that describes something, and its types without schema.org's address. */
export interface NodeSpot extends Spot {
  readonly value: JsonObject;
  readonly types: readonly string[];
}

/** What a rule can look at. */
export interface LintPage {
  /** The outermost values: of an object one, of a list or a page of HTML several. */
  readonly roots: readonly Spot[];
  /** Every node, the outer before the inner. */
  readonly nodes: readonly NodeSpot[];
  /** Every string that is a value, with the key it stands under. */
  readonly texts: readonly TextSpot[];
  /** The nodes that are articles of the page, not works that these refer to. */
  readonly articles: readonly NodeSpot[];
  /** The node that `@id` names, of those that say more of it than that. */
  readonly byId: ReadonlyMap<string, NodeSpot>;
  /** Milliseconds since 1970 that count as the present; absent where nobody says. */
  readonly now: number | undefined;
  readonly html: PageHtml | undefined;
}

/** A string, and the key that it or the list around it stands under. */
export interface TextSpot {
  readonly path: Path;
  readonly value: string;
  readonly key: string;
}

/** Nesting that no honest page reaches; what lies deeper is not looked at. */
const deepest = 100;

/** Reads `roots`; objects that stand in several places are looked at once, so that a circle ends. */
export function lintPage(
  roots: readonly Spot[],
  now: number | undefined,
  html: PageHtml | undefined,
): LintPage {
  const nodes: NodeSpot[] = [];
  const texts: TextSpot[] = [];
  const seen = new Set<object>();
  const open: (Spot & { readonly key: string })[] = roots
    .map((root) => ({ ...root, key: '' }))
    .reverse();
  for (let spot = open.pop(); spot !== undefined; spot = open.pop()) {
    const { path, value, key } = spot;
    if (typeof value === 'string') texts.push({ path, value, key });
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isObject(value) && !('@value' in value)) nodes.push({ path, value, types: typesOf(value) });
    if (path.length < deepest) open.push(...partsOf(value, path, key).reverse());
  }
  const articles = articlesOf(nodes, roots);
  return { roots, nodes, texts, articles, byId: indexById(nodes), now, html };
}

/** The values of a property, each for itself, a list in order or not; none where it is absent. */
export function valuesOf(node: NodeSpot, property: string): readonly Spot[] {
  if (!Object.hasOwn(node.value, property)) return [];
  return itemsOf(node.value[property], [...node.path, property]);
}

function itemsOf(value: unknown, path: Path): readonly Spot[] {
  if (Array.isArray(value))
    return value.map((item: unknown, i) => ({ path: [...path, i], value: item }));
  const list = isObject(value)
    ? ['@list', '@set'].find((key) => Array.isArray(value[key]))
    : undefined;
  if (isObject(value) && list !== undefined) return itemsOf(value[list], [...path, list]);
  return value === undefined ? [] : [{ path, value }];
}

/** The value as a node, a reference followed to what it names; undefined for a string or number. */
export function nodeOf({ path, value }: Spot, page: LintPage): NodeSpot | undefined {
  if (!isObject(value)) return undefined;
  const id = value['@id'];
  const named = typeof id === 'string' ? page.byId.get(id) : undefined;
  if (named === undefined || named.value === value) return { path, value, types: typesOf(value) };
  const isReference = Object.keys(value).every((key) => key === '@id' || key === '@type');
  if (isReference) return named;
  return { path, value, types: [...typesOf(value), ...named.types] };
}

/** Whether the value is an object of JSON and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The types of a node, by schema.org's own names. */
function typesOf(value: JsonObject): readonly string[] {
  return [value['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/, ''));
}

/** Whether a type is one of articles, by schema.org's names for them. */
export function isArticleType(type: string): boolean {
  return articleTypes.has(type);
}

/** Whether a type is NewsArticle or one of its subtypes. */
export function isNewsType(type: string): boolean {
  return type.endsWith('NewsArticle') && articleTypes.has(type);
}

function partsOf(value: object, path: Path, key: string): (Spot & { readonly key: string })[] {
  if (Array.isArray(value))
    return value.map((item: unknown, i) => ({ path: [...path, i], value: item, key }));
  // A context says what keys mean; it describes nothing itself.
  const parts = Object.entries(value).filter(([name]) => name !== '@context');
  return parts.map(([name, item]: [string, unknown]) => ({
    path: [...path, name],
    value: item,
    key: name,
  }));
}

/** Articles at the top: roots, members of a list or a `@graph`; else whatever stands there that has a headline or is alone. */
function articlesOf(nodes: readonly NodeSpot[], roots: readonly Spot[]): readonly NodeSpot[] {
  const top = nodes.filter(
    ({ path, value }) =>
      !('@graph' in value) && path.every((key) => typeof key === 'number' || key === '@graph'),
  );
  const articles = top.filter(({ types }) => types.some(isArticleType));
  if (articles.length > 0) return articles;
  return top.filter(({ value }) => 'headline' in value || (top.length === 1 && roots.length === 1));
}

function indexById(nodes: readonly NodeSpot[]): ReadonlyMap<string, NodeSpot> {
  const byId = new Map<string, NodeSpot>();
  for (const node of nodes) {
    const id = node.value['@id'];
    const size = Object.keys(node.value).length;
    if (typeof id !== 'string' || size < 2) continue;
    const before = byId.get(id);
    if (before === undefined || Object.keys(before.value).length < size) byId.set(id, node);
  }
  return byId;
}

/** Article and what descends from it, release 30 of schema.org. */
const articleTypes: ReadonlySet<string> = new Set([
  'Article',
  'AdvertiserContentArticle',
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'Report',
  'SatiricalArticle',
  'ScholarlyArticle',
  'MedicalScholarlyArticle',
  'SocialMediaPosting',
  'BlogPosting',
  'LiveBlogPosting',
  'DiscussionForumPosting',
  'TechArticle',
  'APIReference',
]);
