import type { Span } from '../../diagnostics/finding.js';
import type { BylineReading } from '../byline/read-byline.js';
import type { Head, HeadPart } from './head/scan.js';
import type { PlacedBlock } from './paragraphs.js';
import type { Tail } from './read-tail.js';

/** What was read of a story, each part with its place. */
export interface PlacedParts {
  readonly head: Head;
  readonly tail: Tail;
  readonly bylines: readonly HeadPart<BylineReading>[];
  readonly blocks: readonly PlacedBlock[];
}

/** Where each of the article's fields was read, by dotted path. */
export function storyOrigins({
  head,
  tail,
  bylines,
  blocks,
}: PlacedParts): Readonly<Record<string, Span>> {
  const { stamp, notebook } = tail;
  const placed: readonly (readonly [path: string, place: Span | undefined])[] = [
    ['headline', head.headline?.line],
    ['subheadline', head.subheadline?.line],
    ['slugline', head.slugline?.line],
    ['dateline', head.dateline?.value.span],
    ['embargoedUntil', (head.embargo ?? tail.notebook?.embargo)?.line],
    ['kicker', head.kicker?.line],
    ['rights', (head.copyright ?? tail.copyright)?.line],
    ['keywords', tail.keywords?.line],
    ['abstract', head.abstract?.line ?? head.keyPoints[0]?.line],
    ['editorialNote', head.editorialNotes[0]?.line ?? tail.notes[0]?.line ?? notebook?.span],
    ...bylines.flatMap(({ line, value }, index) => [
      [`bylines[${String(index)}]`, line] as const,
      ...moved(value.origins(), `bylines[${String(index)}].`, line.start),
    ]),
    ...tail.credits
      .flatMap(({ line, value }) => value.map(() => line))
      .map((line, index) => [`credits[${String(index)}]`, line] as const),
    ...blocks.map(({ span }, index) => [`body[${String(index)}]`, span] as const),
    ['publishedAt', (stamp ?? head.publishedAt)?.line],
    ['modifiedAt', head.modifiedAt?.line],
    ['section', stamp?.value.section === undefined ? undefined : stamp.line],
  ];
  return Object.fromEntries(
    placed.flatMap(([path, place]) =>
      place ? [[path, { start: place.start, end: place.end }]] : [],
    ),
  );
}

/** Places within a part, as places in the whole. */
function moved(
  origins: Readonly<Record<string, Span>>,
  prefix: string,
  shift: number,
): readonly (readonly [path: string, place: Span])[] {
  return Object.entries(origins).map(([path, { start, end }]) => [
    prefix + path,
    { start: start + shift, end: end + shift },
  ]);
}
