import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { given } from '../../model/given.js';
import type { Article, Group, GroupPart } from '../../model/index.js';
import { type ArticleIndex, indexArticles } from './article-index.js';
import { isPackage, type NamedPart, namedParts } from './named-parts.js';
import type { Package, PackagePart } from './package.js';
import { Unresolved } from './unresolved.js';

/** Packages, with what could not be found. */
export interface ResolvedPackages {
  /** Those that are no part of another, in the order given. */
  readonly packages: readonly Package[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Packages and groups within each other are followed so deep. */
const deepest = 16;

/** Parts of all packages together; what names more is cut there. */
const mostParts = 100_000;

/**
 * Finds the parts of packages among a set of articles: NewsML-G2 packages with their groups, ninjs associations, NewsML 1 components
 * that hold items. Of several versions of an item that counts which the package names, else the last given.
 *
 * @example
 * ```ts
 * const week = Article.parse({ id: 'week', type: 'composite', headline: 'Week', related: [{ id: 'one' }] });
 * const { packages, diagnostics } = resolvePackages([week]);
 * packages[0]?.parts[0]?.status; // 'missing'
 * diagnostics[0]?.code; // 'story/package-part-missing'
 * ```
 */
export function resolvePackages(articles: readonly Article[]): ResolvedPackages {
  const index = indexArticles(articles);
  const holders = index.latest.filter((article) => namedParts(article).length > 0);
  const contained = new Set(
    holders
      .filter(isPackage)
      .flatMap((holder) => namedParts(holder).flatMap(({ id }) => (id === holder.id ? [] : [id]))),
  );
  const tops = holders.filter(({ id = '' }) => !contained.has(id));
  const starts = tops.length > 0 ? tops : holders.slice(0, 1);
  const walk: Walk = { index, unresolved: new Unresolved(), left: mostParts };
  const packages = starts.map((article): Package => {
    const { id = '', headline, groups } = article;
    const [root] = groups;
    return {
      id,
      headline,
      ...given({ role: root?.role, mode: root?.mode }),
      parts: partsOf(article, [id], walk),
    };
  });
  return { packages, diagnostics: walk.unresolved.diagnostics() };
}

interface Walk {
  readonly index: ArticleIndex;
  readonly unresolved: Unresolved;
  left: number;
}

/** A package that is being opened. */
interface Holder {
  readonly article: Article;
  /** The identifiers of the packages that are open, its own last. */
  readonly path: readonly string[];
  readonly named: ReadonlyMap<string, NamedPart>;
  readonly groups: ReadonlyMap<string, Group>;
  /** Parts and groups that have been told, so that the rest can be. */
  readonly told: Set<string | Group>;
  readonly walk: Walk;
}

/** The parts as the groups arrange them, then those that are in no group. */
function partsOf(article: Article, path: readonly string[], walk: Walk): readonly PackagePart[] {
  const named = new Map(namedParts(article).map((part) => [part.id, part]));
  const groups = new Map(article.groups.map((group) => [group.id ?? '', group]));
  const holder: Holder = { article, path, named, groups, told: new Set(), walk };
  const [root, ...others] = article.groups;
  const arranged = root === undefined ? [] : partsOfGroup(root, [], holder);
  const unnamed = others.flatMap((group) =>
    holder.told.has(group) ? [] : groupPart(group, [], holder),
  );
  const rest = [...named.values()].flatMap((part) =>
    holder.told.has(part.id) ? [] : itemPart(part, holder),
  );
  return [...arranged, ...unnamed, ...rest];
}

/** @param open - The groups around it. */
function partsOfGroup(
  group: Group,
  open: readonly Group[],
  holder: Holder,
): readonly PackagePart[] {
  holder.told.add(group);
  const within = [...open, group];
  return group.parts.flatMap((part): readonly PackagePart[] => {
    if (part.type === 'item') return itemPart(namedPart(part, holder), holder, part.version);
    const inner = holder.groups.get(part.id);
    if (inner !== undefined) return groupPart(inner, within, holder);
    holder.walk.unresolved.missGroup(part.id);
    return [{ id: part.id, kind: 'group', status: 'missing', parts: [] }];
  });
}

function groupPart(group: Group, open: readonly Group[], holder: Holder): readonly PackagePart[] {
  if (!hasRoom(open.length, holder.walk)) return [];
  const { id = '', role, mode, headline } = group;
  const isCycle = open.includes(group);
  if (isCycle) holder.walk.unresolved.meetAgain(id);
  return [
    {
      id,
      kind: 'group',
      ...given({ headline, role, mode }),
      status: isCycle ? 'cycle' : 'found',
      parts: isCycle ? [] : partsOfGroup(group, open, holder),
    },
  ];
}

/** What a group says of an item, with what the package says of it. */
function namedPart(
  { id, url, headline }: Extract<GroupPart, { readonly type: 'item' }>,
  { named }: Holder,
): NamedPart {
  const target = id ?? url ?? '';
  const part = named.get(target);
  return { id: target, kind: 'item', ...part, ...given({ headline: headline ?? part?.headline }) };
}

function itemPart(part: NamedPart, holder: Holder, version?: string): readonly PackagePart[] {
  const { article, path, walk } = holder;
  holder.told.add(part.id);
  const isItself = part.id === article.id && !isComposite(article);
  const isCycle = path.includes(part.id) && !isItself;
  // Articles that name one another are beside each other, and no cycle of packages.
  if (isCycle && !isPackage(article)) return [];
  if (!hasRoom(path.length, walk)) return [];
  const found = walk.index.find(part.id, version);
  if (isCycle) walk.unresolved.meetAgain(part.id);
  else if (found === undefined && part.kind === 'item') walk.unresolved.missItem(part.id);
  const isOpen = found !== undefined && isPackage(found) && !isCycle && !isItself;
  return [
    {
      ...part,
      ...given({ headline: part.headline ?? found?.headline, version }),
      status: isCycle ? 'cycle' : found === undefined ? 'missing' : 'found',
      parts: isOpen ? partsOf(found, [...path, part.id], walk) : [],
    },
  ];
}

/** A package that is nothing but its parts; any other article may lead the package that it bears, and is then a part of it. */
function isComposite({ type }: Article): boolean {
  return type === 'composite';
}

function hasRoom(depth: number, walk: Walk): boolean {
  const isRoom = depth <= deepest && walk.left > 0;
  if (isRoom) walk.left -= 1;
  else walk.unresolved.cut();
  return isRoom;
}
