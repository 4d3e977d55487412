import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/index.js';
import * as atom from '../../../src/formats/atom/index.js';
import * as jsonFeed from '../../../src/formats/json-feed/index.js';
import * as rss from '../../../src/formats/rss/index.js';
import { channel, stories } from './stories.js';

const formats = [
  ['rss', 'feed.rss', rss.writeFeed],
  ['atom', 'feed.atom', atom.writeFeed],
  ['json-feed', 'feed.json', jsonFeed.writeFeed],
] as const;

describe('a feed', () => {
  it.each(formats)('of %s is written as %s, which was read by eye', (_, file, writeFeed) => {
    const { output } = writeFeed(stories, channel);
    const golden = new URL(`golden/${file}`, import.meta.url);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, output);
    expect(output).toBe(readFileSync(golden, 'utf8'));
  });

  it.each(formats)('of %s never holds what is for editors', (_, __, writeFeed) => {
    expect(writeFeed(stories, channel).output).not.toMatch(/EDITORS|urgency/);
  });

  it('says the same of dates and authors, whichever format it is in', () => {
    const facts = formats.map(([format, , writeFeed]) =>
      parse(writeFeed(stories, channel).output, { format }).articles.map(
        ({ headline, publishedAt, modifiedAt, bylines, language }) => ({
          headline,
          publishedAt,
          modifiedAt,
          language,
          authors: bylines.flatMap(({ people }) => people.map(({ name }) => name)),
        }),
      ),
    );
    expect(facts[1]).toEqual(facts[0]);
    expect(facts[2]).toEqual(facts[0]);
  });
});

describe('what two stories lose', () => {
  const lost = (writeFeed: typeof rss.writeFeed): readonly (string | undefined)[] =>
    writeFeed(stories, channel).losses.map(({ path }) => path?.replace('articles[0].', ''));
  const always = ['urgency', 'editorialNote'];
  const place = ['dateline.places[0].timeZone', 'dateline.places[0].position'];
  const inferred = ['dateline.dateInferred', 'dateline.dateInferredFrom'];

  it('is little in RSS', () => {
    expect(lost(rss.writeFeed)).toEqual([
      ...place,
      ...inferred,
      'bylines[0].people[1].email',
      'bylines[0].people[1].uri',
      ...always,
    ]);
  });

  it('is less in Atom', () => {
    expect(lost(atom.writeFeed)).toEqual([...place, ...inferred, ...always]);
  });

  it('is more in JSON Feed, but none of the text, the dates and the authors’ names', () => {
    const paths = lost(jsonFeed.writeFeed);
    expect(paths).toEqual(expect.arrayContaining(['section', 'subjects', 'rights', 'sources']));
    for (const kept of ['headline', 'body', 'publishedAt', 'modifiedAt', 'keywords']) {
      expect(paths.filter((path) => path?.startsWith(kept) === true)).toEqual([]);
    }
  });
});
