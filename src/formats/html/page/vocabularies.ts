import { hnews } from './hnews.js';
import type { MarkingReader } from './marking.js';
import { microdata } from './microdata.js';
import { rdfa } from './rdfa.js';

/** The ways in which a page marks its elements up. */
export type VocabularyName = 'microdata' | 'rdfa' | 'hnews';

/** Each with its reader. */
export const vocabularies: readonly (readonly [VocabularyName, MarkingReader])[] = [
  ['microdata', microdata],
  ['rdfa', rdfa],
  ['hnews', hnews],
];
