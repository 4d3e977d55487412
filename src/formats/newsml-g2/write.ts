import { readXml } from '../../markup/xml/read-xml.js';
import { writeXml } from '../../markup/xml/write-xml.js';
import type { Article } from '../../model/index.js';
import { lexiconOf } from '../../text/options.js';
import type { ComposeOptions, WriteResult } from '../format.js';
import { lossesBetween } from '../losses.js';
import { findItems } from './find-items.js';
import { readItem } from './read/read-item.js';
import { contentMarkups } from './write/compose-content.js';
import { composeItem } from './write/compose-item.js';

/**
 * Writes an article as a news item of NewsML-G2 2.35, its text in XHTML or NITF. The losses are what reading the output does not
 * give back.
 *
 * @throws TypeError for a `content` that is neither.
 */
export function write(
  article: Article,
  { languages, content = 'xhtml' }: ComposeOptions,
): WriteResult {
  if (!contentMarkups.includes(content)) {
    const expected = contentMarkups.map((markup) => `"${markup}"`).join(' or ');
    throw new TypeError(`options.content: expected ${expected}, got ${JSON.stringify(content)}`);
  }
  const { language } = article;
  const lexicon = lexiconOf({ languages, ...(language !== undefined && { language }) });
  const output = writeXml(composeItem(article, content, lexicon));
  const [found] = findItems(readXml(output).roots);
  const back = found && readItem(found.item, undefined, { languages }).article;
  return { output, losses: lossesBetween(article, back, 'NewsML-G2') };
}
