import type { Article } from '../../model/index.js';
import { encodeCopy } from '../../text/charset/encode-copy.js';
import type { Lexicon } from '../../text/lexicon.js';
import { lexiconOf } from '../../text/options.js';
import { sentAt } from '../../text/story/sent-at.js';
import type { AgencyRow } from '../../vocabulary/agencies.js';
import type { ComposeOptions, WriteAllResult, WriteResult } from '../format.js';
import { lossesBetween } from '../losses.js';
import { readInput } from '../read-input.js';
import { writeBackToBack } from '../write-back-to-back.js';
import { composeHeader } from './compose-header.js';
import { composeText } from './compose-text.js';
import { parse } from './parse.js';

/**
 * Writes an article as one message, with CRLF, SOH to EOT and DEL as dpa sends them. The losses are what reading the output does
 * not give back.
 */
export function write(article: Article, options: ComposeOptions): WriteResult {
  const { languages, charset = 'utf-8', style } = options;
  const lexicon = lexiconOf({
    languages,
    ...(article.language !== undefined && { language: article.language }),
  });
  const agency = article.provider && lexicon.agency(article.provider.name);
  const text = composeText(article, lexicon, style).map(printable).join('\r\n');
  const message = [
    `\x01${composeHeader(article, agency)}`,
    `\x02${text}\r\n`,
    `\x03${trailer(article, agency, lexicon)}\r\n\x7f\n\x7f\x04`,
  ];
  const output = encodeCopy(message.join(''), charset, article.language);
  const back = readInput(output, { languages }, () => ({ id: 'iptc7901', title, parse }));
  return { output, losses: lossesBetween(article, back.articles[0], title) };
}

/** Writes messages one after another. */
export function writeAll(articles: readonly Article[], options: ComposeOptions): WriteAllResult {
  return writeBackToBack(articles, (article) => write(article, options), { title });
}

const title = 'IPTC 7901';

/** When the message was sent: day, hour and minute, the zone unless a reader infers it, month and year; section 6.2. */
function trailer(article: Article, agency: AgencyRow | undefined, lexicon: Lexicon): string {
  const dated = article.dateline?.agencies.find(({ id }) => id !== undefined)?.id ?? '';
  const sent = sentAt(article, agency ?? lexicon.agencyById(dated));
  const clock = /^\d\d(\d\d)-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(sent?.local ?? '');
  if (clock === null) return '';
  const [, year = '', month = '', day = '', hour = '', minute = ''] = clock;
  const zone = sent?.zone === undefined ? '' : ` ${sent.zone}`;
  return `${day}${hour}${minute}${zone} ${months[Number(month) - 1] ?? ''} ${year}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Without the control characters and line ends that would end the line or the message. */
function printable(line: string): string {
  return line.replace(/[\x00-\x08\x0a-\x1f\x7f\u2028\u2029]+/g, ' ');
}
