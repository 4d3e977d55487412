import type { Article } from '../../model/index.js';
import { readJson } from '../../source/json/read-json.js';
import { lexiconOf } from '../../text/options.js';
import type { ComposeOptions, WriteAllResult, WriteResult } from '../format.js';
import { lossesBetween, lossUnder } from '../losses.js';
import { readItem } from './read/read-item.js';
import { isRelease, type Release, releases } from './release.js';
import { composeItem } from './write/compose-item.js';
import { overlay } from './write/overlay.js';
import { toRelease } from './write/to-release.js';

/**
 * Writes an article as ninjs, 3.1 unless `version` names another release; valid against that release's schema. The losses are what
 * reading the output does not give back.
 *
 * @throws TypeError for a `version` that names no release.
 */
export function write(article: Article, options: ComposeOptions): WriteResult {
  const { item, losses } = writeItem(article, options);
  return { output: `${JSON.stringify(item, undefined, 2)}\n`, losses };
}

/** Writes articles as a list of items. */
export function writeAll(articles: readonly Article[], options: ComposeOptions): WriteAllResult {
  const written = articles.map((article) => writeItem(article, options));
  const items = written.map(({ item }) => item);
  return {
    outputs: [`${JSON.stringify(items, undefined, 2)}\n`],
    losses: written.flatMap(({ losses }, index) =>
      losses.map((loss) => lossUnder(`articles[${index}]`, loss)),
    ),
  };
}

function writeItem(article: Article, { languages, version }: ComposeOptions) {
  const release = releaseNamed(version);
  const language = article.language;
  const lexicon = lexiconOf({ languages, ...(language !== undefined && { language }) });
  const item = toRelease(overlay(composeItem(article, lexicon), article.extra ?? {}), release);
  const [back] = readJson(JSON.stringify(item)).roots;
  const again = back?.kind === 'object' ? readItem(back, { languages }).article : undefined;
  return { item, losses: lossesBetween(article, again, `ninjs ${release}`) };
}

function releaseNamed(version = '3.1'): Release {
  if (isRelease(version)) return version;
  throw new TypeError(
    `options.version: expected one of ${releases.join(', ')}, got ${JSON.stringify(version)}`,
  );
}
