import type { Publisher, PublisherInput } from '../model/index.js';
import { isWebUrl } from '../model/href.js';
import { toEpochMilliseconds } from '../time/to-epoch-milliseconds.js';
import { articleTypeNames, type ArticleType } from './article-types.js';

/** How an article is written as JSON-LD. */
export interface ToJsonLdOptions {
  /** Whose page the article stands on; its name alone will do. Default: the article's own `publisher`. */
  readonly publisher?: string | Publisher | PublisherInput;
  /** The canonical address of the page, http or https. Default: the article's own `url`. */
  readonly url?: string;
  /** The present instant, ISO 8601 with an offset. An article with an embargo is refused without it. */
  readonly now?: string;
  /** Whether to write even what must not be published. Default false. */
  readonly override?: boolean;
  /** The schema.org type. Default: by the article's genres, else `NewsArticle`. A subtype of NewsArticle gets its base too. */
  readonly type?: ArticleType;
  /** Whether the text goes into `articleBody`. Default: only where everybody may read all of it. */
  readonly articleBody?: boolean;
  /** How many words the text has, as `wordCount` of `wirecopy/body` counts them: that takes as long as all else here. */
  readonly wordCount?: number;
  /** Class selectors of what may be read aloud: headline and lead, no dateline, caption or credit. */
  readonly speakable?: string | readonly string[];
  /** How and why the article was made, for readers. */
  readonly backstory?: string;
  /** Where it stood in print. */
  readonly print?: PrintPlace;
  /** What a review is about, and its verdict. Only for a `ReviewNewsArticle`. */
  readonly review?: ReviewOptions;
  /** Whether to write a graph of linked nodes instead: see {@link JsonLdGraphOptions}. */
  readonly graph?: false;
}

/** How an article is written as a graph of linked nodes: article, page, site, publisher, people and pictures. */
export interface JsonLdGraphOptions extends Omit<ToJsonLdOptions, 'graph'> {
  /** The page's address has to be known, from `url` or from the article. */
  readonly graph: true;
  /** Default: the publisher, at the start of the page's own address. */
  readonly site?: LinkOptions;
  /** The way from the site's start to the page. */
  readonly breadcrumbs?: readonly LinkOptions[];
}

/** A name and an absolute address. */
export interface LinkOptions {
  readonly name: string;
  readonly url: string;
}

/** Where an article stood in print. */
export interface PrintPlace {
  readonly edition?: string;
  readonly section?: string;
  /** As printed: `A5`. */
  readonly page?: string;
  readonly column?: string;
}

/** A review's subject and verdict. */
export interface ReviewOptions {
  /** `type` is one of schema.org's, such as `Movie`, `Book`, `Restaurant`. */
  readonly item: { readonly type: string; readonly name: string; readonly url?: string };
  /** 1 to 5 unless `best` and `worst` say otherwise. */
  readonly rating?: { readonly value: number; readonly best?: number; readonly worst?: number };
}

/** Throws a TypeError that says what was expected of the first option that is wrong. */
export function checkOptions(options: ToJsonLdOptions | JsonLdGraphOptions): void {
  if (Object(options) !== options)
    throw new TypeError('toJsonLd: expected options to be an object');
  for (const option in options) {
    if (!Object.hasOwn(rules, option)) continue;
    const rule = rules[option as keyof ToJsonLdOptions];
    const value: unknown = options[option as keyof ToJsonLdOptions];
    if (value !== undefined && rule?.isRight(value) === false)
      throw new TypeError(`toJsonLd: expected options.${option} to be ${rule.expected}`);
  }
}

interface OptionRule {
  readonly expected: string;
  readonly isRight: (value: unknown) => boolean;
}

const boolean: OptionRule = {
  expected: 'a boolean',
  isRight: (value) => typeof value === 'boolean',
};

const rules: { readonly [Option in keyof ToJsonLdOptions]?: OptionRule } = {
  publisher: {
    expected: 'a name, or an object with one',
    isRight: (value) => typeof ((value as { name?: unknown } | null)?.name ?? value) === 'string',
  },
  url: {
    expected: 'an absolute http or https URL',
    isRight: (value) => typeof value === 'string' && isWebUrl(value),
  },
  now: {
    expected: 'an instant such as "2023-09-26T13:50:00Z"',
    isRight: (value) => typeof value === 'string' && toEpochMilliseconds(value) !== undefined,
  },
  override: boolean,
  type: {
    expected: `one of ${[...articleTypeNames].join(', ')}`,
    isRight: (value) => typeof value === 'string' && articleTypeNames.has(value),
  },
  articleBody: boolean,
  wordCount: { expected: 'a whole number', isRight: Number.isInteger },
  graph: boolean,
};
