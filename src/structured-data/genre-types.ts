import type { NewsSubtype } from './article-types.js';

/** What a genre makes of an article; the last three are no NewsArticle at all. */
export type GenreType =
  NewsSubtype | 'AdvertiserContentArticle' | 'SatiricalArticle' | 'LiveBlogPosting';

/**
 * The type that a genre names, by its name or the last part of its URI; undefined for one that says nothing of the type.
 * Case, blanks, hyphens and underscores don't count, since senders differ in them.
 */
export function genreType(nameOrUri: string): GenreType | undefined {
  const word = nameOrUri.slice(nameOrUri.lastIndexOf('/') + 1);
  const key = word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return genres.find(([, pattern]) => pattern.test(key))?.[0];
}

/**
 * Types by what a genre's name holds, letters and digits alone; the first that fits counts. Sources: IPTC NewsCodes, scheme
 * `genre`, as far as a genre tells the type beyond doubt; beyond it the labels that publishers give, in a few languages.
 * `Current`, `Wrap`, `Interview` and their like stay NewsArticle: ReportageNewsArticle is meant strictly, and a genre can't
 * promise it (schema.org, "Markup for News"). Checked 2026-11.
 */
const genres: readonly (readonly [GenreType, RegExp])[] = [
  [
    'AdvertiserContentArticle',
    /spons|advert|^paid|promoted|branded|partnercontent|nativead|anzeige|werbung|publi[re]|patrocin|реклам|reklam/,
  ],
  ['SatiricalArticle', /s[aá]tir|сатир/],
  ['LiveBlogPosting', /^live(?:$|blog|ticker|coverage|updates?$)/],
  [
    'OpinionNewsArticle',
    /opini|^oped$|editorial|column|comment|^letter|viewpoint|kommentar|meinung|leitartikel|мнение|колонка/,
  ],
  ['AnalysisNewsArticle', /analysis$|^forecast$|^an[aá]l[iy]s|анали[зт]|təhlil/],
  [
    'BackgroundNewsArticle',
    /background|explainer|^history$|retrospective|^sidebar|^profile$|curtainraiser|anniversary|hintergrund/,
  ],
  ['ReviewNewsArticle', /^(?:[a-z]+(?<!in))?review$|rezension|^kritik$|^rese[nñ]|^recensi|рецензи/],
  ['AskPublicNewsArticle', /^askpublic|^callout$/],
  ['ReportageNewsArticle', /^reportage|^investigati/],
];
