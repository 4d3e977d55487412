import { lossCodes } from '../../diagnostics/codes/loss.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { finding } from '../../diagnostics/finding.js';
import type { Article, Publisher } from '../../model/index.js';
import { publishable } from '../../publication/publishable.js';
import type { ArticleJsonLd } from '../../structured-data/json-ld-types.js';
import type { ToJsonLdOptions } from '../../structured-data/options.js';
import { PublicationRefused } from '../../structured-data/publication-refused.js';
import { toJsonLd } from '../../structured-data/to-json-ld.js';
import type { ComposeOptions, WriteAllResult, WriteResult } from '../format.js';
import { lossesBetween, lossUnder } from '../losses.js';
import { parse } from './parse.js';

/**
 * Writes an article as `toJsonLd` does with the options `jsonLd`; one that must not be published is left out, as feeds leave it out, and
 * the output is an empty list. The losses are what reading the output does not give back.
 */
export function write(article: Article, options: ComposeOptions): WriteResult {
  const { nodes, losses } = compose([article], options, () => '');
  return { output: textOf(nodes[0] ?? []), losses };
}

/** Writes articles as a list of objects, without those that must not be published. */
export function writeAll(articles: readonly Article[], options: ComposeOptions): WriteAllResult {
  const { nodes, losses } = compose(articles, options, (index) => `articles[${index}]`);
  return { outputs: [textOf(nodes)], losses };
}

function compose(
  articles: readonly Article[],
  { now, languages, jsonLd: given = {} }: ComposeOptions,
  pathOf: (index: number) => string,
) {
  const options: ToJsonLdOptions = { ...(now !== undefined && { now }), ...given };
  const written = articles.map((article) => nodeOrRefusal(article, options));
  const nodes = written.filter((node) => !(node instanceof PublicationRefused));
  const back = parse({ text: textOf(nodes), findings: [] }, { languages }).articles;
  let next = 0;
  const losses = written.flatMap((node, index): readonly Diagnostic[] => {
    const path = pathOf(index);
    const article = articles[index];
    if (article === undefined) return [];
    if (node instanceof PublicationRefused) return [notPublished(article, node, path, options)];
    const lost = lossesBetween(onPage(article, options), back[next++], 'JSON-LD');
    return lost.map((loss) => lossUnder(path, loss));
  });
  return { nodes, losses };
}

function nodeOrRefusal(
  article: Article,
  options: ToJsonLdOptions,
): ArticleJsonLd | PublicationRefused {
  try {
    return toJsonLd(article, options);
  } catch (error) {
    if (error instanceof PublicationRefused) return error;
    throw error;
  }
}

function notPublished(
  article: Article,
  { message }: PublicationRefused,
  base: string,
  { now }: ToJsonLdOptions,
): Diagnostic {
  const judged = publishable(article, { now });
  const field = judged.publishable ? 'genres' : judged.refusals[0].path;
  const path = base === '' ? field : `${base}.${field}`;
  return finding(lossCodes, 'loss/not-published', message, { path });
}

/** The article with what the options say of its page, which is no loss of the article's. */
function onPage(article: Article, { url, publisher }: ToJsonLdOptions): Article {
  return {
    ...article,
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher: publisherOf(publisher) }),
  };
}

function publisherOf(publisher: NonNullable<ToJsonLdOptions['publisher']>): Publisher {
  if (typeof publisher === 'string') return { name: publisher, sameAs: [] };
  return { ...publisher, sameAs: publisher.sameAs ?? [] };
}

function textOf(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
