import type { Format } from '../format.js';
import { detect } from './detect.js';
import { parse } from './parse.js';
import { write, writeAll } from './write.js';

/** ANPA 1312 as a row of the table of formats. */
export const anpa1312: Format = {
  id: 'anpa1312',
  title: 'ANPA 1312',
  detect,
  parse,
  write,
  writeAll,
};
