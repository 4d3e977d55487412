import { rootTag } from '../../markup/xml/root-tag.js';
import type { Source } from '../../source/decode.js';

/** How likely the input is NewsML 1: XML whose outermost element is `NewsML`, or an item of it without one. */
export function detect({ text }: Source): number {
  const tag = rootTag(text);
  if (/^<NewsML[\s/>]/.test(tag)) return 0.99;
  return /^<NewsItem[\s/>]/.test(tag) ? 0.9 : 0;
}
