import { describe, expect, it } from 'vitest';
import { write, writeFeed } from '../../../src/formats/json-feed/index.js';
import { Article, type ArticleInput } from '../../../src/model/index.js';

const story = (more: Partial<ArticleInput> = {}): Article =>
  Article.parse({ id: 'a-1', language: 'en', headline: 'Library opens', ...more });

const channel = { title: 'Example Daily', url: 'https://daily.example/', language: 'en' };

describe('a written feed of JSON Feed', () => {
  it('has what the channel says, but for rights, which it has no place for', () => {
    const { output, losses } = writeFeed([story()], {
      ...channel,
      feedUrl: 'https://daily.example/feed.json',
      description: 'News',
      rights: '(c) 2023',
      logo: 'https://daily.example/logo.png',
    });
    expect(JSON.parse(output)).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example Daily',
      home_page_url: 'https://daily.example/',
      feed_url: 'https://daily.example/feed.json',
      description: 'News',
      icon: 'https://daily.example/logo.png',
      language: 'en',
      items: [{ id: 'a-1', title: 'Library opens', content_text: '' }],
    });
    expect(losses).toEqual([]);
  });

  it('has the first picture as the image, and all media that says more attached', () => {
    const picture = { type: 'picture' as const, renditions: [{ href: 'https://i.example/1.jpg' }] };
    const sound = {
      type: 'audio' as const,
      headline: 'Talk',
      renditions: [{ href: 'https://i.example/1.mp3', contentType: 'audio/mpeg', duration: 61 }],
    };
    const { output, losses } = write(story({ media: [picture, sound] }));
    expect(JSON.parse(String(output))).toMatchObject({
      items: [
        {
          image: 'https://i.example/1.jpg',
          attachments: [
            {
              url: 'https://i.example/1.mp3',
              mime_type: 'audio/mpeg',
              title: 'Talk',
              duration_in_seconds: 61,
            },
          ],
        },
      ],
    });
    expect(losses).toEqual([]);
  });

  it('gives extensions back, and nothing else of extra', () => {
    const extra = { _example: { about: 'https://x.example' }, 'slash:comments': '3' };
    const { output, losses } = write(story({ extra }));
    expect(output).toContain('_example');
    expect(output).not.toContain('slash');
    expect(losses.map(({ path }) => path)).toEqual(['extra.slash:comments']);
  });

  it('leaves out what must not be published', () => {
    const { output, losses } = write(story({ signals: ['kill'] }));
    expect(JSON.parse(String(output))).toMatchObject({ items: [] });
    expect(losses).toMatchObject([{ code: 'loss/not-published', path: 'signals' }]);
  });
});
