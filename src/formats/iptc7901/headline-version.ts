import type { Article } from '../../model/index.js';
import { iptc7901Suffixes } from '../../vocabulary/iptc7901-codes.js';

/** The article without what its agency puts behind a headline to count its versions: `Library opens (2)`. */
export function withHeadlineVersion(article: Article, provider: string | undefined): Article {
  for (const { agency, pattern, signal } of iptc7901Suffixes) {
    const found = agency === provider ? pattern.exec(article.headline) : null;
    if (found === null) continue;
    const version = found[1];
    return {
      ...article,
      ...(version !== undefined && { version }),
      headline: article.headline.slice(0, found.index),
      signals: [...new Set([...article.signals, signal])],
    };
  }
  return article;
}
