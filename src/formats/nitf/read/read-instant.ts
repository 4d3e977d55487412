import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf } from '../../../markup/xml/xml-path.js';
import type { Instant } from '../../../model/index.js';
import type { TimeContext } from '../../../time/parse-local-time.js';
import { parseTimestamp } from '../../../time/parse-timestamp.js';
import { publicationOf } from '../../../time/publication-of.js';
import { datePattern } from '../dialects.js';
import type { DocumentContext } from './document-context.js';

/** Which attribute holds an instant, and of what field it is. */
export interface InstantPlace {
  readonly attribute: string;
  readonly path: string;
  readonly clock: TimeContext;
}

/** The instant of an attribute; where it is none a finding says why, and the attribute stays untaken. */
export function readInstant(
  context: DocumentContext,
  element: XmlElement,
  place: InstantPlace,
): Instant | undefined {
  const time = timeAt(context, element, place);
  if (time !== undefined) context.reading.take(element, place.path, [place.attribute]);
  return time;
}

/** The same, or the day of a publication that has no more, and not taken: what field it is may hang on it. */
export function timeAt(
  { reading }: DocumentContext,
  element: XmlElement,
  { attribute, path, clock }: InstantPlace,
): Instant | undefined {
  const text = attributeOf(element, attribute);
  if (text === undefined) return undefined;
  if (datePattern.test(text)) {
    reading.take(element, undefined, [attribute]);
    return undefined;
  }
  const span = { start: element.start, end: element.tagEnd };
  const read = parseTimestamp(text, clock, { span, path });
  reading.report(...read.findings);
  return path === 'publishedAt' ? publicationOf(read) : read.instant;
}
