import { rootTag } from '../../markup/xml/root-tag.js';
import type { Source } from '../../source/decode.js';

const namespace = /(?:www\.w3\.org\/2005\/atom|purl\.org\/atom\/ns#)/i;

/** How likely the input is Atom: by its outermost element. */
export function detect({ text }: Source): number {
  const tag = rootTag(text);
  if (/^<(?:\w+:)?feed[\s>]/i.test(tag)) return namespace.test(tag) ? 0.99 : 0.8;
  if (/^<(?:\w+:)?entry[\s>]/i.test(tag)) return namespace.test(tag) ? 0.98 : 0.3;
  return tag === '' && /<feed\s[^<>]{0,1000}w3\.org\/2005\/atom/i.test(text.slice(0, 5000))
    ? 0.7
    : 0;
}
