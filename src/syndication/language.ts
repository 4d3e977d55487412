import type { Span } from '../diagnostics/finding.js';
import { languageTag } from '../text/language/language-tag.js';
import type { Reading } from './reading.js';

/** The language that a feed names, in BCP 47; undefined, and a finding, for what is none. */
export function readLanguage(text: string, span: Span, reading: Reading): string | undefined {
  if (text === '') return undefined;
  const tag = languageTag(text);
  if (tag !== undefined) {
    reading.place('language', span);
    return tag;
  }
  const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  reading.tell('feed/invalid-value', `${shown} names no language; it was left out.`, {
    path: 'language',
    span,
    fix: 'Write a tag of BCP 47, such as "en" or "pt-BR".',
  });
  return undefined;
}
