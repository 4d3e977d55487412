import { rootTag } from '../../markup/xml/root-tag.js';
import type { Source } from '../../source/decode.js';

/** How likely the input is NITF: XML whose outermost element is `nitf`. */
export function detect({ text }: Source): number {
  return /^<(?:[\w-]{1,30}:)?nitf[\s/>]/.test(rootTag(text)) ? 0.99 : 0;
}
