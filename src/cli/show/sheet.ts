import type { Article, ParseResult } from '../../index.js';
import type { Paint } from '../print/paint.js';
import { paintJson } from '../print/paint-json.js';
import { printable } from '../print/printable.js';
import { displayWidth } from '../print/display-width.js';
import { recognized } from './recognized.js';
import { rowOf, type Row } from './row.js';
import { storyLines } from './story.js';
import { wrapText } from '../print/wrap-text.js';

/** How a sheet is set. */
export interface SheetOptions {
  /** Columns, at least 40. */
  readonly width: number;
  readonly paint: Paint;
}

/** What a sheet shows. */
export interface Sheet {
  /** The input's name. */
  readonly name: string;
  readonly article: Article;
  /** What it was read as. */
  readonly format: string;
  /** Where fields were read, by dotted path. */
  readonly origins: NonNullable<ParseResult['origins']>[number];
}

/** An article as a sheet of two parts: the story as its reader has it, then what was recognised, with the lines where it stands. */
export function sheetLines(
  { name, article, format, origins }: Sheet,
  { width, paint }: SheetOptions,
): readonly string[] {
  const rows = [...rowOf('format', format), ...recognized(article)];
  const labels = Math.max(0, ...rows.map(({ label, depth }) => depth * 2 + displayWidth(label)));
  const lineOf = ({ path }: Row): number | undefined =>
    path === undefined ? undefined : origins[path]?.start.line;
  return [
    rule(name, width, paint),
    '',
    ...storyLines(article, width, paint),
    '',
    rule('What was recognised', width, paint),
    '',
    ...rows.flatMap((row) => rowLines(row, lineOf(row), labels + 2, { width, paint })),
  ];
}

/** A heading with a line behind it to the right edge. */
export function rule(title: string, width: number, paint: Paint): string {
  const dashes = '─'.repeat(Math.max(2, width - displayWidth(title) - 4));
  return `${paint('quiet', '──')} ${paint('title', title)} ${paint('quiet', dashes)}`;
}

/** The JSON-LD of an article under its own heading. */
export function jsonLdLines(jsonLd: object, { width, paint }: SheetOptions): readonly string[] {
  return [rule('NewsArticle JSON-LD', width, paint), '', paintJson(jsonLd, paint)];
}

function rowLines(
  { label, value, depth }: Row,
  line: number | undefined,
  indent: number,
  { width, paint }: SheetOptions,
): readonly string[] {
  const place = line === undefined ? '' : `line ${String(line)}`;
  const room = Math.max(16, width - indent - (place === '' ? 0 : place.length + 2));
  const [first = '', ...rest] = wrapText(printable(value).replace(/\s+/g, ' '), room);
  const set = `${'  '.repeat(depth)}${label}`;
  const gap = ' '.repeat(Math.max(1, room - displayWidth(first) + 2));
  return [
    `${paint('accent', set)}${' '.repeat(indent - displayWidth(set))}${first}${place === '' ? '' : gap + paint('quiet', place)}`,
    ...rest.map((text) => ' '.repeat(indent) + text),
  ];
}
