import type { Format } from '../format.js';
import { detect } from './detect.js';
import { parse } from './parse.js';
import { write } from './write.js';

/** NITF as a row of the table of formats. */
export const nitf: Format = {
  id: 'nitf',
  title: 'IPTC NITF 3.2 to 3.6',
  detect,
  parse,
  write,
};
