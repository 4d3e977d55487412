import type { Article } from '../../model/index.js';
import { readJson } from '../../source/json/read-json.js';
import { lexiconOf } from '../../text/options.js';
import type { ComposeOptions, WriteResult } from '../format.js';
import { lossesBetween } from '../losses.js';
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
export function write(article: Article, { languages, version }: ComposeOptions): WriteResult {
  const release = releaseNamed(version);
  const language = article.language;
  const lexicon = lexiconOf({ languages, ...(language !== undefined && { language }) });
  const item = toRelease(overlay(composeItem(article, lexicon), article.extra ?? {}), release);
  const output = `${JSON.stringify(item, undefined, 2)}\n`;
  const [back] = readJson(output).roots;
  const again = back?.kind === 'object' ? readItem(back, { languages }).article : undefined;
  return { output, losses: lossesBetween(article, again, `ninjs ${release}`) };
}

function releaseNamed(version = '3.1'): Release {
  if (isRelease(version)) return version;
  throw new TypeError(
    `options.version: expected one of ${releases.join(', ')}, got ${JSON.stringify(version)}`,
  );
}
