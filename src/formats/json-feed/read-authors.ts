import type { JsonObject } from '../../source/json/json-node.js';
import { type PrintedAuthor, printedAuthor } from '../../syndication/people/printed-author.js';
import type { Reading } from '../../syndication/reading.js';
import { plainLine } from '../../syndication/text/plain-line.js';
import { JsonParts } from './json-parts.js';

/** The authors of a feed or item: `authors`, or `author` as version 1 has it. */
export function readAuthors(parts: JsonParts, reading: Reading): readonly PrintedAuthor[] {
  const authors = parts.objects('authors', 'bylines');
  const older = parts.objects('author', 'bylines');
  const nodes = authors.length > 0 ? authors : older;
  return nodes.flatMap((node) => readAuthor(node, parts, reading));
}

function readAuthor(
  node: JsonObject,
  parts: JsonParts,
  reading: Reading,
): readonly PrintedAuthor[] {
  reading.place('bylines', node);
  const author = new JsonParts(node, reading);
  const name = author.text('name', 'bylines');
  const uri = author.text('url', 'bylines');
  const rest = author.rest();
  if (rest) parts.keep('authors', { ...(name !== undefined && { name }), ...rest });
  if (name === undefined && uri === undefined) return [];
  const named = printedAuthor(name === undefined ? '' : plainLine(name, 'bylines', node, reading));
  return [{ ...named, ...(uri !== undefined && { uri }) }];
}
