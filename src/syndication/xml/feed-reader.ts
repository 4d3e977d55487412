import type { XmlElement } from '../../markup/xml/xml-element.js';
import { attributeOf } from '../../markup/xml/xml-path.js';
import type { Publisher } from '../../model/index.js';
import type { TimestampContext } from '../../time/parse-timestamp.js';
import { innerBase } from '../addresses.js';
import type { AuthorReader } from '../people/author-bylines.js';
import type { FeedNames } from './feed-names.js';

/** What the readers of one feed's items share. */
export interface FeedReader {
  readonly names: FeedNames;
  /** Whether anybody will ask where the fields stand. */
  readonly wantsOrigins: boolean;
  readonly authors: AuthorReader;
  readonly times: TimestampContext;
  /** The feed's home page, against which addresses without a base are resolved. */
  readonly page?: string;
  readonly publisher?: Publisher;
  /** `xml:base` of what is around the items. */
  readonly base?: string;
}

/** The base for addresses in an element. */
export function baseOf(element: XmlElement, outer: string | undefined): string | undefined {
  return innerBase(attributeOf(element, 'xml:base'), outer);
}
