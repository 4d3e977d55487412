import { readXml } from '../../markup/xml/read-xml.js';
import { writeXml } from '../../markup/xml/write-xml.js';
import type { Article } from '../../model/index.js';
import { lexiconOf } from '../../text/options.js';
import type { ComposeOptions, WriteAllResult, WriteResult } from '../format.js';
import { lossesBetween, lossUnder } from '../losses.js';
import { itemsIn } from './find-items.js';
import { readItem } from './read/read-item.js';
import { composeDocument } from './write/compose-document.js';

/** Writes an article as an item of NewsML 1.2, its text in NITF. The losses are what reading the output does not give back. */
export function write(article: Article, options: ComposeOptions): WriteResult {
  const { output, back } = composed([article], options);
  return { output, losses: lossesBetween(article, back[0], title) };
}

/** Writes articles as the items of one document. */
export function writeAll(articles: readonly Article[], options: ComposeOptions): WriteAllResult {
  const { output, back } = composed(articles, options);
  const losses = articles.flatMap((article, index) =>
    lossesBetween(article, back[index], title).map((loss) => lossUnder(`articles[${index}]`, loss)),
  );
  return { outputs: [output], losses };
}

const title = 'NewsML 1';

/** The document, and what reading it gives back. */
function composed(articles: readonly Article[], { languages }: ComposeOptions) {
  const document = composeDocument(articles, ({ language }) =>
    lexiconOf({ languages, ...(language !== undefined && { language }) }),
  );
  const output = writeXml(document);
  const back = readXml(output)
    .roots.flatMap(itemsIn)
    .map(({ item, envelope }) => readItem(item, envelope, { languages }).article);
  return { output, back };
}
