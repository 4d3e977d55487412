/** Where a rule comes from. */
export interface RuleSource {
  readonly url: string;
  /** When it was last read, as a month. */
  readonly checked: string;
}

/** The pages that the rules rest on. */
export const sources = {
  article: {
    url: 'https://developers.google.com/search/docs/appearance/structured-data/article',
    checked: '2026-11',
  },
  authors: {
    url: 'https://developers.google.com/search/docs/appearance/structured-data/article#author-bp',
    checked: '2026-11',
  },
  dates: {
    url: 'https://developers.google.com/search/docs/appearance/publication-dates',
    checked: '2026-11',
  },
  discover: {
    url: 'https://developers.google.com/search/docs/appearance/google-discover',
    checked: '2026-11',
  },
  imageLicense: {
    url: 'https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata',
    checked: '2026-11',
  },
  logo: {
    url: 'https://developers.google.com/search/docs/appearance/structured-data/organization',
    checked: '2026-11',
  },
  paywall: {
    url: 'https://developers.google.com/search/docs/appearance/structured-data/paywalled-content',
    checked: '2026-11',
  },
  policies: {
    url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    checked: '2026-11',
  },
  speakable: {
    url: 'https://developers.google.com/search/docs/appearance/structured-data/speakable',
    checked: '2026-11',
  },
  newsArticle: { url: 'https://schema.org/NewsArticle', checked: '2026-11' },
  newsMarkup: { url: 'https://schema.org/docs/news.html', checked: '2026-11' },
  liveBlog: { url: 'https://schema.org/LiveBlogPosting', checked: '2026-11' },
  correction: { url: 'https://schema.org/correction', checked: '2026-11' },
  address: { url: 'https://schema.org/addressCountry', checked: '2026-11' },
  dataModel: { url: 'https://schema.org/docs/datamodel.html', checked: '2026-11' },
  jsonLd: { url: 'https://www.w3.org/TR/json-ld11/', checked: '2026-11' },
  jsonLdScript: {
    url: 'https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents',
    checked: '2026-11',
  },
  script: {
    url: 'https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements',
    checked: '2026-11',
  },
  languageTags: { url: 'https://www.rfc-editor.org/info/bcp47', checked: '2026-11' },
  normalization: { url: 'https://www.w3.org/TR/charmod-norm/', checked: '2026-11' },
  openGraph: { url: 'https://ogp.me/#type_article', checked: '2026-11' },
  json: { url: 'https://www.rfc-editor.org/rfc/rfc8259', checked: '2026-11' },
} as const satisfies Readonly<Record<string, RuleSource>>;
