import type { Format } from '../format.js';
import { detect } from './detect.js';
import { parse } from './parse.js';
import { write, writeAll } from './write.js';

/** RSS as a row of the table of formats. */
export const rss: Format = { id: 'rss', title: 'RSS 0.9 to 2.0', detect, parse, write, writeAll };
