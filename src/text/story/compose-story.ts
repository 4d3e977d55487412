import { toPlainText } from '../../body/to-plain-text.js';
import type { Article } from '../../model/index.js';
import { composeEmbargo } from '../embargo/compose-embargo.js';
import type { Lexicon } from '../lexicon.js';
import { composeMarkers } from '../markers/compose-markers.js';
import type { LanguageTable } from '../../vocabulary/languages/language-table.js';
import { lexiconOf } from '../options.js';
import { composeNotebook } from './compose-notebook.js';
import { isCopyright } from './head/closed-head.js';
import { isSlug } from './head/note-lines.js';
import { stampInstant } from './stamp-instant.js';
import { storyParts } from './story-parts.js';

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
  const { leading, dateline, trailing, credits } = storyParts(article, { lexicon, style });
  const { slugline = '', editorialNote = '' } = article;
  const line = advisory(editorialNote);
  const blocks = [
    isSlug(slugline) ? slugline : undefined,
    ...composeMarkers(article),
    article.headline,
    article.subheadline,
    composeEmbargo(article.embargoedUntil),
    keyPoints(article),
    line,
    ...leading,
    withLead(dateline ?? '', toPlainText(article.body)),
    ...trailing,
    ...credits.filter((credit) => credit.startsWith('(')),
    keywordLine(article),
    copyrightLine(article),
    line === undefined ? notebook(editorialNote, article.language) : undefined,
    ...credits.filter((credit) => !credit.startsWith('(')),
    foot(article, lexicon),
  ];
  return `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`;
}

/** `Keywords: chess, library`, unless a word holds the sign that parts them. */
function keywordLine({ keywords }: Article): string | undefined {
  const line = `Keywords: ${keywords.join(', ')}`;
  return keywords.length === 0 || keywords.some((word) => /[,;、，\n]/.test(word))
    ? undefined
    : line;
}

function copyrightLine({ rights }: Article): string | undefined {
  const notice = rights?.notice;
  return notice !== undefined && !notice.includes('\n') && isCopyright(notice) ? notice : undefined;
}

/** An abstract goes as key points when its lines have the bullets. */
function keyPoints({ abstract }: Article): string | undefined {
  return abstract?.split('\n').every((line) => /^[*•]\s\S/.test(line)) === true
    ? abstract
    : undefined;
}

/** An editorial note as the wires print it beneath the headline; undefined for one that goes over several lines or has brackets. */
function advisory(note: string): string | undefined {
  if (/^eds:[^\n]*$/i.test(note)) return note;
  return /^[^()\n]{4,400}$/.test(note) ? `(${note})` : undefined;
}

/** Any other note stands beneath the text. */
function notebook(note: string, language = ''): string | undefined {
  return /\S/.test(note) ? composeNotebook(note, language, Infinity).join('\n') : undefined;
}

/** The dateline runs into the lead, or stands on a line of its own. */
function withLead(dateline: string, text: string): string {
  return dateline.endsWith('\n') ? `${dateline}\n${text}` : dateline + text;
}

/** `Society 2023-09-26 13:50:00`, with the offset where a reader could not infer it; a day alone as it is. */
function foot(
  { section, publishedAt, provider, dateline }: Article,
  lexicon: Lexicon,
): string | undefined {
  if (publishedAt !== undefined && !publishedAt.includes('T')) return publishedAt;
  const clock =
    publishedAt === undefined ? null : /^(.{10})T(.{8})(?:\.\d+)?([Z+-].*)$/.exec(publishedAt);
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
