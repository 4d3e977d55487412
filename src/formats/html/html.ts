import type { Format } from '../format.js';
import { detect } from './detect.js';
import { parse } from './parse.js';

/** Pages as a row of the table of formats. */
export const html: Format = {
  id: 'html',
  title: 'HTML pages with JSON-LD, microdata, RDFa, hNews or meta tags',
  detect,
  parse,
};
