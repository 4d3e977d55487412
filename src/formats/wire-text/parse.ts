import { locate } from '../../diagnostics/finding.js';
import { lineIndex } from '../../diagnostics/line-index.js';
import type { Source } from '../../source/decode.js';
import { readStory } from '../../text/story/read-story.js';
import type { ParseOptions, ParseResult } from '../format.js';

/** Reads a story's copy to one article. */
export function parse(
  { text, offsetOf }: Source,
  options: ParseOptions,
): Omit<ParseResult, 'format'> {
  const { article, findings, origins } = readStory(text, options);
  const lines = lineIndex(text, offsetOf);
  const ranges = Object.entries(origins).map(
    ([path, span]) => [path, lines.range(span.start, span.end)] as const,
  );
  return {
    articles: [article],
    diagnostics: findings.map((found) => locate(found, lines)),
    ...(options.origins === true && { origins: [Object.fromEntries(ranges)] }),
  };
}
