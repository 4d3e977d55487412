import { lossCodes } from '../diagnostics/codes/loss.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { finding } from '../diagnostics/finding.js';
import type {
  ComposeOptions,
  Format,
  FormatId,
  WriteAllResult,
  WriteOptions,
} from '../formats/format.js';
import { lossUnder } from '../formats/losses.js';
import type { Article } from '../model/index.js';
import { languages } from '../vocabulary/languages/index.js';
import { checkArticle } from './check-article.js';
import { formatById } from './formats.js';

/**
 * Writes articles in a format: as one document where the format has documents of several, such as feeds, messages, lists and copy
 * back to back; else as a document each. What the format can't carry is in `losses`, by path: `articles[2].urgency`.
 *
 * @throws TypeError for a wrong argument, or a format that wirecopy does not write.
 *
 * @example
 * ```ts
 * const { outputs } = writeAll([article, article], 'rss', { channel: { title: 'Example Daily' } });
 * outputs.length; // 1
 * ```
 */
export function writeAll(
  articles: readonly Article[],
  format: FormatId,
  options: WriteOptions = {},
): WriteAllResult {
  const row = formatById(format);
  if (row.write === undefined) throw new TypeError(`format: wirecopy does not write ${row.title}`);
  const given: unknown = articles;
  if (!Array.isArray(given)) throw new TypeError('articles: expected a list of Articles');
  for (const article of articles) checkArticle(article);
  const compose: ComposeOptions = { languages, ...options };
  return row.writeAll?.(articles, compose) ?? writeEach(articles, row, compose);
}

/** A document for each article, and a loss for each that does not stand in the first. */
function writeEach(
  articles: readonly Article[],
  { title, write }: Format,
  options: ComposeOptions,
): WriteAllResult {
  const written = articles.flatMap((article) => write?.(article, options) ?? []);
  return {
    outputs: written.map(({ output }) => output),
    losses: written.flatMap(({ losses }, index) => {
      const path = `articles[${index}]`;
      const own = losses.map((loss) => lossUnder(path, loss));
      return index === 0 ? own : [apart(title, path, index), ...own];
    }),
  };
}

function apart(title: string, path: string, index: number): Diagnostic {
  const message = `A document of ${title} holds one article; this one stands in outputs[${index}].`;
  return finding(lossCodes, 'loss/document-of-its-own', message, { path });
}
