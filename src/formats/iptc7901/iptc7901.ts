import type { Format } from '../format.js';
import { detect } from './detect.js';
import { parse } from './parse.js';
import { write, writeAll } from './write.js';

/** IPTC 7901 as a row of the table of formats. */
export const iptc7901: Format = {
  id: 'iptc7901',
  title: 'IPTC 7901',
  detect,
  parse,
  write,
  writeAll,
};
