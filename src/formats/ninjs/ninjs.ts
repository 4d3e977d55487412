import type { Format } from '../format.js';
import { detect } from './detect.js';
import { parse } from './parse.js';
import { write, writeAll } from './write.js';

/** ninjs as a row of the table of formats. */
export const ninjs: Format = {
  id: 'ninjs',
  title: 'IPTC ninjs 1.0 to 3.1',
  detect,
  parse,
  write,
  writeAll,
};
