import { locate, type Span } from '../../diagnostics/finding.js';
import type { Diagnostic, Range } from '../../diagnostics/diagnostic.js';
import { type LineIndex, lineIndex } from '../../diagnostics/line-index.js';
import type { Article } from '../../model/index.js';
import type { Source } from '../../source/decode.js';
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
  const lines = lineIndex(text, offsetOf);
  const articles: Article[] = [];
  const diagnostics: Diagnostic[] = [];
  const origins: Readonly<Record<string, Range>>[] = [];
  const spans = splitStories(text, options).slice(0, options.limits?.items ?? mostItems);
  for (const { start, end } of spans) {
    const story = readStory(text.slice(start, end), options);
    articles.push(story.article);
    for (const found of story.findings) diagnostics.push(locate(found, lines, start));
    if (options.origins === true) origins.push(located(story.origins, lines, start));
  }
  return { articles, diagnostics, ...(options.origins === true && { origins }) };
}

function located(
  origins: Readonly<Record<string, Span>>,
  lines: LineIndex,
  shift: number,
): Readonly<Record<string, Range>> {
  const ranges: Record<string, Range> = {};
  for (const [path, { start, end }] of Object.entries(origins)) {
    ranges[path] = lines.range(shift + start, shift + end);
  }
  return ranges;
}
