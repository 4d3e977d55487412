import type { Span } from '../../diagnostics/finding.js';
import type { Article } from '../../model/index.js';
import { rewrite, spanBefore } from '../../source/rewrite.js';
import type { WireMessage } from '../../source/wire-messages.js';
import { lexiconOf } from '../../text/options.js';
import { closedHead } from '../../text/story/head/closed-head.js';
import { copyLines } from '../../text/story/lines.js';
import { readStory } from '../../text/story/read-story.js';
import { readTrailer } from '../../text/story/read-trailer.js';
import type { ReadOptions } from '../format.js';
import { type MessageReading, noHeader } from '../read-messages.js';
import { categoryMeaning } from './category.js';
import { controlRules } from './control-rules.js';
import { type HeaderReading, readHeader, unnumbered } from './header.js';
import { withHeadlineVersion } from './headline-version.js';
import { readInformation } from './information.js';

/** Reads one message: its header by the fields, what it frames as wire copy, and the trailer as the story's foot. */
export function readMessage(
  text: string,
  message: WireMessage,
  options: ReadOptions,
): MessageReading {
  const { start: from, end: to } = message.header;
  const read = readHeader(text.slice(from, to), message.text !== undefined);
  const lexicon = lexiconOf(options);
  const information = readInformation(read?.header.information ?? '', lexicon);
  const provider = options.provider ?? information.agency?.id;
  const language = options.language ?? information.language;
  const copy = message.text ?? { start: from + (read?.keywords.end ?? 0), end: to };
  const trailer = message.trailer && readTrailer(text, message.trailer, lexicon);
  const { text: story, offsetOf } = rewrite(
    text.slice(copy.start, trailer?.end ?? copy.end),
    controlRules,
  );
  const head = closedHead(copyLines(story.slice(0, longestHead)));
  const { article, findings, origins } = readStory(story, {
    ...options,
    ...(head && { head: { ...head, isNamed: read !== undefined } }),
    ...(provider !== undefined && { provider }),
    ...(language !== undefined && { language }),
  });
  const place = (span: Span): Span => {
    const { start, end } = spanBefore(span, offsetOf);
    return { start: copy.start + start, end: copy.start + end };
  };
  const versioned = withHeadlineVersion(article, provider);
  return {
    article:
      read === undefined ? versioned : withHeader(versioned, read, provider, information.signals),
    findings: [
      ...findings.map((found) => (found.span ? { ...found, span: place(found.span) } : found)),
      ...(read === undefined ? [noHeader(text, message, form)] : []),
      ...(trailer?.findings ?? []),
    ],
    origins: {
      ...Object.fromEntries(Object.entries(origins).map(([path, span]) => [path, place(span)])),
      ...(read && headerOrigins(read, from)),
    },
  };
}

/** What a header is, for people. */
const form = 'service and number, priority, category, words, such as "exa012 4 i 211"';

/** Looked at for the sign that closes a head. */
const longestHead = 4000;

/** The article with what the header says of it. */
function withHeader(
  article: Article,
  { header }: HeaderReading,
  provider: string | undefined,
  signals: readonly string[],
): Article {
  const { message, priority, category, information, keywords } = header;
  const urgency = /^[1-9]$/.test(priority) ? Number(priority) : article.urgency;
  const meaning = categoryMeaning(category, provider);
  const isNumbered = message !== unnumbered;
  const day = /(?<!\d)0*[1-9]\d*$/.test(message) ? article.publishedAt?.slice(0, 10) : undefined;
  return {
    ...article,
    ...(day !== undefined && { id: `${message}-${day}` }),
    ...(keywords !== '' && { slugline: keywords }),
    ...(urgency !== undefined && { urgency }),
    signals: [...new Set([...article.signals, ...signals])],
    ...(meaning.section !== undefined && { section: meaning.section }),
    ...(meaning.category !== undefined && { extra: { category: meaning.category } }),
    identifiers: [
      ...(isNumbered ? [{ value: message, role: 'message' }] : []),
      ...(information.includes(' ') ? [{ value: information, role: 'information' }] : []),
    ],
  };
}

function headerOrigins({ span, keywords }: HeaderReading, shift: number): Record<string, Span> {
  const first = { start: shift + span.start, end: shift + span.end };
  const second = { start: shift + keywords.start, end: shift + keywords.end };
  return { slugline: second, urgency: first, section: first, identifiers: first };
}
