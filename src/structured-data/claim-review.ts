import type { Article } from '../model/index.js';
import { isWebUrl } from '../model/href.js';
import type {
  ArticleProperties,
  OneOrMany,
  OrganizationJsonLd,
  PersonJsonLd,
  PublisherJsonLd,
  RatingJsonLd,
  WorkJsonLd,
} from './json-ld-types.js';
import type { ToJsonLdOptions } from './options.js';
import { toEpochMilliseconds } from '../time/to-epoch-milliseconds.js';
import { toJsonLd } from './to-json-ld.js';
import { type NodeDraft, oneOrMany, put } from './write/node-draft.js';

/** A claim that an article checked, and its verdict. */
export interface CheckedClaim {
  /** What was claimed, in a sentence: `The library has ten floors.` */
  readonly claim: string;
  /** The verdict in words, as the page shows it: `Mostly false`. */
  readonly verdict: string;
  /** The verdict on a scale, 1 (`worst`) to 5 (`best`) unless it says otherwise. */
  readonly rating?: { readonly value: number; readonly best?: number; readonly worst?: number };
  /** Who claimed it: a name, or one with a page. */
  readonly claimant?: string | Claimant;
  /** When it was claimed: an ISO 8601 instant, or a day. */
  readonly claimedAt?: string;
  /** Where it was claimed: absolute addresses, the first appearance first. */
  readonly appearances?: readonly string[];
}

/** Who claimed something. */
export interface Claimant {
  readonly name: string;
  readonly url?: string;
  /** Default: `Person`. */
  readonly type?: 'Person' | 'Organization';
}

/** schema.org `ClaimReview`: a claim, and what the article found. */
export interface ClaimReviewJsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'ClaimReview';
  readonly claimReviewed: string;
  readonly reviewRating: VerdictJsonLd;
  readonly itemReviewed: ClaimJsonLd;
  readonly url?: string;
  /** Who checked it: the publisher, else the article's authors. */
  readonly author?: PublisherJsonLd | NonNullable<ArticleProperties['author']>;
  readonly datePublished?: string;
  readonly inLanguage?: string;
}

/** schema.org `Rating` of a claim: the verdict in words, and on a scale. */
export interface VerdictJsonLd extends Partial<RatingJsonLd> {
  readonly '@type': 'Rating';
  readonly alternateName: string;
}

/** schema.org `Claim`: what was claimed, by whom, when and where. */
export interface ClaimJsonLd {
  readonly '@type': 'Claim';
  readonly name: string;
  readonly author?: PersonJsonLd | OrganizationJsonLd;
  readonly datePublished?: string;
  readonly firstAppearance?: WorkJsonLd;
  readonly appearance?: OneOrMany<WorkJsonLd>;
}

/**
 * The JSON-LD of a fact check, to stand on the article's page beside its own. Google's Search has shown no fact checks since 2025;
 * its Fact Check Explorer and others still read them.
 *
 * @throws PublicationRefused for an article that must not be published, as `toJsonLd` does.
 * @throws TypeError for an argument that is none.
 * @example
 * ```ts
 * toClaimReview(article, { claim: 'The library has ten floors.', verdict: 'False' }, { url: 'https://news.example/a/1' });
 * ```
 */
export function toClaimReview(
  article: Article,
  checked: CheckedClaim,
  options: Omit<ToJsonLdOptions, 'graph'> = {},
): ClaimReviewJsonLd {
  checkClaim(checked);
  const { url, datePublished, author, publisher, inLanguage } = toJsonLd(article, options);
  const node: NodeDraft<ClaimReviewJsonLd> = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: checked.claim,
    reviewRating: verdictNode(checked),
    itemReviewed: claimNode(checked),
  };
  put(node, 'url', url);
  put(node, 'author', publisher ?? author);
  put(node, 'datePublished', datePublished);
  put(node, 'inLanguage', inLanguage);
  return node;
}

function verdictNode({ verdict, rating }: CheckedClaim): VerdictJsonLd {
  if (rating === undefined) return { '@type': 'Rating', alternateName: verdict };
  const { value, best = 5, worst = 1 } = rating;
  return {
    '@type': 'Rating',
    alternateName: verdict,
    ratingValue: value,
    bestRating: best,
    worstRating: worst,
  };
}

function claimNode({ claim, claimant, claimedAt, appearances = [] }: CheckedClaim): ClaimJsonLd {
  const [first, ...others] = appearances.map((url): WorkJsonLd => ({
    '@type': 'CreativeWork',
    url,
  }));
  const node: NodeDraft<ClaimJsonLd> = { '@type': 'Claim', name: claim };
  put(node, 'author', claimant === undefined ? undefined : claimantNode(claimant));
  put(node, 'datePublished', claimedAt);
  put(node, 'firstAppearance', first);
  put(node, 'appearance', oneOrMany(others));
  return node;
}

function claimantNode(claimant: string | Claimant): PersonJsonLd | OrganizationJsonLd {
  if (typeof claimant === 'string') return { '@type': 'Person', name: claimant };
  const { name, url, type = 'Person' } = claimant;
  return url === undefined ? { '@type': type, name } : { '@type': type, name, url };
}

/** Throws a TypeError that says what was expected of the first part that is wrong. */
function checkClaim(checked: CheckedClaim): void {
  for (const [part, [expected, isRight]] of Object.entries(rules)) {
    const given = (Object(checked) as Record<string, unknown>)[part];
    if (!isRight(given)) throw new TypeError(`toClaimReview: expected ${part} to be ${expected}`);
  }
}

type ClaimRule = readonly [expected: string, isRight: (given: unknown) => boolean];

const rules: { readonly [Part in keyof CheckedClaim]-?: ClaimRule } = {
  claim: ['a sentence', isText],
  verdict: ['words', isText],
  rating: [
    'a value and its scale, in numbers',
    (given) => {
      if (given === undefined) return true;
      const { value, best = 5, worst = 1 } = Object(given) as Record<string, unknown>;
      return [value, best, worst].every(Number.isFinite);
    },
  ],
  claimant: [
    'a name, or an object with one and an absolute URL',
    (given) => {
      if (given === undefined || isText(given)) return true;
      const { name, url } = Object(given) as Record<string, unknown>;
      return isText(name) && (url === undefined || isUrl(url));
    },
  ],
  claimedAt: [
    'an instant or a day, such as "2026-09-14"',
    (given) => given === undefined || (isText(given) && isTime(given)),
  ],
  appearances: [
    'a list of absolute http or https URLs',
    (given) => given === undefined || (Array.isArray(given) && given.every(isUrl)),
  ],
};

function isText(given: unknown): given is string {
  return typeof given === 'string' && given.trim() !== '';
}

function isUrl(given: unknown): boolean {
  return typeof given === 'string' && isWebUrl(given);
}

function isTime(given: string): boolean {
  const isDay = given.length === '2026-09-14'.length;
  return toEpochMilliseconds(isDay ? `${given}T00:00:00Z` : given) !== undefined;
}
