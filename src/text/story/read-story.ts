import { bodyCodes, headlineCodes, languageCodes } from '../../diagnostics/codes/article.js';
import { finding, type Finding } from '../../diagnostics/finding.js';
import { emptyArticle } from '../../model/empty-article.js';
import type { Article, Credit } from '../../model/index.js';
import type { BylineReading } from '../byline/read-byline.js';
import type { DateReference } from '../dateline/date-of.js';
import { embargoInstant } from '../embargo/embargo-instant.js';
import type { PrintedEmbargo } from '../embargo/read-embargo.js';
import { recognizeLanguage } from '../language/recognize-language.js';
import type { Lexicon } from '../lexicon.js';
import { markingOf } from '../markers/read-marker.js';
import { lexiconOf } from '../options.js';
import type { AgencyRow } from '../../vocabulary/agencies.js';
import { closedHead } from './head/closed-head.js';
import type { HeadPart } from './head/scan.js';
import { type CopyLine, copyLines } from './lines.js';
import { paragraphsOf, type PlacedBlock } from './paragraphs.js';
import { type HeadReading, readHead } from './head/read-head.js';
import { readTail, type Tail } from './read-tail.js';
import { stampInstant } from './stamp-instant.js';
import type { StoryOptions, StoryReading } from './story.js';
import { bylineFindings, storyBylines } from './story-bylines.js';
import { storyOrigins } from './story-origins.js';

/**
 * Reads one story's copy: its head (headline, slug, byline, dateline), its text, and what stands beneath (credits, byline, section
 * and time). Nothing is made up; what was inferred is a finding.
 */
export function readStory(text: string, options: StoryOptions): StoryReading {
  const language = options.language ?? recognizeLanguage(text, lexiconOf(options).languages);
  const lexicon = lexiconOf(language === undefined ? options : { ...options, language });
  const lines = copyLines(text);
  const closed = options.head ?? closedHead(lines);
  const tail = readTail(lines, lexicon, closed?.lines);
  const reference = referenceOf(tail, options);
  const context = {
    lexicon,
    ...(options.provider !== undefined && { provider: options.provider }),
    ...(reference && { reference }),
  };
  const head = readHead(text, lines.slice(0, tail.end), context, closed);
  const bylines = storyBylines(text, head, tail, lexicon);
  const blocks = withoutRule(paragraphsOf(bodyLines(text, lines, head, tail)), tail);
  return storyOf({ text, options, language, lexicon, head, tail, bylines, blocks });
}

/** A story's own foot comes before what the caller says. */
function referenceOf(tail: Tail, { referenceDate }: StoryOptions): DateReference | undefined {
  if (tail.stamp) return { day: tail.stamp.value.day, from: 'footer' };
  return referenceDate === undefined ? undefined : { day: referenceDate, from: 'referenceDate' };
}

/** The lines of the text; the first may have lost its front to a dateline, the last its end to an agency's sign. */
function bodyLines(
  text: string,
  lines: readonly CopyLine[],
  head: HeadReading,
  tail: Tail,
): readonly CopyLine[] {
  const { textEnd = Infinity } = tail;
  return lines.slice(head.bodyLine, tail.end).map((line) => {
    if (line.start >= head.bodyStart && line.end <= textEnd) return line;
    const start = Math.min(Math.max(head.bodyStart, line.start), line.end);
    const end = Math.max(Math.min(line.end, textEnd), start);
    return { ...line, start, end, text: text.slice(start, end) };
  });
}

/** A line across, which parts the text from the credits beneath it. */
function withoutRule(blocks: readonly PlacedBlock[], { credits }: Tail): readonly PlacedBlock[] {
  const isRuled = credits.length > 0 && blocks.at(-1)?.block.type === 'break';
  return isRuled ? blocks.slice(0, -1) : blocks;
}

/** All that was read of a story. */
interface Parts {
  readonly text: string;
  readonly options: StoryOptions;
  readonly language: string | undefined;
  readonly lexicon: Lexicon;
  readonly head: HeadReading;
  readonly tail: Tail;
  readonly bylines: readonly HeadPart<BylineReading>[];
  readonly blocks: readonly PlacedBlock[];
}

