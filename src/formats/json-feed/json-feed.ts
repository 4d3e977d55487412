import type { Format } from '../format.js';
import { detect } from './detect.js';
import { parse } from './parse.js';
import { write, writeAll } from './write.js';

/** JSON Feed as a row of the table of formats. */
export const jsonFeed: Format = {
  id: 'json-feed',
  title: 'JSON Feed 1 and 1.1',
  detect,
  parse,
  write,
  writeAll,
};
