// What an app does with the package, whichever way it was loaded: one object, to be the same in every project.
export function use({ parse, toJsonLd, jsonLdScript, write, Article }) {
  const { format, articles } = parse(
    'Library opens\n\nBERGEN, Norway, Sept. 14 (Reuters) - A library opened on Monday with a marathon of chess.\n',
  );
  const [article] = articles;
  const jsonLd = toJsonLd(article, { url: 'https://news.example/a/1', publisher: 'Example News' });
  return {
    format,
    place: article.dateline.places[0].name,
    type: jsonLd['@type'],
    script: jsonLdScript(jsonLd).startsWith('<script type="application/ld+json">'),
    copy: write(article, 'wire-text').output.includes('BERGEN, Norway, Sept. 14 (Reuters)'),
    checked: Article.safeParse({ headline: 'Chess', provider: 'Example News' }).data.provider.name,
    slip: Article.safeParse({ headlines: '' }).error.issues[1].message,
  };
}
