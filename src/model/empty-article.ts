import type { Article } from './article.js';

/** An article with nothing in it, as `Article.parse({ headline: '' })` gives it: where readers start without the schemas. */
export const emptyArticle = {
  type: 'text',
  headline: '',
  alternativeHeadlines: [],
  bylines: [],
  credits: [],
  body: [],
  status: 'usable',
  signals: [],
  genres: [],
  subjects: [],
  keywords: [],
  people: [],
  organizations: [],
  places: [],
  events: [],
  media: [],
  sources: [],
  corrections: [],
  related: [],
  identifiers: [],
  liveUpdates: [],
} as const satisfies Article;
