import type { Format } from '../format.js';
import { detect } from './detect.js';
import { parse } from './parse.js';
import { write, writeAll } from './write.js';

/** Atom as a row of the table of formats. */
export const atom: Format = {
  id: 'atom',
  title: 'Atom 0.3 and 1.0',
  detect,
  parse,
  write,
  writeAll,
};
