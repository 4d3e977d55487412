import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { write, writeAll, type Article, type Diagnostic, type FormatId } from '../../index.js';
import type { Report } from '../report/report.js';
import type { Channel } from '../terminal.js';
import { extensionOf } from './extension-of.js';
import type { Writing } from './write-article.js';

/** Articles that go out together, in one document. */
export interface Gathered {
  readonly add: (article: Article, name: string) => void;
  /** Writes the document, and tells what it could not carry. */
  readonly end: (report: Report) => Promise<void>;
}

/** Whether all articles are one document of the format: always for feeds and sitemaps, for messages where no folder takes them apart. */
export function isGathered(to: string, isTakenApart: boolean): boolean {
  return feeds.includes(to) || (messages.includes(to) && !isTakenApart);
}

/** Gathers articles for a document on the channel, or in a folder. */
export function gatheredFor(
  { to, jsonLd, options }: Writing,
  channel: Channel,
  folder: string | undefined,
): Gathered {
  const articles: Article[] = [];
  const names: string[] = [];
  return {
    add(article, name) {
      articles.push(article);
      names.push(name);
    },
    async end(report) {
      if (articles.length === 0) return;
      const format = to as FormatId;
      const { now } = jsonLd;
      const all = { ...options, ...channelOf(jsonLd), ...(now !== undefined && { now }) };
      const [first, ...others] = articles;
      const isOne = first !== undefined && others.length === 0;
      const { outputs, losses } = isOne
        ? single(write(first, format, all))
        : writeAll(articles, format, all);
      for (const loss of losses) await report.diagnostics([ownPath(loss)], '', nameOf(loss, names));
      for (const [index, output] of outputs.entries()) {
        if (folder === undefined) await channel.write(output);
        else
          await writeInto(folder, `${to}${index === 0 ? '' : `-${String(index + 1)}`}`, output, to);
      }
    },
  };
}

function single({ output, losses }: ReturnType<typeof write>): ReturnType<typeof writeAll> {
  return {
    outputs: [output],
    losses: losses.map((loss) => ({
      ...loss,
      path: loss.path === undefined ? 'articles[0]' : `articles[0].${loss.path}`,
    })),
  };
}

/** A feed is named after the publisher that the command line gives. */
function channelOf({ publisher }: Writing['jsonLd']) {
  if (publisher === undefined) return {};
  if (typeof publisher === 'string') return { channel: { title: publisher } };
  const { name, url } = publisher;
  return { channel: { title: name, ...(url !== undefined && { url }) } };
}

async function writeInto(
  folder: string,
  name: string,
  output: string | Uint8Array,
  format: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}${extensionOf(format)}`), output);
}

/** The input that the article of a loss came from. */
function nameOf({ path = '' }: Diagnostic, names: readonly string[]): string {
  const index = /^articles\[(\d+)\]/.exec(path)?.[1];
  return names[Number(index ?? 0)] ?? '';
}

/** The path in the article itself. */
function ownPath(loss: Diagnostic): Diagnostic {
  const { path, ...rest } = loss;
  const own = path?.replace(/^articles\[\d+\]\.?/, '') ?? '';
  return own === '' ? rest : { ...rest, path: own };
}

const feeds: readonly string[] = ['rss', 'atom', 'json-feed', 'news-sitemap'];
const messages: readonly string[] = ['newsml-1', 'newsml-g2'];
