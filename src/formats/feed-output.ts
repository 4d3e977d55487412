import { lossCodes } from '../diagnostics/codes/loss.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { finding } from '../diagnostics/finding.js';
import type { Article } from '../model/index.js';
import { type Channel, fromChannel } from '../syndication/channel.js';
import { published } from '../syndication/published.js';
import { lossesBetween, lossUnder } from './losses.js';

/** How a format of feeds writes, and reads what it wrote. */
export interface FeedWriter {
  /** For messages. */
  readonly title: string;
  readonly compose: (articles: readonly Article[]) => string;
  readonly read: (output: string) => readonly Article[];
  /** What an article takes from the feed when it is read. */
  readonly channel: Channel;
  /** Fields that the format has in every item, and what the article has for them. */
  readonly asksFor?: readonly AskedField[];
}

/** A field that a format asks for. */
export interface AskedField {
  readonly field: string;
  readonly is: (article: Article) => unknown;
}

/** A feed, and what it does not carry. */
export interface FeedOutput {
  readonly output: string;
  /** What an article lost, and which was left out, under its place: `articles[2].urgency`. */
  readonly losses: readonly Diagnostic[];
}

/**
 * Writes a feed of the articles that may be published. The losses are what reading the output does not give back; what an article
 * takes from the channel, since it says nothing itself, is no loss.
 *
 * @param pathOf - The path of an article in what the caller gave.
 */
export function writeFeedOf(
  articles: readonly Article[],
  { title, compose, read, channel, asksFor = [] }: FeedWriter,
  now: string | undefined,
  pathOf: (index: number) => string = (index) => `articles[${index}]`,
): FeedOutput {
  const { articles: placed, losses: refused } = published(articles, now, pathOf);
  const output = compose(placed.map(({ article }) => article));
  const back = read(output);
  const losses = placed.flatMap(({ article, index }, at) => {
    const expected = { ...article, ...fromChannel(channel, article, article.bylines) };
    const missing = asksFor.filter(({ is }) => is(article) === undefined);
    return [
      ...missing.map(({ field }) => incomplete(field, title)),
      ...lossesBetween(expected, back[at], title),
    ].map((loss) => lossUnder(pathOf(index), loss));
  });
  return { output, losses: [...refused, ...losses] };
}

function incomplete(path: string, title: string): Diagnostic {
  const message = `${title} asks for what ${path} holds, and the article has none; it was left out.`;
  return finding(lossCodes, 'loss/incomplete', message, { path });
}
