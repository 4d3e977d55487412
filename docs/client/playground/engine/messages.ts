import type {
  Article,
  Detection,
  Diagnostic,
  FormatId,
  LintProfile,
  MetaTag,
  SourceRange,
} from 'wirecopy';

/** What the reader of the page may tell beside the text; absent is not said. */
export interface ReadSettings {
  readonly format?: FormatId;
  readonly referenceDate?: string;
  readonly timeZone?: string;
  readonly language?: string;
  readonly provider?: string;
}

/** The page that the article will stand on. */
export interface PageSettings {
  readonly publisher?: string;
  readonly url?: string;
  /** The present instant, ISO 8601 with an offset. */
  readonly now?: string;
  /** Whether to write even what must not be published. */
  readonly override: boolean;
  readonly profile: LintProfile;
}

/** A question to the engine; each is answered by a {@link ReadAnswer} and a {@link WrittenAnswer} behind it, or a {@link Failure}. */
export interface Question {
  readonly id: number;
  readonly input: string;
  readonly read: ReadSettings;
  readonly page: PageSettings;
  /** Which of the articles that the input holds. */
  readonly index: number;
}

/** What was read. */
export interface ReadAnswer {
  readonly kind: 'read';
  readonly id: number;
  readonly format?: FormatId;
  readonly candidates: readonly Detection[];
  /** Of all articles of the input. */
  readonly headlines: readonly string[];
  /** The one that was asked for. */
  readonly index: number;
  readonly article?: Article;
  readonly origins: Readonly<Record<string, SourceRange>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly milliseconds: number;
}

/** What becomes of it. */
export interface WrittenAnswer {
  readonly kind: 'written';
  readonly id: number;
  readonly jsonLd?: JsonLdAnswer;
  readonly outputs: readonly Output[];
}

/** An option that can't be, such as a zone that there is none of. */
export interface Failure {
  readonly kind: 'failure';
  readonly id: number;
  readonly message: string;
}

export type Answer = ReadAnswer | WrittenAnswer | Failure;

/** The article's JSON-LD with what the linter says of it, or why there is none. */
export type JsonLdAnswer =
  | { readonly refused: { readonly code: string; readonly message: string } }
  | {
      readonly text: string;
      /** What a search engine may show of the article. */
      readonly snippet: string;
      /** With ranges in the text. */
      readonly findings: readonly Diagnostic[];
      readonly tags: readonly MetaTag[];
      readonly tagsHtml: string;
    };

/** The article in one format. */
export interface Output {
  /** `ninjs 2.2`. */
  readonly title: string;
  readonly fileName: string;
  readonly language: 'json' | 'xml' | 'text';
  readonly text: string;
  readonly losses: readonly Diagnostic[];
}
