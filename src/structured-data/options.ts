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
    const value = options[option as keyof ToJsonLdOptions] as Given;
    // What every object has, such as `constructor`, has no rule's parts.
    const rule = (rules as Readonly<Record<string, Partial<OptionRule>>>)[option];
    if (value !== undefined && rule?.[1]?.(value) === false)
      throw new TypeError(`toJsonLd: expected options.${option} to be ${rule[0]}`);
  }
}

type OptionRule = readonly [expected: string, isRight: (value: Given) => boolean];

/** What a caller gave, who may have had no compiler to say what is asked for. */
type Given =
  | null
  | undefined
  | ({ readonly [Name in 'item' | 'rating']?: Given } & {
      readonly [Name in 'name' | 'type' | 'url' | 'value']?: unknown;
    });

const boolean: OptionRule = ['a boolean', (value) => typeof value === 'boolean'];

const webAddress = 'an absolute http or https URL';

const rules: { readonly [Option in keyof JsonLdGraphOptions]-?: OptionRule } = {
  publisher: ['a name, or an object with one', (value) => isText(value) || isText(value?.name)],
  url: [webAddress, isUrl],
  now: [
    'an instant such as "2023-09-26T13:50:00Z"',
    (value) => isText(value) && toEpochMilliseconds(value) !== undefined,
  ],
  override: boolean,
  type: [`one of ${[...articleTypeNames].join(', ')}`, (value) => articleTypeNames.has(value)],
  articleBody: boolean,
  wordCount: ['an integer', Number.isInteger],
  speakable: ['a selector or a list', (value) => [value].flat().every(isText)],
  backstory: ['a string', isText],
  print: [
    'an object of strings',
    (value) =>
      typeof value === 'object' && Object.values(value ?? [0]).every((text) => isText(text ?? '')),
  ],
  review: [
    'an item with type and name, a rating with a number',
    (value) =>
      isText(value?.item?.name) &&
      isText(value.item.type) &&
      Number.isFinite(value.rating === undefined ? 0 : value.rating?.value),
  ],
  graph: boolean,
  site: [`a name and ${webAddress}`, isLink],
  breadcrumbs: ['a list of names and URLs', (value) => Array.isArray(value) && value.every(isLink)],
};

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isUrl(value: unknown): boolean {
  return isText(value) && isWebUrl(value);
}

function isLink(value: Given): boolean {
  return isText(value?.name) && isUrl(value.url);
}
