import { storyCodes } from '../../diagnostics/codes/story.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { finding } from '../../diagnostics/finding.js';
import type { Article } from '../../model/index.js';

/** A package and what is in it. Plain JSON. */
export interface Package {
  readonly id: string;
  readonly headline: string;
  /** In the order in which the package has them. */
  readonly parts: readonly PackagePart[];
}

/** A part of a package. */
export interface PackagePart {
  readonly id: string;
  /** As the package has it, else the part itself. */
  readonly headline?: string;
  /** The relation, as the package has it. */
  readonly rel?: string;
  readonly kind: 'item' | 'media';
  /** `cycle` is a part that holds the package which names it. */
  readonly status: 'found' | 'missing' | 'cycle';
  /** Its own parts, where it is a package itself. */
  readonly parts: readonly PackagePart[];
}

/** Packages, with what could not be found. */
export interface ResolvedPackages {
  /** Those that are no part of another, in the order given. */
  readonly packages: readonly Package[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Packages within packages are followed so deep. */
const deepest = 16;

/** Parts of all packages together; what names more is cut there. */
const mostParts = 100_000;

/**
 * Finds the parts of packages among a set of articles: NewsML-G2 packages and their groups, ninjs associations, NewsML 1 components
 * that refer to items. Of several versions of an item the last given counts.
 */
export function resolvePackages(articles: readonly Article[]): ResolvedPackages {
  const byId = new Map(
    articles.flatMap((article) =>
      article.id === undefined ? [] : [[article.id, article] as const],
    ),
  );
  const holders = [...byId.values()].filter((article) => namedParts(article).length > 0);
  const contained = new Set(
    holders.filter(isPackage).flatMap((article) => namedParts(article).map(({ id }) => id)),
  );
  const tops = holders.filter(({ id = '' }) => !contained.has(id));
  const walk: Walk = { byId, missing: new Set(), cycles: new Set(), left: mostParts };
  const starts = tops.length > 0 ? tops : holders.slice(0, 1);
  const packages = starts.map((article): Package => {
    const id = article.id ?? '';
    return { id, headline: article.headline, parts: partsOf(article, [id], walk) };
  });
  return {
    packages,
    diagnostics: [...[...walk.missing].map(missing), ...[...walk.cycles].map(cycle)],
  };
}

interface Walk {
  readonly byId: ReadonlyMap<string, Article>;
  readonly missing: Set<string>;
  readonly cycles: Set<string>;
  left: number;
}

type NamedPart = Pick<PackagePart, 'id' | 'kind'> & {
  readonly headline?: string;
  readonly rel?: string;
};

/** What an article names as its parts: not what it comes from or what is beside it. */
function namedParts({ type, related, media }: Article): readonly NamedPart[] {
  const items = related.flatMap(({ id, rel, headline }): readonly NamedPart[] =>
    id === undefined || !isPart(rel, type)
      ? []
      : [
          {
            id,
            kind: 'item',
            ...(rel !== undefined && { rel }),
            ...(headline !== undefined && { headline }),
          },
        ],
  );
  const files = media.flatMap(({ id, headline }): readonly NamedPart[] =>
    id === undefined ? [] : [{ id, kind: 'media', ...(headline !== undefined && { headline }) }],
  );
  return [...items, ...files];
}

/** A package names its parts without a relation, or as associated; other articles only say that they have parts. */
function isPart(rel: string | undefined, type: Article['type']): boolean {
  const name = rel?.split(/[:/#]/).at(-1)?.toLowerCase();
  if (type === 'composite')
    return name === undefined || /^(?:associatedwith|haspart|related-\d+)$/.test(name);
  return name === 'haspart' || name === 'associatedwith';
}

function isPackage({ type }: Article): boolean {
  return type === 'composite';
}

function partsOf(article: Article, path: readonly string[], walk: Walk): readonly PackagePart[] {
  const parts: PackagePart[] = [];
  for (const part of namedParts(article)) {
    if (walk.left-- <= 0) break;
    const found = walk.byId.get(part.id);
    const isCycle = path.includes(part.id);
    // Articles that name one another are beside each other, and no cycle of packages.
    if (isCycle && !isPackage(article)) continue;
    if (isCycle) walk.cycles.add(part.id);
    else if (found === undefined && part.kind === 'item') walk.missing.add(part.id);
    const headline = part.headline ?? found?.headline;
    const isOpen = found !== undefined && isPackage(found) && !isCycle && path.length < deepest;
    parts.push({
      ...part,
      ...(headline !== undefined && { headline }),
      status: isCycle ? 'cycle' : found === undefined ? 'missing' : 'found',
      parts: isOpen ? partsOf(found, [...path, part.id], walk) : [],
    });
  }
  return parts;
}

function missing(id: string): Diagnostic {
  return finding(
    storyCodes,
    'story/package-part-missing',
    `The part "${id}" is not among the articles.`,
    {
      path: 'related',
      fix: 'Pass the item as well.',
    },
  );
}

function cycle(id: string): Diagnostic {
  return finding(
    storyCodes,
    'story/package-cycle',
    `The package "${id}" holds itself, by way of its parts.`,
    {
      path: 'related',
      fix: 'Ask the sender; the part is told once and not opened again.',
    },
  );
}
