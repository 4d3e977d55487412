import type { Format } from '../format.js';
import { detect } from './detect.js';
import { parse } from './parse.js';
import { write, writeAll } from './write.js';

/** NewsML 1 as a row of the table of formats. */
export const newsml1: Format = {
  id: 'newsml-1',
  title: 'IPTC NewsML 1.0 to 1.2',
  detect,
  parse,
  write,
  writeAll,
};
