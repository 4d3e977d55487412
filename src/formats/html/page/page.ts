import type { Literal, Thing } from '../../../structured-data/read/thing.js';
import type { VocabularyName } from './vocabularies.js';

/** A script of JSON-LD: its text, and where that starts. */
export interface ScriptText {
  readonly text: string;
  readonly start: number;
}

/** A `meta` element that has a name and a content. */
export interface MetaElement {
  readonly name: string;
  readonly content: Literal;
}

/** What a page holds that may tell of its article. */
export interface Page {
  readonly scripts: readonly ScriptText[];
  /** The things of each vocabulary that stand in no other. */
  readonly things: Readonly<Record<VocabularyName, readonly Thing[]>>;
  readonly metas: readonly MetaElement[];
  readonly language?: Literal;
  readonly canonical?: Literal;
  readonly license?: Literal;
  readonly title?: Literal;
  /** The first `h1`. */
  readonly heading?: Literal;
  /** What elements show that are marked as authors' names, those that stand together at first. */
  readonly authors: readonly Literal[];
  /** What links show to the pages of authors, near the heading and on a line of their own. */
  readonly profiles: readonly Literal[];
  /** What elements show first that are marked as bylines. */
  readonly bylines: readonly Literal[];
  /** The first lines beneath the heading. */
  readonly opening: readonly Literal[];
  /** Of the first `time`: its `datetime`, else what it shows. */
  readonly time?: Literal;
  /** The `article`, where there is one alone. */
  readonly article?: Literal;
}
