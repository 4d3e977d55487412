import { parseFeed } from 'feedsmith';
import { bench, describe } from 'vitest';
import { parse } from '../../src/formats/rss/index.js';

const item = (index: number): string =>
  `<item><title>Story ${index} &amp; more</title><link>https://news.example/${index}</link><guid isPermaLink="false">${index}</guid><pubDate>Tue, 26 Sep 2023 13:50:00 +0400</pubDate><dc:creator>Kari Eksempel</dc:creator><category>Society</category><description><![CDATA[<p>The library opened on Tuesday with a chess marathon; organisers “expected 300 visitors”, and counted 1,140 by noon.</p>]]></description><media:content url="https://news.example/${index}.jpg" width="1200" height="675"/></item>`;

const feedOf = (count: number): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Example</title><link>https://news.example/</link><description>News</description>${Array.from({ length: count }, (_, index) => item(index)).join('')}</channel></rss>`;

// The last two tell the growth: twice the items, about twice the time.
for (const count of [10, 60, 600, 1200]) {
  const feed = feedOf(count);
  describe(`RSS of ${String(count)} items`, () => {
    bench('feedsmith', () => {
      parseFeed(feed);
    });
    bench('parse', () => {
      parse(feed);
    });
  });
}
