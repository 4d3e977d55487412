import type { Article } from '../../model/index.js';
import { publishable } from '../../publication/publishable.js';
import type { ArticleTypes } from '../article-types.js';
import { PublicationRefused } from '../publication-refused.js';
import { isNews, isSponsored } from './article-type.js';

/** Why the article must not be published (rule D10), as the error to throw; undefined where it may. */
export function refusal(
  article: Article,
  types: ArticleTypes,
  now: string | undefined,
): PublicationRefused | undefined {
  const judged = publishable(article, { now });
  if (!judged.publishable) {
    const { refusals, from } = judged;
    const why = refusals.map(({ message }) => message).join('; ');
    return new PublicationRefused(refusals[0].code, sentence(why), from);
  }
  return isNews(types) && isSponsored(article.genres)
    ? new PublicationRefused(
        'refused/sponsored-as-news',
        sentence('sponsored copy is no NewsArticle'),
      )
    : undefined;
}

function sentence(why: string): string {
  return `The article must not be published: ${why}. Pass override: true to write it anyway.`;
}
