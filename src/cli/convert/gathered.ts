import { join } from 'node:path';
import { write, writeAll, type Article, type Diagnostic, type FormatId } from '../../index.js';
import type { Arguments } from '../command-line/read-arguments.js';
import { extensionOf } from '../output/extension-of.js';
import type { OutFolder } from '../output/inputs-guard.js';
import { attempt, writeWhole } from '../output/new-file.js';
import type { Failure } from '../report/failure.js';
import type { Channel } from '../terminal.js';
import type { Writing } from './write-article.js';

/** Articles that go out together, in one document. */
export interface Gathered {
  readonly add: (article: Article, name: string) => void;
  /** Writes the document, or more where one holds no more. */
  readonly end: () => Promise<GatheredEnd>;
}

/** What came of gathered articles. */
export interface GatheredEnd {
  readonly written: number;
  /** What could not be carried, each with the input that its article came from. */
  readonly losses: readonly { readonly name: string; readonly loss: Diagnostic }[];
  /** Documents that could not be written. */
  readonly failures: readonly { readonly name: string; readonly failure: Failure }[];
}

/** Whether all articles are one document of the format: always for feeds and sitemaps, for messages where nothing takes them apart. */
export function isGathered({ to, out, ndjson }: Arguments['values']): boolean {
  const isTakenApart = ndjson === true || out !== undefined;
  return feeds.includes(String(to)) || (messages.includes(String(to)) && !isTakenApart);
}

/** Gathers articles for a document on the channel, or in a folder. */
export function gatheredFor(
  { to, jsonLd, options }: Writing,
  channel: Channel,
  folder: OutFolder | undefined,
): Gathered {
  const articles: Article[] = [];
  const names: string[] = [];
  return {
    add(article, name) {
      articles.push(article);
      names.push(name);
    },
    async end() {
      if (articles.length === 0) return { written: 0, losses: [], failures: [] };
      const { now } = jsonLd;
      const all = { ...options, ...channelOf(jsonLd), ...(now !== undefined && { now }) };
      const { outputs, losses } = writtenTogether(articles, to as FormatId, all);
      const told = losses.map((loss) => ({ name: nameOf(loss, names), loss: ownPath(loss) }));
      if (folder === undefined) {
        for (const output of outputs) await channel.write(output);
        return { written: articles.length, losses: told, failures: [] };
      }
      const failures: { name: string; failure: Failure }[] = [];
      for (const [index, output] of outputs.entries()) {
        const name = `${to}${index === 0 ? '' : `-${index + 1}`}${extensionOf(to)}`;
        const path = join(folder.path, name);
        const failure =
          folder.guard(path) ??
          attempt(() => {
            writeWhole(path, output);
          });
        if (failure !== undefined) failures.push({ name, failure });
      }
      const written = failures.length === 0 ? articles.length : 0;
      return { written, losses: told, failures };
    },
  };
}

function writtenTogether(
  articles: readonly Article[],
  to: FormatId,
  options: Parameters<typeof writeAll>[2],
): ReturnType<typeof writeAll> {
  const [first, ...others] = articles;
  const isOne = first !== undefined && others.length === 0;
  return isOne ? single(write(first, to, options)) : writeAll(articles, to, options);
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
