import { lossCodes } from '../../diagnostics/codes/loss.js';
import { finding } from '../../diagnostics/finding.js';
import { readXml } from '../../markup/xml/read-xml.js';
import { writeXml, type XmlTemplate } from '../../markup/xml/write-xml.js';
import type { Article } from '../../model/index.js';
import { lexiconOf } from '../../text/options.js';
import { latestOf } from '../../syndication/feed-channel.js';
import type { ComposeOptions, WriteAllResult, WriteResult } from '../format.js';
import { lossesBetween, lossUnder } from '../losses.js';
import { findItems } from './find-items.js';
import { readItem } from './read/read-item.js';
import { contentMarkups } from './write/compose-content.js';
import { composeItem } from './write/compose-item.js';
import { composeMessage } from './write/compose-message.js';

/**
 * Writes an article as a news item of NewsML-G2 2.35, its text in XHTML or NITF. The losses are what reading the output does not
 * give back.
 *
 * @throws TypeError for a `content` that is neither.
 */
export function write(article: Article, options: ComposeOptions): WriteResult {
  const output = writeXml(itemOf(article, options));
  const [back] = readBack(output, options);
  return { output, losses: lossesBetween(article, back, title) };
}

/**
 * Writes articles as a message of news items.
 *
 * @throws TypeError for a `content` that is none.
 */
export function writeAll(articles: readonly Article[], options: ComposeOptions): WriteAllResult {
  const items = articles.map((article) => itemOf(article, options));
  const sent = options.now ?? latestOf(articles);
  const output = writeXml(composeMessage(items, sent));
  const back = readBack(output, options);
  const losses = articles.flatMap((article, index) =>
    lossesBetween(article, back[index], title).map((loss) => lossUnder(`articles[${index}]`, loss)),
  );
  return { outputs: [output], losses: sent === undefined ? [unsent, ...losses] : losses };
}

const title = 'NewsML-G2';

function itemOf(article: Article, { languages, content = 'xhtml' }: ComposeOptions): XmlTemplate {
  if (!contentMarkups.includes(content)) {
    const expected = contentMarkups.map((markup) => `"${markup}"`).join(' or ');
    throw new TypeError(`options.content: expected ${expected}, got ${JSON.stringify(content)}`);
  }
  const { language } = article;
  const lexicon = lexiconOf({ languages, ...(language !== undefined && { language }) });
  return composeItem(article, content, lexicon);
}

function readBack(output: string, { languages }: ComposeOptions): readonly Article[] {
  return findItems(readXml(output).roots).map(
    ({ item, header }) => readItem(item, header, { languages }).article,
  );
}

const unsent = finding(
  lossCodes,
  'loss/incomplete',
  'NewsML-G2 asks for when a message was sent, and no article has a time; it was left out.',
  { fix: 'Pass the option `now`.' },
);
