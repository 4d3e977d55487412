import type { Source } from '../../source/decode.js';
import { copyLines } from '../../text/story/lines.js';
import { readDateline } from '../../text/dateline/read-dateline.js';
import type { LanguageTable } from '../../vocabulary/languages/language-table.js';
import { lexiconOf } from '../../text/options.js';

/** Looked at from the start: a dateline stands within it. */
const head = 3000;

/** What no dateline helps: plain text that could be anything. */
const plain = 0.3;

/**
 * How likely the input is wire copy: likely with a dateline near its top, possible for any other text, and not at all for
 * markup, JSON or the framed copy of IPTC 7901 and ANPA 1312.
 */
export function detect({ text }: Source, languages: readonly LanguageTable[]): number {
  const start = text.slice(0, head);
  if (/^[\s\ufeff]*(?:<[!?a-z]|[{[]\s*["{[\]}])/i.test(start)) return 0;
  // SOH opens an IPTC 7901 message, SYN an ANPA 1312 one.
  if (/[\x01\x16]/.test(start.slice(0, 64))) return 0.1;
  const lexicon = lexiconOf({ languages });
  const openings = copyLines(start)
    .filter((line) => line.text !== '')
    .slice(0, 10);
  const likeliest = openings.map(
    (line) => readDateline(text, line.start, { lexicon })?.confidence ?? 0,
  );
  return Math.max(plain, ...likeliest.map((confidence) => confidence * 0.95));
}
