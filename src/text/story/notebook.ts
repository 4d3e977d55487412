import type { Span } from '../../diagnostics/finding.js';
import { noteLabels, secrecyPhrases } from '../../vocabulary/notebooks.js';
import { type PrintedEmbargo, readEmbargo } from '../embargo/read-embargo.js';
import type { Lexicon } from '../lexicon.js';
import type { CopyLine } from './lines.js';
import { join } from './paragraphs.js';

/** What stands beneath a story's text for editors alone. */
export interface Notebook {
  /** A line for each note, heading or address. */
  readonly value: string;
  readonly span: Span;
  /** Until when the story may not be published, where a note says so. */
  readonly embargo?: { readonly line: CopyLine; readonly value: PrintedEmbargo };
}

/**
 * Index of the line from which on all is for editors: a heading of its own with a number sign, as dpa has it, or the sentence that
 * says so. -1 where nothing is.
 *
 *     # dpa NOTEBOOK
 *
 *     ## Note to editors
 *     - adds byline
 */
export function notebookStart(lines: readonly CopyLine[], from: number): number {
  for (let at = from; at < lines.length; at++) {
    const length = lines[at]?.text.length ?? 0;
    if (length === 0 || length > longest) continue;
    if (isTitle(lines, at) || isSecret(lines, at)) return at;
  }
  return -1;
}

/** A notebook opens with a short line. */
const longest = 100;

/** The notes of the lines; the notebook's own title, and the label of plain notes, say nothing and are left out. */
export function readNotebook(lines: readonly CopyLine[], lexicon: Lexicon): Notebook {
  const notes = unwrapped(lines.filter(({ text }) => text !== '' && !text.startsWith('# ')));
  const all = notes.map(({ text }) => text);
  const [first = '', ...rest] = all;
  const section = rest.findIndex((text) => /^(?:##|\* \* \*)/.test(text));
  const end = section < 0 ? rest.length : section;
  const value = noteLabels.includes(first.replace(/^## /, '').toLowerCase())
    ? [...rest.slice(0, end).map((text) => text.replace(/^- /, '')), ...rest.slice(end)]
    : all;
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const embargo = notes.flatMap((note) => embargoOf(note, lexicon)).at(0);
  return { value: value.join('\n'), span, ...(embargo && { embargo }) };
}

/** The embargo that a note tells, with a day or a time: else it speaks of one. */
function embargoOf(
  { line, text }: Note,
  lexicon: Lexicon,
): readonly NonNullable<Notebook['embargo']>[] {
  const value = readEmbargo(text.replace(/^- /, ''), lexicon);
  const isTold = value?.date !== undefined || value?.clock !== undefined;
  return value !== undefined && isTold ? [{ line, value }] : [];
}

/** `# Notebook`, with an empty line above, and beneath it a section, a rule or nothing. */
function isTitle(lines: readonly CopyLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (!text.startsWith('# ') || text.length > 60 || !/^# \p{L}/u.test(text)) return false;
  if (lines[at - 1]?.text !== '') return false;
  const beneath = nextText(lines, at + 1);
  return beneath === undefined || /^(?:## |- |\* \* \*)/.test(beneath);
}

/** A line by itself, with a rule or a heading above or beneath it: in a story the words are a quotation. */
function isSecret(lines: readonly CopyLine[], at: number): boolean {
  const isRule = lines[at]?.text === '* * * *';
  const sentence = isRule ? at + 1 : at;
  const text = lines[sentence]?.text ?? '';
  if (text === '' || text.length > longest) return false;
  if (!/^(?:$|## )/.test(lines[sentence + 1]?.text ?? '')) return false;
  const above = lines[at - 1]?.text === '' ? lines[at - 2]?.text : lines[at - 1]?.text;
  const isNote =
    isRule ||
    above?.startsWith('#') === true ||
    /^(?:#|- )/.test(nextText(lines, sentence + 1) ?? '');
  if (!isNote) return false;
  const lower = text.toLowerCase();
  return secrecyPhrases.some((phrase) => lower.includes(phrase));
}

/** The first of three lines that is not empty. */
function nextText(lines: readonly CopyLine[], from: number): string | undefined {
  return lines.slice(from, from + 3).find(({ text }) => text !== '')?.text;
}

/** A note, and the line it starts on. */
interface Note {
  readonly line: CopyLine;
  readonly text: string;
}

/** A line that is further in goes on with the one above. */
function unwrapped(lines: readonly CopyLine[]): readonly Note[] {
  const notes: { readonly line: CopyLine; readonly texts: string[] }[] = [];
  for (const line of lines) {
    const open = notes.at(-1);
    if (open !== undefined && line.indent > 0 && !/^[-+*] /.test(line.text))
      open.texts.push(line.text);
    else notes.push({ line, texts: [line.text] });
  }
  return notes.map(({ line, texts }) => ({ line, text: join(texts) }));
}
