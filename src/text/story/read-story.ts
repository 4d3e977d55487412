import { bodyCodes, headlineCodes, languageCodes } from '../../diagnostics/codes/article.js';
import { finding, type Finding } from '../../diagnostics/finding.js';
import { articleOf } from '../../model/empty-article.js';
import { given } from '../../model/given.js';
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
import { type HeadReading, readHead } from './head/read-head.js';
import type { Head, HeadPart } from './head/scan.js';
import { type CopyLine, copyLines, lineFrom, lineUpTo } from './lines.js';
import { paragraphsOf, type PlacedBlock } from './paragraphs.js';
import { readTail, type Tail } from './read-tail.js';
import { stampInstant } from './stamp-instant.js';
import type { StoryOptions, StoryReading } from './story.js';
import { bylineFinding, storyBylines } from './story-bylines.js';
import { strayEmbargo } from './stray-embargo.js';
import { storyOrigins } from './story-origins.js';

/**
 * Reads one story's copy: its head (headline, slug, byline, dateline), its text, and what stands beneath (credits, byline, section
 * and time). Nothing is made up; what was inferred is a finding.
 */
export function readStory(text: string, options: StoryOptions): StoryReading {
  const language = options.language ?? recognizeLanguage(text, options.languages);
  const { languages, agencies, gazetteer, provider } = options;
  const lexicon = lexiconOf({
    languages,
    ...(language !== undefined && { language }),
    ...(agencies && { agencies }),
    ...(gazetteer && { gazetteer }),
  });
  const lines = copyLines(text);
  const closed = options.head ?? closedHead(lines);
  const tail = readTail(lines, lexicon, closed?.lines);
  const reference = referenceOf(tail, options);
  const context = {
    lexicon,
    ...(provider !== undefined && { provider }),
    ...(reference && { reference }),
  };
  const opening = readHead(text, lines.slice(0, tail.end), context, closed);
  const told = opening.head.embargo ?? tail.notebook?.embargo;
  const copy = bodyLines(text, lines, opening, tail);
  const stray = told === undefined ? strayEmbargo(copy, lexicon) : undefined;
  const head = stray === undefined ? opening.head : { ...opening.head, embargo: stray.embargo };
  const bylines = storyBylines(text, head, tail, lexicon);
  const body = stray === undefined ? copy : copy.filter((_, at) => at !== stray.at);
  const blocks = withoutRule(paragraphsOf(body), tail);
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
  { bodyLine, bodyStart }: HeadReading,
  { end, textEnd = Infinity }: Tail,
): readonly CopyLine[] {
  const body = lines.slice(bodyLine, end);
  const [first] = body;
  if (first !== undefined) body[0] = lineFrom(text, first, bodyStart);
  for (let at = body.length - 1; (body[at]?.end ?? 0) > textEnd; at--) {
    const line = body[at];
    if (line !== undefined) body[at] = lineUpTo(text, line, textEnd);
  }
  return body;
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
  readonly head: Head;
  readonly tail: Tail;
  readonly bylines: readonly HeadPart<BylineReading>[];
  readonly blocks: readonly PlacedBlock[];
}

function storyOf(parts: Parts): StoryReading {
  const { options, language, head, tail, blocks } = parts;
  const { headline, subheadline, kicker, slugline } = head;
  const copyright = head.copyright ?? tail.copyright;
  const dateline = head.dateline?.value.dateline;
  const agency = agencyOf(parts);
  const stamp = tail.stamp ?? head.publishedAt;
  const published = stamp && stampInstant(stamp, options, agency, dateline);
  const modified =
    head.modifiedAt && stampInstant(head.modifiedAt, options, agency, dateline, 'modifiedAt');
  const printed = head.embargo ?? tail.notebook?.embargo;
  const embargo = printed && embargoOf(parts, printed, agency);
  const { signals, genres, version, urgency, status = 'usable' } = markingOf(head.markers);
  // An embargo without a known end must not be published by oversight.
  const isHeld = embargo !== undefined && embargo.instant === undefined && status === 'usable';
  const notes = notesOf(parts, isHeld ? printed?.value.text : undefined);
  const abstract = head.abstract?.value ?? textsOf(head.keyPoints).join('\n');
  const article = articleOf({
    version,
    language,
    headline: headline?.value,
    subheadline: subheadline?.value,
    kicker: kicker?.value,
    slugline: slugline?.value,
    dateline,
    bylines: parts.bylines.map(({ value }) => value.byline),
    credits: creditsOf(tail),
    abstract: abstract === '' ? undefined : abstract,
    body: blocks.map(({ block }) => block),
    publishedAt: published?.instant ?? stamp?.value.day,
    modifiedAt: modified?.instant,
    embargoedUntil: embargo?.instant,
    status: isHeld ? 'withheld' : status,
    signals,
    urgency,
    editorialNote: notes === '' ? undefined : notes,
    genres: genres.map((name) => ({ name })),
    keywords: tail.keywords?.value,
    rights: copyright && { notice: copyright.value },
    section: tail.stamp?.value.section,
    provider: providerOf(parts, agency),
  });
  const findings = [
    ...findingsOf(parts),
    ...(published?.findings ?? []),
    ...(modified?.findings ?? []),
    ...(embargo?.findings ?? []),
  ];
  return { article, findings, origins: options.origins === true ? storyOrigins(parts) : {} };
}

