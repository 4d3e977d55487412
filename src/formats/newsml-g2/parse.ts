import { newsmlG2Codes } from '../../diagnostics/codes/newsml-g2.js';
import { finding, type Finding } from '../../diagnostics/finding.js';
import { EarlyBodies } from '../../markup/xml/early-bodies.js';
import { readXml } from '../../markup/xml/read-xml.js';
import { attributeOf } from '../../markup/xml/xml-path.js';
import { given } from '../../model/given.js';
import type { Source } from '../../source/decode.js';
import type { ParseResult, ReadOptions } from '../format.js';
import { itemsResult, mostItems } from '../items-result.js';
import { findItems, type FoundItem, isNews } from './find-items.js';
import { readItem } from './read/read-item.js';
import { xhtmlTextIn } from './read/xhtml-text.js';
import { packsOnly, withPackages } from './read/with-packages.js';

/** Reads NewsML-G2 of any release: an item, a message of them, or several documents one after another. */
export function parse(source: Source, options: ReadOptions): Omit<ParseResult, 'format'> {
  const { depth, attributes, items: most = mostItems } = options.limits ?? {};
  const early = new EarlyBodies((element, around) =>
    xhtmlTextIn(element, around, given({ depth })),
  );
  const { roots, findings } = readXml(source.text, {
    limits: { depth, attributes },
    takerOf: (element, around) => early.takerOf(element, around),
  });
  const found = findItems(roots);
  const news = found.filter(({ item }) => isNews(item)).slice(0, most);
  const stories = news.filter(({ item }) => item.name === 'newsItem');
  const byId = new Map(stories.map(({ item }) => [attributeOf(item, 'guid') ?? '', item]));
  const packages = news.filter(({ item }) => packsOnly(item, byId));
  const readings = withPackages(
    news
      .filter((one) => !packages.includes(one))
      .map(({ item, header }) => readItem(item, header, options, early)),
    packages.map(({ item }) => item),
  );
  const all = [
    ...findings,
    ...(found.length === 0 ? [notAnItem] : []),
    ...[...found.filter(({ item }) => !isNews(item)), ...packages].map(noArticle),
    ...readings.flatMap((reading) => reading.findings),
  ];
  return itemsResult(source, options, readings, all);
}

function noArticle({ item: { name, start, tagEnd } }: FoundItem): Finding {
  const message =
    name === 'packageItem'
      ? 'The package is no more than the items that came with it; the first of them has its groups, and it is no article itself.'
      : `<${name}> is not news; no article was made of it.`;
  return finding(newsmlG2Codes, 'newsml-g2/no-article', message, { span: { start, end: tagEnd } });
}

const notAnItem = finding(
  newsmlG2Codes,
  'newsml-g2/not-an-item',
  'The document holds no item of NewsML-G2.',
  { fix: 'Pass an item, or a message of items.' },
);
