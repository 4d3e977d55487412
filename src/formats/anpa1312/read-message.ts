import type { Finding, Span } from '../../diagnostics/finding.js';
import type { Article } from '../../model/index.js';
import { rewrite, type Rewritten, spanBefore } from '../../source/rewrite.js';
import type { WireMessage } from '../../source/wire-messages.js';
import { markingOf } from '../../text/markers/read-marker.js';
import { lexiconOf } from '../../text/options.js';
import { readStory } from '../../text/story/read-story.js';
import { readTrailer } from '../../text/story/read-trailer.js';
import { reportTime } from '../../time/report-time.js';
import { anpa1312Categories, anpa1312Priorities } from '../../vocabulary/anpa1312-codes.js';
import type { ReadOptions } from '../format.js';
import { type MessageReading, noHeader } from '../read-messages.js';
import { bodyRules } from './copy-rules.js';
import { bareCycle, type Header, readHeader, unnumbered } from './header.js';
import { markerOf } from './keyword-line.js';
import { type Head, headEnd, readHead } from './read-head.js';

/** Reads one message: its header by the fields, what it frames as wire copy, and the trailer as the story's foot. */
export function readMessage(
  text: string,
  message: WireMessage,
  options: ReadOptions,
): MessageReading {
  const { start: from, end: to } = message.header;
  const read = message.text && readHeader(text.slice(from, to));
  const trailer = message.trailer && readTrailer(text, message.trailer, lexiconOf(options));
  const copy = message.text ?? message.header;
  const end = headEnd(text.slice(copy.start, copy.end));
  const head = readHead(text.slice(copy.start, copy.start + end), read?.header);
  const story = joined(head.copy, end, text.slice(copy.start, trailer?.end ?? copy.end));
  const { article, findings, origins } = readStory(story.text, {
    ...options,
    head: {
      lines: head.copy.text.split('\n').length - 1,
      headline: 'first',
      isNamed: read !== undefined,
    },
  });
  const place = (span: Span): Span => {
    const { start, end } = spanBefore(span, story.offsetOf);
    return { start: copy.start + start, end: copy.start + end };
  };
  const headed = withHead(article, head, read?.header);
  return {
    article: read === undefined ? headed : withHeader(headed, read.header, trailer?.stamp?.wire),
    findings: [
      ...findings.map((found) => (found.span ? { ...found, span: place(found.span) } : found)),
      ...(read === undefined ? [noHeader(text, message, form)] : []),
      ...(trailer?.findings ?? []),
      ...(read && trailer === undefined ? [noClock(read.header)] : []),
    ],
    origins: {
      ...Object.fromEntries(Object.entries(origins).map(([path, span]) => [path, place(span)])),
      ...(read && headerOrigins({ start: from + read.span.start, end: from + read.span.end })),
    },
  };
}

/** What a header is, for people. */
const form = 'level and number, then priority, category, format, keyword, day and words';

/** The copy of the head, and of what stands behind it. */
function joined(head: Rewritten, end: number, copy: string): Rewritten {
  const body = rewrite(copy.slice(end), bodyRules);
  const length = head.text.length;
  return {
    text: head.text + body.text,
    offsetOf: (offset) =>
      offset < length ? head.offsetOf(offset) : end + body.offsetOf(offset - length),
  };
}

/** The article with what the marked lines say, or the header where they don't: its name, version and notes. */
function withHead(
  article: Article,
  { keywordLine, keywords, notes }: Head,
  header: Header | undefined,
): Article {
  const slugline =
    keywordLine?.slugline ?? (header?.keyword === bareCycle ? undefined : header?.keyword);
  const printed = keywordLine?.version ?? header?.version ?? '';
  const marker = markerOf(printed);
  const { signals, version, status } = markingOf(marker === undefined ? [] : [marker]);
  const note = [...(article.editorialNote === undefined ? [] : [article.editorialNote]), ...notes];
  const reference = keywordLine?.reference ?? header?.reference ?? '';
  return {
    ...article,
    ...(slugline !== undefined && slugline !== '' && { slugline }),
    ...(version !== undefined && { version }),
    signals: [...new Set([...article.signals, ...signals])],
    ...(status !== undefined && { status }),
    ...(note.length > 0 && { editorialNote: note.join('\n') }),
    keywords,
    identifiers: reference === '' ? [] : [{ value: reference, role: 'reference' }],
    ...(printed !== '' && marker === undefined && { extra: { version: printed } }),
  };
}

/** The article with what the header says, and over which wire it came. */
function withHeader(article: Article, header: Header, wire: string | undefined): Article {
  const { message, selector, category, priority } = header;
  const row = anpa1312Priorities.find(({ letter }) => letter === priority.toLowerCase());
  const meaning = anpa1312Categories.find(({ letter }) => letter === category.toLowerCase());
  const isNumbered = message !== '' && message !== unnumbered;
  const day = /(?<!\d)0*[1-9]\d*$/.test(message) ? article.publishedAt?.slice(0, 10) : undefined;
  const extra = {
    ...article.extra,
    ...(!/^-*$/.test(selector) && { selector }),
    ...(meaning === undefined && { category }),
    ...(row === undefined && { priority }),
    ...(wire !== undefined && { wire }),
  };
  return {
    ...article,
    ...(day !== undefined && { id: `${message}-${day}` }),
    ...(row?.urgency !== undefined && { urgency: row.urgency }),
    signals: [...new Set([...article.signals, ...(row?.signal === undefined ? [] : [row.signal])])],
    ...(meaning?.section !== undefined && { section: meaning.section }),
    identifiers: [
      ...(isNumbered ? [{ value: message, role: 'message' }] : []),
      ...article.identifiers,
    ],
    ...(Object.keys(extra).length > 0 && { extra }),
  };
}

function headerOrigins(span: Span): Record<string, Span> {
  return { slugline: span, urgency: span, section: span, identifiers: span };
}

/** The header has a day and no clock. */
function noClock({ date }: Header): Finding {
  return reportTime('time/no-clock', { text: date }, { path: 'publishedAt' });
}
