import type { Article } from '../../index.js';
import type { Part } from '../input/documents.js';
import type { Document } from '../input/documents.js';
import type { Failure } from '../report/failure.js';
import type { Told } from '../report/told.js';

/** Bytes to be worked on, and where they come from. */
export interface Task extends Origin {
  readonly part: Exclude<Part, { failure: Failure }>;
}

/** Where a document comes from. */
export interface Origin {
  /** As a person would name it. */
  readonly name: string;
  /** Path beneath the folder of `--out`, without an extension. */
  readonly outPath: string;
  /** Number of the input among all. */
  readonly input: number;
}

/** What a command does with a document. It may run in a thread of its own, so what it gives is plain data. */
export type Work = (document: Document, name: string) => Done;

/** What a document came to. */
export interface Done {
  readonly told: readonly Told[];
  readonly failures: readonly Failure[];
  /** What is to be written, each as it goes out. */
  readonly outputs: readonly (string | Uint8Array)[];
  /** Articles that are to go out with those of other documents. */
  readonly articles: readonly Article[];
}

/** What a document came to, or why it came to nothing. */
export type Outcome = Origin & (Done | { readonly fault: string });
