import type { Source } from '../../source/decode.js';

/** Looked at from the start. */
const sample = 20_000;

/** How likely the input is a page of HTML: by its declaration, else by the elements that a page begins with. */
export function detect({ text }: Source): number {
  const head = text.slice(0, sample).replace(/^[\s\ufeff]+/, '');
  if (!head.startsWith('<')) return 0;
  if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*){0,3}<!doctype\s+html\b/i.test(head))
    return 0.95;
  const isXml = /^<\?xml\b/i.test(head);
  if (/<html[\s>]/i.test(head) && /<(?:head|body)[\s>]/i.test(head)) return isXml ? 0.7 : 0.9;
  return /<(?:html|head|body|meta|script)[\s>]/i.test(head) && !isXml ? 0.5 : 0;
}
