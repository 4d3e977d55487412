import type { Article } from '../../model/index.js';
import { encodeCopy } from '../../text/charset/encode-copy.js';
import type { Lexicon } from '../../text/lexicon.js';
import { lexiconOf } from '../../text/options.js';
import { sentInGreenwich } from '../../text/story/sent-at.js';
import type { ComposeOptions, WriteAllResult, WriteResult } from '../format.js';
import { lossesBetween } from '../losses.js';
import { readInput } from '../read-input.js';
import { writeBackToBack } from '../write-back-to-back.js';
import { composeHeader } from './compose-header.js';
import { composeText } from './compose-text.js';
import { parse } from './parse.js';

/**
 * Writes an article as one message, from SYN to EOT as AP sends them. The losses are what reading the output does not give back.
 */
export function write(article: Article, options: ComposeOptions): WriteResult {
  const { languages, charset = 'us-ascii', style } = options;
  const lexicon = lexiconOf({
    languages,
    ...(article.language !== undefined && { language: article.language }),
  });
  const sent = sentOn(article);
  const { header, keywordLine } = composeHeader(article, sent?.day);
  const text = composeText(article, keywordLine, lexicon, style).map(printable).join('\r\n');
  const message = `\x02${typed(text)}\r\n\x03${trailer(article, sent, lexicon)}\r\n\x0c\r\n\x04`;
  const output = encodeCopy(header + message, charset, article.language);
  const back = readInput(output, { languages }, () => ({ id: 'anpa1312', title, parse }));
  return { output, losses: lossesBetween(article, back.articles[0], title) };
}

/** Writes messages one after another. */
export function writeAll(articles: readonly Article[], options: ComposeOptions): WriteAllResult {
  return writeBackToBack(articles, (article) => write(article, options), { title });
}

const title = 'ANPA 1312';

/** When a message is sent, by the clock of Greenwich. */
interface SentOn {
  /** `09-26`. */
  readonly day: string;
  readonly year: string;
  /** `1350`. */
  readonly clock: string;
}

function sentOn(article: Article): SentOn | undefined {
  const read = /^\d\d(\d\d)-(\d\d-\d\d)T(\d\d):(\d\d)/.exec(sentInGreenwich(article)?.local ?? '');
  if (read === null) return undefined;
  const [, year = '', day = '', hour = '', minute = ''] = read;
  return { day, year, clock: hour + minute };
}

/** `EX-WF-09-26-23 1350GMT<`: who sent the message, over which wire, and when. */
function trailer({ provider, extra }: Article, sent: SentOn | undefined, lexicon: Lexicon): string {
  if (sent === undefined) return '';
  const row = provider && lexicon.agency(provider.name);
  const names = row?.printed ?? (provider === undefined ? [] : [provider.name]);
  const agency = names.find((name) => /^[A-Z]{1,6}$/.test(name));
  const wire = extra?.['wire'];
  const isWire = typeof wire === 'string' && /^[A-Z]{1,3}$/.test(wire);
  const from = agency === undefined ? '' : `${agency}-${isWire ? `${wire}-` : ''}`;
  return `${from}${sent.day}-${sent.year} ${sent.clock}GMT<`;
}

/** Quotes and dashes as the signs that the wire has for them. */
function typed(text: string): string {
  return text
    .replaceAll('“', '``')
    .replaceAll('”', "''")
    .replaceAll('‘', '`')
    .replace(/(?<= )—(?= )/g, '_');
}

/** Without the control characters and line ends that would end the line or the message; BS opens a row. */
function printable(line: string): string {
  return line.replace(/(?!^\x08)[\x00-\x08\x0a-\x1f\x7f\u2028\u2029]+/g, ' ');
}
