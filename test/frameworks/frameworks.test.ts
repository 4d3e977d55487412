import { describe, expect, it } from 'vitest';
import { articleMetadata, jsonLdProps } from '../../src/frameworks/next.js';
import { articleHead } from '../../src/frameworks/unhead.js';
import { Article } from '../../src/model/index.js';

const article = Article.parse({
  headline: 'Library </script> opens',
  language: 'en',
  publishedAt: '2023-09-26T13:50:00+04:00',
  keywords: ['chess'],
  bylines: [{ people: [{ name: 'Kari Eksempel', uri: 'https://news.example/kari' }] }],
  media: [
    {
      type: 'picture',
      caption: 'A room',
      renditions: [{ href: 'https://img.example/a.jpg', width: 1600, height: 900 }],
    },
  ],
});
const options = { url: 'https://news.example/a/1', publisher: 'Example News' };

describe('wirecopy/next', () => {
  it('fills what generateMetadata returns', () => {
    expect(
      articleMetadata(article, {
        ...options,
        alternates: [
          { language: 'de', url: '/de/1' },
          { language: 'fr', url: 'javascript:alert(1)' },
        ],
      }),
    ).toEqual({
      title: 'Library </script> opens',
      authors: [{ name: 'Kari Eksempel', url: 'https://news.example/kari' }],
      alternates: {
        canonical: 'https://news.example/a/1',
        languages: { de: 'https://news.example/de/1' },
      },
      robots: { 'max-image-preview': 'large' },
      openGraph: {
        type: 'article',
        title: 'Library </script> opens',
        url: 'https://news.example/a/1',
        siteName: 'Example News',
        publishedTime: '2023-09-26T13:50:00+04:00',
        authors: ['https://news.example/kari'],
        tags: ['chess'],
        images: [{ url: 'https://img.example/a.jpg', width: 1600, height: 900, alt: 'A room' }],
      },
      twitter: { card: 'summary_large_image' },
    });
  });

  it('gives props of a script that its text can not end', () => {
    const props = jsonLdProps(article, { ...options, nonce: 'r4nd0m' });
    expect(props).toMatchObject({ type: 'application/ld+json', nonce: 'r4nd0m' });
    expect(props.dangerouslySetInnerHTML.__html).not.toContain('<');
    expect(JSON.parse(props.dangerouslySetInnerHTML.__html)).toMatchObject({
      headline: 'Library </script> opens',
    });
  });
});

describe('wirecopy/unhead', () => {
  it('fills what useHead takes', () => {
    const head = articleHead(article, options);
    expect(head).toMatchObject({ title: 'Library </script> opens', htmlAttrs: { lang: 'en' } });
    expect(head.meta).toContainEqual({
      property: 'article:published_time',
      content: '2023-09-26T13:50:00+04:00',
    });
    expect(head.link).toEqual([{ rel: 'canonical', href: 'https://news.example/a/1' }]);
    expect(JSON.parse(head.script[0]?.innerHTML ?? '')).toMatchObject({ '@type': 'NewsArticle' });
    expect(head.script[0]?.innerHTML).not.toContain('<');
  });
});
