const picture = (width: number, height: number): object => ({
  '@type': 'ImageObject',
  contentUrl: `https://img.example/${String(width)}x${String(height)}.jpg`,
  width,
  height,
  creditText: 'Example Press/Foto Graf',
});

/** JSON-LD of an invented article with which no profile finds anything to say louder than `info`. */
export const cleanArticle = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Library opens with a chess marathon',
  image: [picture(1600, 900), picture(1200, 900), picture(1200, 1200)],
  datePublished: '2026-09-14T08:30:00+02:00',
  dateModified: '2026-09-14T10:15:00+02:00',
  author: [{ '@type': 'Person', name: 'Kari Eksempel', url: 'https://news.example/by/kari' }],
  publisher: {
    '@type': 'NewsMediaOrganization',
    name: 'Example News',
    url: 'https://news.example/',
    logo: { '@type': 'ImageObject', url: 'https://news.example/logo.png', width: 512, height: 512 },
  },
  mainEntityOfPage: 'https://news.example/2026/library',
  inLanguage: 'en',
};

/** The clean article with these properties instead; `undefined` takes one out. */
export function articleWith(properties: object): object {
  const entries = Object.entries<unknown>({ ...cleanArticle, ...properties });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The clean article by an author with these properties. */
export function articleBy(author: object): object {
  return articleWith({
    author: [
      { '@type': 'Person', name: 'Kari Eksempel', url: 'https://news.example/by/kari', ...author },
    ],
  });
}
