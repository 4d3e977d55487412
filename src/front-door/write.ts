import type { FormatId, WriteOptions, WriteResult } from '../formats/format.js';
import type { Article } from '../model/index.js';
import { languages } from '../vocabulary/languages/index.js';
import { checkArticle } from './check-article.js';
import { formatById } from './formats.js';

/**
 * Writes an article in a format. What the format can't carry is in `losses`, by path: reading the output gives the article
 * without those.
 *
 * @throws TypeError for a wrong argument, or a format that wirecopy does not write.
 * @example
 * ```ts
 * const { output, losses } = write(Article.parse({ headline: 'Library opens' }), 'ninjs', { version: '3.1' });
 * JSON.parse(String(output)).headlines[0].value; // 'Library opens'
 * losses; // []
 * ```
 */
export function write(article: Article, format: FormatId, options: WriteOptions = {}): WriteResult {
  const { title, write: writeIn } = formatById(format);
  if (writeIn === undefined) throw new TypeError(`format: wirecopy does not write ${title}`);
  checkArticle(article);
  return writeIn(article, { languages, ...options });
}
