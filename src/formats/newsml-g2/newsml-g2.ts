import type { Format } from '../format.js';
import { detect } from './detect.js';
import { parse } from './parse.js';
import { write, writeAll } from './write.js';

/** NewsML-G2 as a row of the table of formats. */
export const newsmlG2: Format = {
  id: 'newsml-g2',
  title: 'IPTC NewsML-G2 2.9 to 2.35',
  detect,
  parse,
  write,
  writeAll,
};