function storyOf(parts: Parts): StoryReading {
  const { options, language, lexicon, head, tail, blocks } = parts;
  const { headline, subheadline, slugline, dateline, editorialNotes } = head;
  const sender = tail.stamp?.value.agency;
  const agency =
    lexicon.agencyById(
      options.provider ?? dateline?.value.dateline.agencies.find(({ id }) => id)?.id ?? '',
    ) ?? lexicon.agency(sender ?? '');
  const unknown = dateline?.value.dateline.agencies[0]?.name ?? sender;
  const published =
    tail.stamp && stampInstant(tail.stamp, options, agency, dateline?.value.dateline);
  const printed = head.embargo ?? tail.notebook?.embargo;
  const embargo = printed && embargoOf(parts, printed, agency);
  const credits: readonly Credit[] = tail.credits.flatMap(({ value }) => value);
  const { signals, genres, version, urgency, status = 'usable' } = markingOf(head.markers);
  // An embargo without a known end must not be published by oversight.
  const isHeld = embargo !== undefined && embargo.instant === undefined && status === 'usable';
  const notes = [
    ...(isHeld ? [printed?.value.text] : []),
    ...editorialNotes.map(({ value }) => value),
    ...tail.notes.map(({ value }) => value),
    ...(tail.notebook ? [tail.notebook.value] : []),
  ].join('\n');
  const points = head.keyPoints.map(({ value }) => value).join('\n');
  const abstract = head.abstract?.value ?? points;
  const section = tail.stamp?.value.section;
  const copyright = head.copyright ?? tail.copyright;
  const article: Article = {
    ...emptyArticle,
    ...(version !== undefined && { version }),
    ...(language !== undefined && { language }),
    headline: headline?.value ?? '',
    ...(subheadline && { subheadline: subheadline.value }),
    ...(head.kicker && { kicker: head.kicker.value }),
    ...(slugline && { slugline: slugline.value }),
    ...(dateline && { dateline: dateline.value.dateline }),
    bylines: parts.bylines.map(({ value }) => value.byline),
    credits,
    ...(abstract !== '' && { abstract }),
    body: blocks.map(({ block }) => block),
    ...(published?.instant !== undefined && { publishedAt: published.instant }),
    ...(embargo?.instant !== undefined && { embargoedUntil: embargo.instant }),
    status: isHeld ? 'withheld' : status,
    signals,
    ...(urgency !== undefined && { urgency }),
    ...(notes !== '' && { editorialNote: notes }),
    genres: genres.map((name) => ({ name })),
    ...(tail.keywords && { keywords: tail.keywords.value }),
    ...(copyright && { rights: { notice: copyright.value } }),
    ...(section !== undefined && { section }),
    ...(agency && { provider: providerOf(agency) }),
    ...(!agency && unknown !== undefined && { provider: { name: unknown, sameAs: [] } }),
  };
  const findings = [
    ...findingsOf(parts),
    ...(published?.findings ?? []),
    ...(embargo?.findings ?? []),
  ];
  return { article, findings, origins: parts.options.origins === true ? storyOrigins(parts) : {} };
}

function embargoOf(
  { options, tail, head }: Parts,
  { line, value }: HeadPart<PrintedEmbargo>,
  agency: AgencyRow | undefined,
): ReturnType<typeof embargoInstant> {
  const { timeZone, disambiguation } = options;
  const place = head.dateline?.value.dateline.places.find(
    (printed) => printed.timeZone !== undefined,
  );
  return embargoInstant(
    value,
    { start: line.start, end: line.end },
    referenceOf(tail, options)?.day,
    {
      ...(timeZone !== undefined && { timeZone }),
      ...(disambiguation !== undefined && { disambiguation }),
      ...(agency && { agency }),
      ...(place && { place }),
    },
  );
}

function providerOf({
  name,
  url,
}: {
  readonly name: string;
  readonly url?: string;
}): NonNullable<Article['provider']> {
  return { name, ...(url !== undefined && { uri: url }), sameAs: [] };
}

function findingsOf({ text, options, language, head, bylines, blocks }: Parts): readonly Finding[] {
  const findings: Finding[] = [
    ...(head.dateline?.value.findings ?? []),
    ...bylines.flatMap(bylineFindings),
  ];
  if (!head.headline) {
    findings.push(
      finding(
        headlineCodes,
        'headline/missing',
        'No line above the text reads as a headline; it is left empty.',
        {
          path: 'headline',
          fix: 'Put the headline on a line of its own above the dateline.',
        },
      ),
    );
  }
  if (blocks.length === 0) {
    findings.push(
      finding(bodyCodes, 'body/missing', 'There is no text beneath the headline.', {
        path: 'body',
      }),
    );
  }
  if (language !== undefined && options.language === undefined) {
    findings.push(
      finding(
        languageCodes,
        'language/recognized',
        `Nothing names the language; the words are "${language}".`,
        {
          path: 'language',
          span: { start: 0, end: text.length },
          fix: 'Pass the option `language` where it is known.',
        },
      ),
    );
  }
  return findings;
}
