import { readXml } from '../../markup/xml/read-xml.js';
import { writeXml } from '../../markup/xml/write-xml.js';
import type { Article } from '../../model/index.js';
import type { ComposeOptions, WriteResult } from '../format.js';
import { lossesBetween } from '../losses.js';
import { readDocument } from './read/read-document.js';
import { composeDocument } from './write/compose-document.js';

/** Writes an article as NITF 3.6. The losses are what reading the output does not give back. */
export function write(article: Article, { languages }: ComposeOptions): WriteResult {
  const output = writeXml(composeDocument(article));
  const [root] = readXml(output).roots;
  const back = root && readDocument(root, { languages }).article;
  return { output, losses: lossesBetween(article, back, 'NITF') };
}
