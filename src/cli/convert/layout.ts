import type { Arguments } from '../command-line/read-arguments.js';
import { paintJson } from '../print/paint-json.js';
import type { Paint } from '../print/paint.js';
import type { Written } from './write-article.js';

/** An article as it goes out, set as the command line asks: a line of NDJSON, a file, or a part of what a terminal or pipe gets. */
export type Layout = (output: Written['output']) => string | Uint8Array;

/** How articles are set. */
export function layoutOf({ ndjson, out }: Arguments['values'], paint: Paint): Layout {
  if (ndjson === true) return lineOf;
  return out === undefined ? (output) => partOf(output, paint) : fileOf;
}

/** A JSON value on one line: JSON as it is, text as a JSON string. */
function lineOf(output: Written['output']): string {
  return `${JSON.stringify('json' in output ? output.json : textOf(output.text))}\n`;
}

function fileOf(output: Written['output']): string | Uint8Array {
  return 'json' in output ? `${JSON.stringify(output.json, undefined, 2)}\n` : output.text;
}

/** JSON without the end of its last line, since a comma may follow. */
function partOf(output: Written['output'], paint: Paint): string | Uint8Array {
  if ('json' in output) return paintJson(output.json, paint);
  const { text } = output;
  return typeof text === 'string' && !text.endsWith('\n') ? `${text}\n` : text;
}

function textOf(text: string | Uint8Array): string {
  return typeof text === 'string' ? text : new TextDecoder().decode(text);
}