/** Who sent the story: the options say it, else the dateline, else a byline of an agency's own, else the foot. */
function agencyOf({ options, lexicon, head, tail, bylines }: Parts): AgencyRow | undefined {
  const id =
    options.provider ?? head.dateline?.value.dateline.agencies.find((named) => named.id)?.id;
  const known = id === undefined ? undefined : lexicon.agencyById(id);
  const names = [
    ...bylines.map(({ value }) => value.byline.organization?.name),
    tail.stamp?.value.agency,
  ];
  const named = names.find((name) => name !== undefined && lexicon.agency(name) !== undefined);
  return known ?? (named === undefined ? undefined : lexicon.agency(named));
}

function providerOf({ head, tail }: Parts, agency: AgencyRow | undefined): Article['provider'] {
  if (agency !== undefined) return given({ name: agency.name, uri: agency.url, sameAs: [] });
  const name = head.dateline?.value.dateline.agencies[0]?.name ?? tail.stamp?.value.agency;
  return name === undefined ? undefined : { name, sameAs: [] };
}

function creditsOf(tail: Tail): readonly Credit[] {
  return tail.credits.length === 0 ? [] : tail.credits.flatMap(({ value }) => value);
}

/** What is for editors alone, a line each; with an embargo that could not be told, for they must see to it. */
function notesOf({ head, tail }: Parts, embargo: string | undefined): string {
  const notes = [
    embargo,
    ...textsOf(head.editorialNotes),
    otherDay(head, tail),
    ...textsOf(tail.notes),
    tail.notebook?.value,
  ];
  return notes.filter((note) => note !== undefined).join('\n');
}

/** A day above the text that is not that of the foot: the foot counts, and editors may want to know. */
function otherDay({ publishedAt }: Head, { stamp }: Tail): string | undefined {
  const isOther = publishedAt !== undefined && stamp !== undefined;
  return isOther && publishedAt.value.day !== stamp.value.day ? publishedAt.line.text : undefined;
}

function textsOf(parts: readonly HeadPart<string>[]): readonly string[] {
  return parts.map(({ value }) => value);
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

function findingsOf({ text, options, language, head, bylines, blocks }: Parts): readonly Finding[] {
  const findings: Finding[] = [...(head.dateline?.value.findings ?? [])];
  for (const [index, byline] of bylines.entries()) {
    for (const found of byline.value.findings) findings.push(bylineFinding(found, byline, index));
  }
  if (!head.headline) findings.push(noHeadline);
  if (blocks.length === 0) findings.push(noBody);
  if (language !== undefined && options.language === undefined) {
    const message = `Nothing names the language; the words are "${language}".`;
    const fix = 'Pass the option `language` where it is known.';
    const span = { start: 0, end: text.length };
    findings.push(
      finding(languageCodes, 'language/recognized', message, { path: 'language', span, fix }),
    );
  }
  return findings;
}

const noHeadline = finding(
  headlineCodes,
  'headline/missing',
  'No line above the text reads as a headline; it is left empty.',
  { path: 'headline', fix: 'Put the headline on a line of its own above the dateline.' },
);

const noBody = finding(bodyCodes, 'body/missing', 'There is no text beneath the headline.', {
  path: 'body',
});
