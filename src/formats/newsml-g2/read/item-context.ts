import type { ElementReading } from '../../../markup/xml/element-reading.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import type { Lexicon } from '../../../text/lexicon.js';
import type { ReadOptions } from '../../format.js';
import type { Asserts } from './asserts.js';
import type { Catalogs } from './catalogs.js';

/** An item, and all that its parts are read by. */
export interface ItemContext {
  readonly item: XmlElement;
  readonly itemMeta?: XmlElement;
  readonly contentMeta?: XmlElement;
  readonly reading: ElementReading;
  readonly catalogs: Catalogs;
  readonly asserts: Asserts;
  /** BCP 47 of the item; of several names, the one in it is taken. */
  readonly language?: string;
  readonly lexicon: Lexicon;
  readonly options: ReadOptions;
}
