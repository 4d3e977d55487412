import type { Format } from '../format.js';
import { write, writeAll } from './write.js';

/** The sitemap for news as a row of the table of formats; it is written, not read. */
export const newsSitemap: Format = {
  id: 'news-sitemap',
  title: 'Google News sitemap',
  write,
  writeAll,
};
