import type { Format } from '../format.js';
import { detect } from './detect.js';
import { parse } from './parse.js';
import { write, writeAll } from './write.js';

/** JSON-LD as a row of the table of formats. */
export const jsonLd: Format = {
  id: 'json-ld',
  title: 'schema.org NewsArticle JSON-LD',
  detect,
  parse,
  write,
  writeAll,
};
