import { bench, describe } from 'vitest';
import { Article } from '../../src/model/index.js';
import { diffArticles } from '../../src/story/diff/diff-articles.js';
import { foldStory } from '../../src/story/fold-story.js';
import { storyHistory } from '../../src/story/history/story-history.js';
import type { StoryState } from '../../src/story/story-state.js';

const version = (number: number) =>
  Article.parse({
    id: 'urn:x:library',
    version: number,
    headline: `Library opens with game ${String(number)}`,
    modifiedAt: new Date(1_790_000_000_000 + number * 1000).toISOString(),
    body: Array.from({ length: 20 }, (_, index) => ({
      type: 'paragraph' as const,
      children: [
        {
          type: 'text' as const,
          value: `Paragraph ${String(index === number % 20 ? number : index)} tells of a chess marathon that filled a library until midnight.`,
        },
      ],
    })),
  });

/** The state after so many versions; it is full after fifty, and costs no more from there on. */
function stateAfter(count: number): StoryState {
  let state = foldStory(undefined, version(1));
  for (let number = 2; number <= count; number++) state = foldStory(state, version(number));
  return state;
}

const [full, long] = [stateAfter(50), stateAfter(100_000)];
const [first, second, next] = [version(1), version(2), version(100_001)];
const started = foldStory(undefined, first);

describe('one more version of a story of 20 paragraphs', () => {
  bench('the first', () => {
    foldStory(undefined, first);
  });
  bench('the second', () => {
    foldStory(started, second);
  });
  bench('the 51st', () => {
    foldStory(full, next);
  });
  bench('the 100,001st', () => {
    foldStory(long, next);
  });
});

describe('a story of 20 paragraphs', () => {
  bench('what changed', () => {
    diffArticles(first, second);
  });
  bench('its history, of fifty versions', () => {
    storyHistory(long);
  });
});
