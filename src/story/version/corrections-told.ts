import type { Article, Correction, Instant } from '../../model/index.js';
import { correctionOpenings } from '../../vocabulary/correction-words.js';
import { noteLabels } from '../../vocabulary/notebooks.js';

/**
 * What an article says was wrong: its own corrections, and what its note tells in words that are meant for readers
 * (`Corrects day in paragraph 2`, `Berichtigung: …`). Nothing else of a note is taken, since that is for editors alone.
 *
 * @param at - When the version was made, which is when readers were told.
 */
export function correctionsTold(article: Article, at: Instant | undefined): readonly Correction[] {
  const own = article.corrections.map((correction) => timed(correction, at));
  const noted = (article.editorialNote ?? '')
    .split('\n')
    .flatMap((line) => toldIn(withoutLabel(line)));
  const known = new Set(own.map(({ text }) => text));
  return [...own, ...noted.filter((text) => !known.has(text)).map((text) => timed({ text }, at))];
}

function timed(correction: Correction, at: Instant | undefined): Correction {
  return at === undefined || correction.publishedAt !== undefined
    ? correction
    : { ...correction, publishedAt: at };
}

/** The sentence that tells of a correction; behind a label, all of the line. */
function toldIn(line: string): readonly string[] {
  const lower = line.toLowerCase();
  const labelled = correctionOpenings.find((one) => one.endsWith(':') && lower.startsWith(one));
  if (labelled !== undefined) {
    const text = line.slice(labelled.length).trim();
    return text === '' ? [] : [text];
  }
  if (opensCorrection(lower) && lower.includes('version')) return [line];
  return sentences(line).filter((sentence) => opensCorrection(sentence.toLowerCase()));
}

function opensCorrection(lower: string): boolean {
  return correctionOpenings.some((one) => !one.endsWith(':') && lower.startsWith(one));
}

function sentences(line: string): readonly string[] {
  return line.split(/(?<=[.;!?])\s/u).map((sentence) => sentence.replace(/;$/, '').trim());
}

/** `Eds: …` without its label. */
function withoutLabel(line: string): string {
  const at = line.search(/[:_—–]/u);
  const label = at < 0 ? '' : line.slice(0, at).trim().toLowerCase();
  return noteLabels.includes(label) ? line.slice(at + 1).trim() : line.trim();
}
