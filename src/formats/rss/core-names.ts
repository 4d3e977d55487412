import type { CoreNames } from '../../syndication/xml/feed-names.js';

/** The elements of RSS 0.90 to 2.0 and 1.0, as they are spelled. */
export const rssNames: CoreNames = {
  prefix: 'rss',
  elements: new Set([
    ...['rss', 'channel', 'item', 'items', 'title', 'link', 'description', 'language', 'copyright'],
    ...['managingEditor', 'webMaster', 'pubDate', 'lastBuildDate', 'category', 'generator', 'docs'],
    ...['cloud', 'ttl', 'image', 'rating', 'textInput', 'skipHours', 'skipDays', 'author'],
    ...['comments', 'enclosure', 'guid', 'source', 'url'],
  ]),
};
