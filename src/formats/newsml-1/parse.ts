import { newsml1Codes } from '../../diagnostics/codes/newsml-1.js';
import { finding, type Finding } from '../../diagnostics/finding.js';
import { readXml } from '../../markup/xml/read-xml.js';
import type { XmlElement } from '../../markup/xml/xml-element.js';
import type { Source } from '../../source/decode.js';
import type { ParseResult, ReadOptions } from '../format.js';
import { itemsResult, mostItems } from '../items-result.js';
import { isList, itemsIn } from './find-items.js';
import { readItem } from './read/read-item.js';

/** Reads NewsML 1 of any release: the items of a document, or several documents one after another. */
export function parse(source: Source, options: ReadOptions): Omit<ParseResult, 'format'> {
  const { depth, attributes, items: most = mostItems } = options.limits ?? {};
  const { roots, findings } = readXml(source.text, { limits: { depth, attributes } });
  const found = roots.flatMap(itemsIn);
  const lists = found.filter(({ item }) => isList(item));
  const readings = found
    .filter(({ item }) => !isList(item))
    .slice(0, most)
    .map(({ item, envelope }) => readItem(item, envelope, options));
  const all = [
    ...findings,
    ...(found.length === 0 ? [notAnItem] : []),
    ...lists.map(({ item }) => noArticle(item)),
    ...readings.flatMap((reading) => reading.findings),
  ];
  return itemsResult(source, options, readings, all);
}

function noArticle({ start, tagEnd }: XmlElement): Finding {
  const message = 'The item holds topics or an update, not news; no article was made of it.';
  return finding(newsml1Codes, 'newsml-1/no-article', message, { span: { start, end: tagEnd } });
}

const notAnItem = finding(
  newsml1Codes,
  'newsml-1/not-an-item',
  'The document holds no item of NewsML 1.',
  { fix: 'Pass a document of NewsML.' },
);
