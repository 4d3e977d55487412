import type { Source } from '../../source/decode.js';

/** Looked at from the start and from the end: the version need not stand first. */
const sample = 20_000;

/** How likely the input is JSON Feed: by its version, else by members that only it has. */
export function detect({ text }: Source): number {
  const head = text.slice(0, sample);
  if (!/^[\s\ufeff]*\{/.test(head)) return 0;
  const tail = text.length > sample ? text.slice(-sample) : '';
  const named = /"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\//;
  if (named.test(head) || named.test(tail)) return 0.99;
  const hasItems = /"items"\s{0,9}:\s{0,9}\[/.test(head);
  return hasItems && /"(?:content_html|content_text|date_published)"\s{0,9}:/.test(head) ? 0.8 : 0;
}
