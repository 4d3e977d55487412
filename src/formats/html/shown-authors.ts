import type { Literal } from '../../structured-data/read/thing.js';
import { readByline } from '../../text/byline/read-byline.js';
import type { Lexicon } from '../../text/lexicon.js';
import { sourceWords } from '../../vocabulary/source-words.js';
import type { Page } from './page/page.js';

/**
 * Who a page shows as its authors: names that are marked as such; else a byline near the heading, one that is marked as that before
 * one that only reads like it; else links to authors' pages there; else a byline that is marked anywhere.
 */
export function shownAuthors(page: Page, lexicon: Lexicon): readonly Literal[] {
  const { authors, profiles, bylines, opening } = page;
  if (authors.length > 0) return authors;
  const marked = bylines.map(saidOnce).filter((line) => isMarkedByline(line, lexicon));
  const last = opening.at(-1)?.end ?? 0;
  const line =
    marked.find(({ start }) => start <= last) ??
    opening.map(saidOnce).find(({ text }) => isByline(text, lexicon));
  if (line !== undefined) return [line];
  return profiles.length > 0 ? profiles : marked.slice(0, 1);
}

/** The line with the word once that pages say a second time to those who hear them: `By by Kari Eksempel`. */
function saidOnce(line: Literal): Literal {
  return { ...line, text: line.text.replace(/^(\p{L}{2,20}) (?=\1 )/iu, '') };
}

/** Whether a line that is marked as a byline reads as one, and does not name the source of the text. */
function isMarkedByline({ text }: Literal, lexicon: Lexicon): boolean {
  return !source.test(text) && readByline(text, lexicon, { position: 'field' }) !== undefined;
}

/** Whether a line opens as a byline does, and is nothing else. */
function isByline(line: string, lexicon: Lexicon): boolean {
  const read = readByline(line, lexicon, { position: 'anywhere' });
  return read !== undefined && read.span.end >= line.length;
}

const source = new RegExp(`^(?:${sourceWords.join('|')})\\s{0,3}[:：]`, 'iu');
