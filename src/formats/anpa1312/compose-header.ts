import { wordCount } from '../../body/word-count.js';
import type { Article } from '../../model/index.js';
import { toAscii } from '../../text/charset/to-ascii.js';
import {
  anpa1312Categories,
  type Anpa1312Priority,
  anpa1312Priorities,
} from '../../vocabulary/anpa1312-codes.js';
import { oneLine } from '../../text/story/one-line.js';
import { bareCycle, formatHeader, unnumbered } from './header.js';

/** The names that a message has for an article; the header's and the text's differ in form. */
export interface ComposedHeader {
  /** SYN, SYN, SOH and the header's two lines. */
  readonly header: string;
  /** The line of the text that repeats the keyword in full; `''` for a story without a name. */
  readonly keywordLine: string;
}

/**
 * The header for an article.
 *
 * @param day - `MM-DD` on which it is sent.
 */
export function composeHeader(article: Article, day: string | undefined): ComposedHeader {
  const { extra, identifiers, slugline = '' } = article;
  const words = wordCount(article.body);
  const name = oneLine(slugline);
  const version = versionOf(article);
  const reference = identifiers.find(({ role }) => role === 'reference')?.value ?? '';
  const isReference = /^[A-Za-z]{1,2}\d{2,4}$/.test(reference);
  const header = formatHeader({
    message: messageOf(article) ?? unnumbered,
    selector: word(extra?.['selector']) ?? '-----',
    priority: priorityOf(article),
    category: categoryOf(article),
    isTabular: article.body.some(({ type }) => type === 'table' || type === 'preformatted'),
    keyword: keywordOf(name, article.language),
    version: version.replace(/ /g, '').slice(0, 30),
    reference: isReference ? reference : '',
    date: day ?? '00-00',
    words,
  });
  const parts = [
    name,
    ...(version === '' ? [] : [` ${version}`]),
    ...(isReference ? [` ${reference}`] : []),
    String(words),
  ];
  return { header, keywordLine: name === '' ? '' : parts.join(',') };
}

/** As it came, or as the identifier says that reading a message makes. */
function messageOf({ identifiers, id = '' }: Article): string | undefined {
  const candidates = [
    identifiers.find(({ role }) => role === 'message')?.value,
    /^(.{2,5})-\d{4}-\d\d-\d\d$/.exec(id)?.[1],
  ];
  return candidates.find((value) => value !== undefined && /^[A-Za-z]?\d{1,4}$/.test(value));
}

/** The name in ASCII without blanks, cut to 24 characters; the cycle alone for a story without a name. */
function keywordOf(name: string, language: string | undefined): string {
  const keyword = toAscii(name, language)
    .replace(/[^\x21-\x7e]/g, '')
    .slice(0, 24);
  return keyword === '' ? bareCycle : keyword;
}

/** `2nd Ld-Writethru` for the second update, `1st Add` for the first that is added. */
function versionOf({ signals, version = '', extra }: Article): string {
  const row = versionWords.find(([signal]) => signals.includes(signal));
  if (row === undefined) return words(extra?.['version']) ?? '';
  const [, counted, alone] = row;
  if (!/^[1-9]\d?$/.test(version)) return alone;
  const teen = /1[1-3]$/.test(version);
  const ordinal = teen ? 'th' : (['th', 'st', 'nd', 'rd'][Number(version.slice(-1))] ?? 'th');
  return `${version}${ordinal} ${counted}`;
}

/** What the version is called, with its number and without. */
const versionWords = [
  ['add', 'Add', 'Add'],
  ['insert', 'Insert', 'Insert'],
  ['sub', 'Sub', 'Sub'],
  ['update', 'Ld-Writethru', 'Writethru'],
] as const;

/** By the urgency, else by a signal that a priority says, else as it came. */
function priorityOf({ urgency, signals, extra }: Article): string {
  const letter = word(extra?.['priority']);
  if (urgency === undefined && letter?.length === 1) return letter;
  const bySignal = ({ signal }: Anpa1312Priority): boolean =>
    signal !== undefined && signals.includes(signal);
  const byUrgency = (row: Anpa1312Priority): boolean => row.urgency === urgency;
  const row =
    urgency === undefined
      ? anpa1312Priorities.find(bySignal)
      : (anpa1312Priorities.find(byUrgency) ?? nearest(urgency));
  return row?.letter ?? 'r';
}

/** The priority of the nearest urgency, of two the more urgent. */
function nearest(urgency: number): Anpa1312Priority | undefined {
  const known = anpa1312Priorities.filter((row) => row.urgency !== undefined);
  const distance = (row: Anpa1312Priority): number => Math.abs((row.urgency ?? 0) - urgency);
  return known.reduce<Anpa1312Priority | undefined>(
    (best, row) => (best === undefined || distance(row) < distance(best) ? row : best),
    undefined,
  );
}

function categoryOf({ section, extra }: Article): string {
  const letter = word(extra?.['category']);
  if (section === undefined && letter?.length === 1) return letter;
  const row = anpa1312Categories.find(
    (known) => known.section?.toLowerCase() === section?.toLowerCase(),
  );
  return (row ?? anpa1312Categories[0])?.letter ?? 'a';
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z-]{1,12}$/.test(value) ? value : undefined;
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w -]{1,30}$/.test(value) ? value : undefined;
}
