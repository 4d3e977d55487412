import { anpa1312 } from '../formats/anpa1312/anpa1312.js';
import { atom } from '../formats/atom/atom.js';
import type { Format, FormatId } from '../formats/format.js';
import { html } from '../formats/html/html.js';
import { iptc7901 } from '../formats/iptc7901/iptc7901.js';
import { jsonFeed } from '../formats/json-feed/json-feed.js';
import { jsonLd } from '../formats/json-ld/json-ld.js';
import { newsSitemap } from '../formats/news-sitemap/news-sitemap.js';
import { newsml1 } from '../formats/newsml-1/newsml-1.js';
import { newsmlG2 } from '../formats/newsml-g2/newsml-g2.js';
import { ninjs } from '../formats/ninjs/ninjs.js';
import { nitf } from '../formats/nitf/nitf.js';
import { rss } from '../formats/rss/rss.js';
import { wireText } from '../formats/wire-text/wire-text.js';

/** The formats, in the order in which two that are as likely are tried. A new format is a folder and a line here. */
export const formats: readonly Format[] = [
  wireText,
  iptc7901,
  anpa1312,
  newsml1,
  newsmlG2,
  nitf,
  ninjs,
  rss,
  atom,
  jsonFeed,
  jsonLd,
  html,
  newsSitemap,
];

/** What a payload's or option's format may be called. */
const formatIds = [
  'wire-text',
  'iptc7901',
  'anpa1312',
  'nitf',
  'newsml-1',
  'newsml-g2',
  'ninjs',
  'rss',
  'atom',
  'json-feed',
  'html',
  'json-ld',
  'news-sitemap',
] as const satisfies readonly FormatId[];

/**
 * The format of that id.
 *
 * @throws TypeError for an id that names none.
 */
export function formatById(id: FormatId): Format {
  if (!formatIds.includes(id)) {
    throw new TypeError(
      `format: expected one of ${formatIds.join(', ')}, got ${JSON.stringify(id)}`,
    );
  }
  return formats.find((format) => format.id === id) ?? { id, title: id };
}
