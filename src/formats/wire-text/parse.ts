import { locate } from '../../diagnostics/finding.js';
import { lineIndex } from '../../diagnostics/line-index.js';
import type { Source } from '../../source/decode.js';
import { lexiconOf } from '../../text/options.js';
import { readStory } from '../../text/story/read-story.js';
import { splitStories } from '../../text/story/split-stories.js';
import type { ParseResult, ReadOptions } from '../format.js';

/** Stories of one input, unless the option says otherwise. */
const mostItems = 10_000;

/** Reads copy to one article a story. */
export function parse(
  { text, offsetOf }: Source,
  options: ReadOptions,
): Omit<ParseResult, 'format'> {
  const spans = splitStories(text, { lexicon: lexiconOf(options) });
  const lines = lineIndex(text, offsetOf);
  const stories = spans.slice(0, options.limits?.items ?? mostItems).map(({ start, end }) => ({
    start,
    ...readStory(spans.length === 1 ? text : text.slice(start, end), options),
  }));
  return {
    articles: stories.map(({ article }) => article),
    diagnostics: stories.flatMap(({ findings, start }) =>
      findings.map((found) => locate(found, lines, start)),
    ),
    ...(options.origins === true && {
      origins: stories.map(({ origins, start }) =>
        Object.fromEntries(
          Object.entries(origins).map(([path, span]) => [
            path,
            lines.range(start + span.start, start + span.end),
          ]),
        ),
      ),
    }),
  };
}
