import { toPlainText } from '../../body/to-plain-text.js';
import type { Article, Byline, Credit } from '../../model/index.js';
import { formatByline } from '../byline/format-byline.js';
import { readByline } from '../byline/read-byline.js';
import { datelineTail, formatDateline } from '../dateline/format-dateline.js';
import type { Lexicon } from '../lexicon.js';
import { composeMarkers } from '../markers/compose-markers.js';
import type { LanguageTable } from '../../vocabulary/languages/language-table.js';
import { lexiconOf } from '../options.js';
import { stampInstant } from './stamp-instant.js';

/**
 * The article as wire copy that reads to the same article: markers, slug, headline, byline, dateline and text, credits, section and
 * time.
 *
 * @param languages - The tables that a reader will have.
 * @param style - An agency's id: datelines and bylines go by its house style, not as they were printed.
 */
export function composeStory(
  article: Article,
  languages: readonly LanguageTable[],
  style?: string,
): string {
  const lexicon = lexiconOf({
    languages,
    ...(article.language !== undefined && { language: article.language }),
  });
  const isLeading = ({ text }: Byline): boolean =>
    text === undefined || readByline(text, lexicon, { position: 'anywhere' }) !== undefined;
  const printed = (byline: Byline): string =>
    style === undefined && byline.text !== undefined ? byline.text : formatByline(byline, style);
  const blocks = [
    article.slugline,
    ...composeMarkers(article),
    article.headline,
    article.subheadline,
    embargo(article),
    keyPoints(article),
    advisory(article),
    ...article.bylines.filter(isLeading).map(printed),
    textWithDateline(article, style, lexicon),
    ...article.bylines.filter((byline) => !isLeading(byline)).map(printed),
    ...article.credits.map(credit),
    foot(article, lexicon),
  ];
  return `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`;
}

/** `EMBARGOED UNTIL 00:01 26.09.2023 +02:00` says to the second what the article says. */
function embargo({ embargoedUntil }: Article): string | undefined {
  const clock = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d):00(.+)$/.exec(embargoedUntil ?? '');
  if (clock === null) return undefined;
  const [, year = '', month = '', day = '', time = '', zone = ''] = clock;
  return `EMBARGOED UNTIL ${time} ${zone === 'Z' ? 'GMT' : zone} ${day}.${month}.${year}`;
}

/** An abstract goes as key points when its lines have the bullets. */
function keyPoints({ abstract }: Article): string | undefined {
  return abstract?.split('\n').every((line) => /^[*•]\s\S/.test(line)) === true
    ? abstract
    : undefined;
}

/** An editorial note as the wires print it beneath the headline. */
function advisory({ editorialNote }: Article): string | undefined {
  if (editorialNote === undefined) return undefined;
  return /^eds\b/i.test(editorialNote) ? editorialNote : `(${editorialNote})`;
}

/** The dateline runs into the lead, or stands on a line of its own, as its agency has it. */
function textWithDateline(article: Article, style: string | undefined, lexicon: Lexicon): string {
  const text = toPlainText(article.body);
  if (article.dateline === undefined) return text;
  const { dateline } = article;
  if (style !== undefined)
    return withLead(formatDateline(dateline, style, { languages: lexicon.languages }), text);
  const row = lexicon.agencyById(dateline.agencies.find(({ id }) => id !== undefined)?.id ?? '');
  return withLead(dateline.text + datelineTail(row), text);
}

function withLead(dateline: string, text: string): string {
  return dateline.endsWith('\n') ? `${dateline}\n${text}` : dateline + text;
}

function credit({ text, people }: Credit): string {
  return `(${text ?? people.map(({ name }) => name).join(', ')})`;
}

/** `Society 2023-09-26 13:50:00`, with the offset where a reader could not infer it. */
function foot(
  { section, publishedAt, provider, dateline }: Article,
  lexicon: Lexicon,
): string | undefined {
  const clock =
    publishedAt === undefined ? null : /^(.{10})T(.{8})(?:\.\d+)?(.+)$/.exec(publishedAt);
  if (clock === null) return undefined;
  const [, day = '', time = '', offset = ''] = clock;
  const agency = provider && lexicon.agency(provider.name);
  const value = { local: `${day}T${time}`, day };
  const inferred = stampInstant(
    { line: { start: 0, end: 0 }, value },
    {},
    agency,
    dateline,
  ).instant;
  const zone = inferred === publishedAt ? undefined : offset === 'Z' ? 'GMT' : offset;
  return [section, day, time, zone].filter((part) => part !== undefined).join(' ');
}
