import type { Diagnostic, Range } from '../diagnostics/index.js';
import type { Article } from '../model/index.js';
import type { Source } from '../source/decode.js';
import type { ToJsonLdOptions } from '../structured-data/options.js';
import type { FeedChannel } from '../syndication/feed-channel.js';
import type { Charset } from '../text/charset/encode-copy.js';
import type { Gazetteer } from '../text/place/gazetteer.js';
import type { Disambiguation } from '../time/disambiguation.js';
import type { AgencyRow } from '../vocabulary/agencies.js';
import type { LanguageTable } from '../vocabulary/languages/language-table.js';

/** The formats that wirecopy reads, writes or both. */
export type FormatId =
  | 'wire-text'
  | 'iptc7901'
  | 'anpa1312'
  | 'nitf'
  | 'newsml-1'
  | 'newsml-g2'
  | 'ninjs'
  | 'rss'
  | 'atom'
  | 'json-feed'
  | 'html'
  | 'json-ld'
  | 'news-sitemap';

/** How much of an input is read; each has a default that no honest item reaches. */
export interface Limits {
  /** Bytes (or UTF-16 units of a string). Default 50 MB. */
  readonly bytes?: number;
  /** Nesting of elements or objects. Default 256. */
  readonly depth?: number;
  /** Attributes of one element. Default 256. */
  readonly attributes?: number;
  /** Articles of one input. Default 10,000. */
  readonly items?: number;
  /** Diagnostics of one input. Default 100. */
  readonly diagnostics?: number;
}

/** What the reader can't know from the input alone. */
export interface ParseOptions {
  /** Default `auto`: the likeliest by `detect`. */
  readonly format?: FormatId | 'auto';
  /** The formats that `auto` chooses from. Default: all. */
  readonly formats?: readonly FormatId[];
  /** Release of the format, where the input does not say. */
  readonly version?: string;
  /** Whether to hold the input against the official schema. ninjs only. */
  readonly strict?: boolean;
  /** Id of the agency that sent it, such as `azertac`: its habits and its home are taken for granted. */
  readonly provider?: string;
  /** Rows of agencies of your own; one with a known id takes that row's place. */
  readonly agencies?: readonly AgencyRow[];
  /** Tables of the languages to know. Default: all that come with wirecopy; in an import of one format alone, English. */
  readonly languages?: readonly LanguageTable[];
  /** BCP 47; where neither it nor the input names a language, it is recognised from the text. */
  readonly language?: string;
  /** IANA; for times that have no zone. */
  readonly timeZone?: string;
  /** Which of two readings a time gets that the clock shows twice or never. Default `earlier`. */
  readonly disambiguation?: Disambiguation;
  /** ISO 8601 day or instant; a day without a year gets the year that brings it nearest to this. */
  readonly referenceDate?: string;
  /** Where places are looked up beyond the built-in core. */
  readonly gazetteer?: Gazetteer;
  /** Of bytes, such as `windows-1252`, where the input does not say. */
  readonly encoding?: string;
  readonly limits?: Limits;
  /** Whether to tell for every field where in the input it was read. */
  readonly origins?: boolean;
}

/** The options as a format gets them: the tables of languages are there. */
export interface ReadOptions extends ParseOptions {
  readonly languages: readonly LanguageTable[];
}

/** What was read. */
export interface ParseResult {
  /** The format it was read as; absent where none recognises it. */
  readonly format?: FormatId;
  readonly articles: readonly Article[];
  readonly diagnostics: readonly Diagnostic[];
  /** For each article, where each field was read, by dotted path; only with the option `origins`. */
  readonly origins?: readonly Readonly<Record<string, Range>>[];
}

/** How to write. */
export interface WriteOptions {
  /** Release of the format, such as `1.6`, `2.2`, `3.1` of ninjs. */
  readonly version?: string;
  /** What NewsML-G2 carries its text in. */
  readonly content?: 'xhtml' | 'nitf';
  /** ISO 8601 instant; feeds and JSON-LD leave out what is embargoed at it, or has expired. */
  readonly now?: string;
  /** What a feed says of itself, and a sitemap of its publication. Default: what the articles agree in. */
  readonly channel?: FeedChannel;
  /** Whose page JSON-LD stands on, and whatever else `toJsonLd` takes. */
  readonly jsonLd?: ToJsonLdOptions;
  /** House style of wire copy, by the agency's id. Default: the provider's own, else `ap`. */
  readonly style?: string;
  /**
   * Of the bytes of IPTC 7901 and ANPA 1312; what it has not got is written by what it has. Default `utf-8` for the one, and
   * `us-ascii`, which is all that the standard knows, for the other.
   */
  readonly charset?: Charset;
  /** Tables of the languages that the reader will know. Default as for reading. */
  readonly languages?: readonly LanguageTable[];
}

/** The options as a format gets them: the tables of languages are there. */
export interface ComposeOptions extends WriteOptions {
  readonly languages: readonly LanguageTable[];
}

/** What was written, and what the format could not carry. */
export interface WriteResult {
  readonly output: string | Uint8Array;
  /** One for each path that the output does not carry, or carries with less. */
  readonly losses: readonly Diagnostic[];
}

/** What was written of several articles. */
export interface WriteAllResult {
  /** Documents: one, unless the format holds one article a document, or no more than so many. */
  readonly outputs: readonly (string | Uint8Array)[];
  /** As those of one article, each under its article's place: `articles[2].urgency`. */
  readonly losses: readonly Diagnostic[];
}

/** One format: a folder in `src/formats/` that exports this. */
export interface Format {
  readonly id: FormatId;
  /** For people: `IPTC NewsML-G2 2.9 to 2.35`. */
  readonly title: string;
  /** How likely the input is of this format, 0 to 1; looks at its head and tail alone. */
  readonly detect?: (source: Source, languages: readonly LanguageTable[]) => number;
  /** Reads; never throws on content. */
  readonly parse?: (source: Source, options: ReadOptions) => Omit<ParseResult, 'format'>;
  readonly write?: (article: Article, options: ComposeOptions) => WriteResult;
  /** Writes articles as one document; absent where a document holds one. */
  readonly writeAll?: (articles: readonly Article[], options: ComposeOptions) => WriteAllResult;
}
