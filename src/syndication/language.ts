import type { Span } from '../diagnostics/finding.js';
import type { Reading } from './reading.js';

/** The language that a feed names, in BCP 47; undefined, and a finding, for what is none. */
export function readLanguage(text: string, span: Span, reading: Reading): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  if (tag === '') return undefined;
  if (/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)) {
    reading.place('language', span);
    return tag;
  }
  const shown = JSON.stringify(tag.length > 40 ? `${tag.slice(0, 40)}…` : tag);
  reading.tell('feed/invalid-value', `${shown} names no language; it was left out.`, {
    path: 'language',
    span,
    fix: 'Write a tag of BCP 47, such as "en" or "pt-BR".',
  });
  return undefined;
}
