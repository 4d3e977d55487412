import { element, type XmlTemplate, writeXml } from '../../markup/xml/write-xml.js';
import type { ListedArticle } from './listed.js';
import type { Publication } from './publication.js';

/**
 * A sitemap with Google's extensions for news and images. Of the former it has the fields that are asked for; others, such as
 * genres, are no longer read.
 */
export function composeSitemap(articles: readonly ListedArticle[], { name }: Publication): string {
  const hasImages = articles.some(({ images }) => images.length > 0);
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
    'xmlns:image': hasImages ? 'http://www.google.com/schemas/sitemap-image/1.1' : undefined,
  };
  const urls = articles.map((article) => composeUrl(article, name));
  return writeXml(element('urlset', namespaces, urls));
}

function composeUrl(
  { url, title, publishedAt, language, images }: ListedArticle,
  name: string,
): XmlTemplate {
  return element('url', {}, [
    element('loc', {}, [url]),
    element('news:news', {}, [
      element('news:publication', {}, [
        element('news:name', {}, [name]),
        element('news:language', {}, [language]),
      ]),
      element('news:publication_date', {}, [publishedAt]),
      element('news:title', {}, [title]),
    ]),
    ...images.map((image) => element('image:image', {}, [element('image:loc', {}, [image])])),
  ]);
}
