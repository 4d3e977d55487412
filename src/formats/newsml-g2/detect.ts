import type { Source } from '../../source/decode.js';

/** Looked at from the start. */
const head = 20_000;

/** The outermost elements of the standard, but for those that others have too. */
const roots =
  /<(?:[\w-]{1,30}:)?(?:(?:news|package|concept|knowledge|planning|catalog)Item|newsMessage)(?=[\s/>])/;

/** How likely the input is NewsML-G2: XML whose outermost element is one of the standard's. */
export function detect({ text }: Source): number {
  const start = text.slice(0, head);
  if (!/^[\s\ufeff]*</.test(start) || !roots.test(start)) return 0;
  const isDeclared =
    start.includes('http://iptc.org/std/nar/') || /standard\s*=\s*["']NewsML-G2/.test(start);
  return isDeclared ? 0.99 : 0.8;
}
