import { readXml } from '../../markup/xml/read-xml.js';
import { writeXml } from '../../markup/xml/write-xml.js';
import type { Article } from '../../model/index.js';
import { lexiconOf } from '../../text/options.js';
import type { ComposeOptions, WriteResult } from '../format.js';
import { lossesBetween } from '../losses.js';
import { itemsIn } from './find-items.js';
import { readItem } from './read/read-item.js';
import { composeDocument } from './write/compose-document.js';

/** Writes an article as an item of NewsML 1.2, its text in NITF. The losses are what reading the output does not give back. */
export function write(article: Article, { languages }: ComposeOptions): WriteResult {
  const { language } = article;
  const lexicon = lexiconOf({ languages, ...(language !== undefined && { language }) });
  const output = writeXml(composeDocument(article, lexicon));
  const [found] = readXml(output).roots.flatMap(itemsIn);
  const back = found && readItem(found.item, found.envelope, { languages }).article;
  return { output, losses: lossesBetween(article, back, 'NewsML 1') };
}
