import type { Publisher, PublisherInput } from '../model/index.js';
import { isWebUrl } from '../model/href.js';
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
}

/** Throws a TypeError that says what was expected of the first option that is wrong. */
export function checkOptions(options: ToJsonLdOptions): void {
  if (typeof (options as unknown) !== 'object' || (options as unknown) === null)
    throw new TypeError('toJsonLd: expected options to be an object');
  for (const { option, expected, isRight } of rules) {
    const value: unknown = options[option];
    if (value !== undefined && !isRight(value))
      throw new TypeError(`toJsonLd: expected options.${option} to be ${expected}`);
  }
}

interface OptionRule {
  readonly option: keyof ToJsonLdOptions;
  readonly expected: string;
  readonly isRight: (value: unknown) => boolean;
}

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';

const rules: readonly OptionRule[] = [
  {
    option: 'publisher',
    expected: 'a name, or an object with one',
    isRight: (value) =>
      typeof value === 'string' ||
      (typeof value === 'object' &&
        value !== null &&
        'name' in value &&
        typeof value.name === 'string'),
  },
  {
    option: 'url',
    expected: 'an absolute http or https URL',
    isRight: (value) => typeof value === 'string' && isWebUrl(value),
  },
  {
    option: 'now',
    expected: 'an instant such as "2023-09-26T13:50:00Z"',
    isRight: (value) =>
      typeof value === 'string' &&
      /T.*(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
      !Number.isNaN(Date.parse(value)),
  },
  { option: 'override', expected: 'a boolean', isRight: isBoolean },
  {
    option: 'type',
    expected: `one of ${[...articleTypeNames].join(', ')}`,
    isRight: (value) => typeof value === 'string' && articleTypeNames.has(value),
  },
  { option: 'articleBody', expected: 'a boolean', isRight: isBoolean },
];
