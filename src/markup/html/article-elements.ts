import type { ElementRow, Vocabulary } from '../body-builder.js';
import { htmlVocabulary } from './html-elements.js';

/**
 * What the elements are in an `article` that holds a whole story. Source: HTML Standard, 4.3: what stands in these introduces the
 * text, leads elsewhere or has little to do with it.
 */
export const articleVocabulary: Vocabulary = {
  ...htmlVocabulary,
  elements: new Map<string, ElementRow>([
    ...htmlVocabulary.elements,
    ...['header', 'footer', 'nav', 'aside', 'form'].map(
      (name) => [name, { is: 'leftOut', reported: true }] as const,
    ),
  ]),
};
