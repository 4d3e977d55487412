// Stands for a database: the articles of the site, and what each page says of itself.
import { Article } from 'wirecopy/model';

const articles = new Map([
  [
    'chess-marathon',
    Article.parse({
      headline: 'Library opens with <chess> marathon',
      language: 'en',
      publishedAt: '2023-09-26T13:50:00+02:00',
      bylines: [{ people: [{ name: 'Kari Eksempel', uri: 'https://news.example/kari' }] }],
      body: [{ type: 'paragraph', children: [{ type: 'text', value: 'The library opened.' }] }],
    }),
  ],
]);

export const ids = [...articles.keys()];

export const articleOf = (id) => articles.get(id);

export const optionsOf = (id) => ({
  url: `https://news.example/${id}`,
  publisher: { name: 'Example News', url: 'https://news.example/' },
});
