import { htmlVocabulary } from '../../markup/html/html-elements.js';
import { bodyOf } from '../../markup/xml/body-of.js';
import { isElement, type XmlElement } from '../../markup/xml/xml-element.js';
import { rawTextOf } from '../../markup/xml/xml-path.js';
import type { Block } from '../../model/body-tree.js';
import type { Reading } from '../reading.js';
import { htmlBlocks } from '../text/html-blocks.js';
import { textBlocks } from '../text/text-blocks.js';

/**
 * The blocks that an element holds: XHTML where it has elements in it, escaped or not; else HTML or text, as is said.
 *
 * @param text - What it says, where that is not its text as it stands.
 */
export function contentBlocks(
  element: XmlElement,
  kind: 'html' | 'text',
  baseUrl: string | undefined,
  reading: Reading,
  text: string = rawTextOf(element),
): readonly Block[] {
  if (element.children.some(isElement)) {
    const { body, findings } = bodyOf(
      element.children,
      htmlVocabulary,
      baseUrl === undefined ? {} : { baseUrl },
    );
    reading.report(...findings.map((found) => ({ ...found, path: 'body' })));
    return body;
  }
  const place = { span: element, shift: shiftOf(element), baseUrl };
  return kind === 'html' ? htmlBlocks(text, place, reading) : textBlocks(text, place, reading);
}

const cdataStart = '<![CDATA['.length;
const cdataLength = '<![CDATA[]]>'.length;

/** Where the text starts in the source; undefined where it is not written there as it is. */
function shiftOf({ children, tagEnd, contentEnd }: XmlElement): number | undefined {
  const [only] = children;
  if (typeof only !== 'string' || children.length > 1) return undefined;
  const length = contentEnd - tagEnd;
  if (length === only.length) return tagEnd;
  return length === only.length + cdataLength ? tagEnd + cdataStart : undefined;
}
