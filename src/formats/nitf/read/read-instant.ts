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

/**
 * The instant of an attribute, or the day of a publication that has no more; where it is none a finding says why, and the attribute
 * stays untaken.
 */
export function readInstant(
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
  const time = path === 'publishedAt' ? publicationOf(read) : read.instant;
  reading.report(...read.findings);
  if (time !== undefined) reading.take(element, path, [attribute]);
  return time;
}
