import type { Article } from '../../model/index.js';
import { composeStory } from '../../text/story/compose-story.js';
import type { ComposeOptions, WriteAllResult, WriteResult } from '../format.js';
import { lossesBetween } from '../losses.js';
import { readInput } from '../read-input.js';
import { writeBackToBack } from '../write-back-to-back.js';
import { parse } from './parse.js';

/**
 * Writes an article as wire copy, in the house style of `style`, or as it was printed where the parts have a printed
 * text. The losses are what reading the output does not give back.
 */
export function write(article: Article, { languages, style }: ComposeOptions): WriteResult {
  const output = composeStory(article, languages, style);
  const back = readInput(output, { languages }, () => ({ id: 'wire-text', title, parse }));
  return { output, losses: lossesBetween(article, back.articles[0], title) };
}

/** Writes stories one after another, parted by form feeds as wires part them. */
export function writeAll(articles: readonly Article[], options: ComposeOptions): WriteAllResult {
  return writeBackToBack(articles, (article) => write(article, options), {
    title,
    between: '\f\n',
  });
}

const title = 'Wire copy';
