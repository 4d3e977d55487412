import type { Format } from '../format.js';
import { detect } from './detect.js';
import { parse } from './parse.js';
import { write, writeAll } from './write.js';

/** Plain wire copy as a row of the table of formats. */
export const wireText: Format = {
  id: 'wire-text',
  title: 'wire copy',
  detect,
  parse,
  write,
  writeAll,
};
